namespace Panj.Server;

/// <summary>What a server tells of its own work, and to whom. By default nothing to nobody.</summary>
public sealed record TelemetryOptions
{
    /// <summary>The collector that takes metrics and traces by OTLP over HTTP, without "v1/traces"; null for none.</summary>
    public Uri? Otlp { get; init; }

    /// <summary>True serves metrics at /metrics for who may look at the pages, in the form that Prometheus reads.</summary>
    public bool Metrics { get; init; }
}
