using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Panj.Server.Telemetry;

/// <summary>Measures what holding and telling watches costs and brings.</summary>
internal sealed class WatchMeter : IDisposable
{
    public const string Name = "Panj";

    private readonly ActivitySource _source = new(Name);
    private readonly TimeProvider _time;
    private readonly Histogram<double> _looks;
    private readonly Counter<int> _alerts;
    private readonly Counter<int> _messages;

    public WatchMeter(IMeterFactory meters, TimeProvider time)
    {
        _time = time;
        var meter = meters.Create(Name);
        _looks = meter.CreateHistogram<double>("panj.watch.look.duration", "s", "Time to hold all watches against the picture");
        _alerts = meter.CreateCounter<int>("panj.watch.alerts", "{alert}", "Alerts that arose");
        _messages = meter.CreateCounter<int>("panj.watch.messages", "{message}", "Messages by mail and webhook, by what came of them");
    }

    /// <summary>Begins a look; to be disposed of when it ends.</summary>
    public WatchLook Begin() => new(_source.StartActivity("panj watch look"), _time.GetTimestamp());

    /// <summary>Tells what came of a look; how long it took.</summary>
    public TimeSpan End(WatchLook look, int alerts)
    {
        var took = _time.GetElapsedTime(look.Started);
        _looks.Record(took.TotalSeconds);
        _alerts.Add(alerts);
        look.Activity?.SetTag("panj.watch.alerts", alerts);
        return took;
    }

    /// <summary>Tells how many messages were sent, and how many tries failed.</summary>
    public void Told(int sent, int failed)
    {
        _messages.Add(sent, new KeyValuePair<string, object?>("result", "sent"));
        _messages.Add(failed, new KeyValuePair<string, object?>("result", "failed"));
    }

    public void Dispose() => _source.Dispose();
}
