using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Panj.Workers;

/// <summary>Counts what a worker does, for its pulse, its summary and OpenTelemetry. Safe for many threads.</summary>
public sealed class WorkLog : IDisposable
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "Panj.Workers";

    private readonly Meter _meter = new(Name);
    private readonly Counter<long> _articles;
    private readonly Histogram<double> _waits;
    private readonly Histogram<double> _stores;
    private long _stored;
    private long _merged;
    private long _setAside;
    private int _inHand;
    private double _age = double.NaN;

    /// <summary>A log of nothing yet.</summary>
    public WorkLog()
    {
        _articles = _meter.CreateCounter<long>("panj.work.articles", "{article}", "Articles, by what came of them: stored, merged, set aside");
        _waits = _meter.CreateHistogram<double>("panj.queue.wait", "s", "How long an article waited in the queue");
        _stores = _meter.CreateHistogram<double>("panj.work.store.duration", "s", "Time to store a batch of readings");
    }

    /// <summary>Makes the spans of traces.</summary>
    internal ActivitySource Traces { get; } = new(Name);

    /// <summary>Articles stored, redeliveries with them.</summary>
    public long Stored => Interlocked.Read(ref _stored);

    /// <summary>Articles taken into the picture.</summary>
    public long Merged => Interlocked.Read(ref _merged);

    /// <summary>Articles set aside: dead letters and second tries.</summary>
    public long SetAside => Interlocked.Read(ref _setAside);

    /// <summary>Articles taken and not acknowledged.</summary>
    public int InHand => Volatile.Read(ref _inHand);

    /// <inheritdoc/>
    public void Dispose()
    {
        _meter.Dispose();
        Traces.Dispose();
    }

    internal void Took(TimeSpan waited)
    {
        Interlocked.Increment(ref _inHand);
        _waits.Record(waited.TotalSeconds);
        Volatile.Write(ref _age, waited.TotalSeconds);
    }

    /// <summary>So many are no longer in hand.</summary>
    internal void Left(int articles) => Interlocked.Add(ref _inHand, -articles);

    /// <summary>None is in hand: what was there goes back to the queue.</summary>
    internal void LeftAll() => Volatile.Write(ref _inHand, 0);

    internal void Store(int articles, TimeSpan took)
    {
        Interlocked.Add(ref _stored, articles);
        _stores.Record(took.TotalSeconds);
        _articles.Add(articles, new KeyValuePair<string, object?>("result", "stored"));
    }

    internal void Merge(int articles)
    {
        Interlocked.Add(ref _merged, articles);
        _articles.Add(articles, new KeyValuePair<string, object?>("result", "merged"));
    }

    internal void PutAside()
    {
        Interlocked.Increment(ref _setAside);
        _articles.Add(1, new KeyValuePair<string, object?>("result", "set aside"));
    }

    /// <summary>Seconds that the last article taken had waited; null where none was taken since this was asked last.</summary>
    internal double? Age() => Interlocked.Exchange(ref _age, double.NaN) is var age && double.IsNaN(age) ? null : age;
}
