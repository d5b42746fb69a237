using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;

namespace Panj.Server.Telemetry;

/// <summary>Metrics and traces by OpenTelemetry. Where nobody asks for them nothing is measured and nothing leaves.</summary>
internal static class ServerTelemetry
{
    private const string Service = "panj";

    /// <summary>What others measure already: requests, connections, memory, the database.</summary>
    private static readonly string[] s_meters = [WatchMeter.Name, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime", "Npgsql"];

    public static void Configure(IServiceCollection services, TelemetryOptions options)
    {
        if (options is { Otlp: null, Metrics: false }) return;
        var telemetry = services.AddOpenTelemetry()
            .ConfigureResource(resource => resource.AddService(Service, serviceVersion: typeof(ServerTelemetry).Assembly.GetName().Version?.ToString(), autoGenerateServiceInstanceId: false))
            .WithMetrics(metrics =>
            {
                metrics.AddMeter(s_meters);
                if (options.Metrics) metrics.AddPrometheusExporter();
                if (options.Otlp is { } otlp) metrics.AddOtlpExporter(exporter => Send(exporter, otlp, "v1/metrics"));
            });
        if (options.Otlp is { } collector)
            telemetry.WithTracing(traces => traces.AddAspNetCoreInstrumentation().AddSource(WatchMeter.Name, "Npgsql").AddOtlpExporter(exporter => Send(exporter, collector, "v1/traces")));
    }

    /// <summary>Asks for what the pages ask for, so that a scraper shows a token where the server has accounts.</summary>
    public static void Map(WebApplication app)
    {
        if (app.Services.GetRequiredService<PanjServerOptions>().Telemetry.Metrics) app.MapPrometheusScrapingEndpoint("/metrics");
    }

    private static void Send(OtlpExporterOptions exporter, Uri collector, string signal)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(collector.AbsoluteUri.TrimEnd('/') + "/" + signal);
    }
}
