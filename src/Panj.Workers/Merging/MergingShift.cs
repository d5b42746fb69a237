using System.Diagnostics;
using System.Threading.Channels;
using Panj.Events.Ports;
using Panj.Workers.Brokering;
using Panj.Workers.Messages;
using Panj.Workers.Reading;
using Polly;
using RabbitMQ.Client;
using RabbitMQ.Client.Events;

namespace Panj.Workers.Merging;

/// <summary>
/// Takes stored articles into the picture over one connection. It is the one owner of some of the queues of notices, and waits to become that of others. Notices only
/// hasten what the store knows: without any it looks by itself what is due, so that none that is lost loses an article.
/// </summary>
internal sealed class MergingShift
{
    private const int SweepsUnderLoad = 12;

    private readonly BrokerSession _session;
    private readonly WorkerSettings _settings;
    private readonly WorkerParts _parts;
    private readonly WorkLog _log;
    private readonly ResiliencePipeline _patience;
    private DateTimeOffset _looked = DateTimeOffset.MinValue;
    private readonly Channel<Notice> _notices = Channel.CreateUnbounded<Notice>(); // bounded by the prefetch

    public MergingShift(BrokerSession session, WorkerSettings settings, WorkerParts parts, WorkLog log)
    {
        (_session, _settings, _parts, _log) = (session, settings, parts, log);
        _patience = Patience.Of(failure => failure is StoreException store && StoreFaults.IsPassing(store), session.Settings.LongestPause, parts.Time, failure => parts.Trouble(failure.Message));
    }

    /// <summary>Merges until it is told to stop, or, with a task of those that read beside it, until that has ended and nothing is due.</summary>
    public async Task RunAsync(Task? reading, CancellationToken stop)
    {
        await using var channel = await _session.ChannelAsync(confirmed: false, _session.Lost);
        await channel.BasicQosAsync(prefetchSize: 0, (ushort)Math.Clamp(_settings.Notices / _session.Topology.MergeQueues.Count, 1, ushort.MaxValue), global: false, _session.Lost);
        var shares = new QueueShares(_session, channel, ConsumerOf);
        await shares.TakeAllAsync();
        var isLast = false;
        while (!stop.IsCancellationRequested && !isLast)
        {
            isLast = reading is { IsCompleted: true };
            var notices = isLast ? Taken() : await WaitAsync(reading, stop);
            var begun = _parts.Time.GetTimestamp();
            await MergeAsync(notices);
            if (isLast || IsTimeToLook(notices)) await LookAsync(isLast, stop);
            foreach (var notice in notices) await channel.BasicAckAsync(notice.Tag, multiple: false, _session.Lost);
            if (notices.Count < _settings.Together) await GatherAsync(_parts.Time.GetElapsedTime(begun), reading, stop);
            await shares.LevelAsync(_parts.Time.GetUtcNow());
        }
    }

    private AsyncEventingBasicConsumer ConsumerOf(IChannel channel, Action heard)
    {
        var consumer = new AsyncEventingBasicConsumer(channel);
        consumer.ReceivedAsync += (_, given) =>
        {
            heard();
            _notices.Writer.TryWrite(new Notice(given.DeliveryTag, MessageHeaders.Words(given.BasicProperties, MessageHeaders.Article), TraceHeaders.Read(given.BasicProperties)));
            return Task.CompletedTask;
        };
        return consumer;
    }

    /// <summary>What is noticed: at once where there is something, else what comes until it is time to look by itself.</summary>
    private async Task<List<Notice>> WaitAsync(Task? reading, CancellationToken stop)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(stop, _session.Lost);
        var come = _notices.Reader.WaitToReadAsync(awake.Token).AsTask();
        var sweep = Task.Delay(_settings.Sweep, _parts.Time, awake.Token);
        await Task.WhenAny(reading is null ? [come, sweep] : [come, sweep, reading]);
        await awake.CancelAsync();
        _session.Lost.ThrowIfCancellationRequested();
        return Taken();
    }

    /// <summary>
    /// Lets more come for as long as the last step took: many small steps cost several times what few large ones do, and an article waits at most twice as long. Whoever is told to
    /// stop, or has read all, goes on at once.
    /// </summary>
    private async Task GatherAsync(TimeSpan took, Task? reading, CancellationToken stop)
    {
        using var awake = CancellationTokenSource.CreateLinkedTokenSource(stop, _session.Lost);
        var pause = Task.Delay(took < _settings.Sweep ? took : _settings.Sweep, _parts.Time, awake.Token);
        await Task.WhenAny(reading is null ? [pause] : [pause, reading]);
        await awake.CancelAsync();
        _session.Lost.ThrowIfCancellationRequested();
    }

    private List<Notice> Taken()
    {
        var taken = new List<Notice>();
        while (taken.Count < _settings.Together && _notices.Reader.TryRead(out var notice)) taken.Add(notice);
        return taken;
    }

    private bool IsTimeToLook(List<Notice> notices)
    {
        var now = _parts.Time.GetUtcNow();
        if (notices.Count > 0 && now - _looked < _settings.Sweep * SweepsUnderLoad) return false;
        _looked = now;
        return true;
    }

    /// <summary>Takes in what was noticed.</summary>
    private async Task MergeAsync(List<Notice> notices)
    {
        if (notices.Count == 0) return;
        using var activity = _log.Traces.StartActivity(ActivityKind.Consumer, default, links: notices.Where(n => n.Trace != default).Select(n => new ActivityLink(n.Trace)), name: "panj merge");
        activity?.SetTag("panj.notices", notices.Count);
        await StepAsync([.. notices.Select(n => n.Article).Distinct(StringComparer.Ordinal)]);
    }

    /// <summary>
    /// Takes in whatever is due, step by step. Where another has the turn it is left to them, who have in memory what they have just looked at; the last look
    /// waits until nothing is left.
    /// </summary>
    private async Task LookAsync(bool isLast, CancellationToken stop)
    {
        while (await StepAsync(null) is { Left: > 0 } step && !stop.IsCancellationRequested)
        {
            if (step.Taken > 0) continue;
            if (!isLast) return;
            await Task.Delay(_settings.Turn, _parts.Time, _session.Lost);
        }
    }

    private async Task<TakenIn> StepAsync(IReadOnlyList<string>? articles)
    {
        var step = await _patience.ExecuteAsync(async token => await _parts.Picture.TakeInAsync(_settings.Together, articles, token), _session.Lost);
        _log.Merge(step.Taken);
        return step;
    }
}
