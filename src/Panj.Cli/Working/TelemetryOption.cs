using System.CommandLine;
using OpenTelemetry;
using OpenTelemetry.Exporter;
using OpenTelemetry.Metrics;
using OpenTelemetry.Resources;
using OpenTelemetry.Trace;
using Panj.Workers;

namespace Panj.Cli.Working;

/// <summary>Metrics and traces of a process without pages. Where nobody asks for them nothing is measured and nothing leaves.</summary>
internal sealed class TelemetryOption
{
    private const string Service = "panj";
    private const string Database = "Npgsql";

    /// <summary>The collector.</summary>
    public Option<Uri?> Otlp { get; } = CollectorOption.Create();

    /// <summary>Begins to send, where the command line says so; the end of what is given ends it, with all that was measured sent.</summary>
    public IDisposable? Begin(ParseResult parsed)
    {
        if (parsed.GetValue(Otlp) is not { } collector) return null;
        var resource = ResourceBuilder.CreateDefault().AddService(Service, serviceInstanceId: $"{Environment.MachineName}:{Environment.ProcessId}");
        return new Both(
            Sdk.CreateTracerProviderBuilder().SetResourceBuilder(resource).AddSource(WorkLog.Name, Database).AddOtlpExporter(exporter => Send(exporter, collector, "v1/traces")).Build(),
            Sdk.CreateMeterProviderBuilder().SetResourceBuilder(resource).AddMeter(WorkLog.Name, Database, "System.Runtime").AddOtlpExporter(exporter => Send(exporter, collector, "v1/metrics")).Build());
    }

    private static void Send(OtlpExporterOptions exporter, Uri collector, string signal)
    {
        exporter.Protocol = OtlpExportProtocol.HttpProtobuf;
        exporter.Endpoint = new Uri(collector.AbsoluteUri.TrimEnd('/') + "/" + signal);
    }

    private sealed record Both(IDisposable? Traces, IDisposable? Metrics) : IDisposable
    {
        public void Dispose()
        {
            Traces?.Dispose();
            Metrics?.Dispose();
        }
    }
}
