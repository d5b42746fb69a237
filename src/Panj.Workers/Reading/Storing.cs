using System.Diagnostics;
using System.Globalization;
using System.Threading.Channels;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Workers.Brokering;
using Panj.Workers.Merging;
using Panj.Workers.Messages;
using Polly;
using RabbitMQ.Client;

namespace Panj.Workers.Reading;

/// <summary>
/// Stores what was read, as many at a time as came while the last were stored, gives notice of it, and then acknowledges: never before. What cannot be stored is set
/// aside, with the reason.
/// </summary>
internal sealed class Storing
{
    private readonly BrokerSession _session;
    private readonly IChannel _channel;
    private readonly IChannel _confirmed;
    private readonly WorkerSettings _settings;
    private readonly WorkerParts _parts;
    private readonly WorkLog _log;
    private readonly ResiliencePipeline _patience;

    /// <param name="session">The connection.</param>
    /// <param name="channel">On which the articles came and are acknowledged; notices go out on it.</param>
    /// <param name="confirmed">On which articles are set aside.</param>
    /// <param name="settings">How much at once.</param>
    /// <param name="work">With what, and where it is counted.</param>
    public Storing(BrokerSession session, IChannel channel, IChannel confirmed, WorkerSettings settings, (WorkerParts Parts, WorkLog Log) work)
    {
        (_session, _channel, _confirmed, _settings, _parts, _log) = (session, channel, confirmed, settings, work.Parts, work.Log);
        _patience = Patience.Of(failure => failure is StoreException store && StoreFaults.IsPassing(store), session.Settings.LongestPause, _parts.Time, failure => _parts.Trouble(failure.Message));
    }

    /// <summary>Stores all that is read until there is no more.</summary>
    public async Task RunAsync(ChannelReader<Delivery> read)
    {
        var batch = new List<Delivery>();
        while (await read.WaitToReadAsync(_session.Lost))
        {
            while (batch.Count < _settings.Batch && read.TryRead(out var next)) batch.Add(next);
            await StoreAsync(batch);
            batch.Clear();
        }
    }

    /// <summary>Makes a dead letter of an article, with the reason as the rest of a sentence about it.</summary>
    public Task BuryAsync(Delivery delivery, string reason) => SetAsideAsync(delivery, new PublicationAddress(ExchangeType.Fanout, _session.Topology.Dead, ""), reason, attempts: 0);

    private async Task StoreAsync(List<Delivery> batch)
    {
        try
        {
            await KeepAsync(batch);
        }
        catch (Exception failure) when (batch.Count > 1 && IsOfOne(failure))
        {
            // One article of the batch must not cost the others: each by itself.
            foreach (var one in batch) await StoreAsync([one]);
        }
        catch (ArgumentException failure)
        {
            await BuryAsync(batch[0], $"cannot be kept: {failure.Message}");
        }
        catch (StoreException failure) when (IsOfOne(failure))
        {
            await TryLaterAsync(batch[0], failure.Message);
        }
    }

    private static bool IsOfOne(Exception failure) => failure is ArgumentException || (failure is StoreException store && !StoreFaults.IsPassing(store) && !StoreFaults.IsLasting(store));

    private async Task KeepAsync(List<Delivery> batch)
    {
        var started = _parts.Time.GetTimestamp();
        using var activity = _log.Traces.StartActivity(ActivityKind.Internal, default, links: batch.Where(d => d.Trace != default).Select(d => new ActivityLink(d.Trace)), name: "panj store");
        var readings = batch.Select(delivery => delivery.Reading ?? throw new InvalidOperationException("An article was handed over unread.")).ToArray();
        var outcomes = await _patience.ExecuteAsync(async token => await _parts.Articles.AddAllAsync(readings, token), _session.Lost);
        foreach (var (delivery, outcome) in batch.Zip(outcomes))
        {
            if (outcome != AddOutcome.Unchanged && delivery.Reading is { } reading) await NoticeAsync(reading, delivery.Trace);
            await _channel.BasicAckAsync(delivery.Tag, multiple: false, _session.Lost);
        }

        _log.Left(batch.Count);
        _log.Store(batch.Count, _parts.Time.GetElapsedTime(started));
    }

    /// <summary>Nobody waits for the broker to have it: the store knows what is due, and whoever merges looks there, too.</summary>
    private async Task NoticeAsync(ArticleReading reading, ActivityContext trace)
    {
        var properties = new BasicProperties { Type = "notice", Headers = new Dictionary<string, object?> { [MessageHeaders.Version] = MessageHeaders.NoticeVersion, [MessageHeaders.Article] = reading.Article.Id } };
        using var activity = _log.Traces.StartActivity("panj notice", ActivityKind.Producer, trace);
        TraceHeaders.Write(properties, activity);
        await _channel.BasicPublishAsync(_session.Topology.Merge, MergeKey.Of(reading), mandatory: false, properties, default, _session.Lost);
    }

    private async Task TryLaterAsync(Delivery delivery, string reason)
    {
        var attempts = MessageHeaders.Number(delivery.Properties, MessageHeaders.Attempts) + 1;
        if (attempts >= _settings.Attempts) await BuryAsync(delivery, string.Create(CultureInfo.InvariantCulture, $"was not stored in {attempts} tries: {reason}"));
        else await SetAsideAsync(delivery, new PublicationAddress(ExchangeType.Direct, "", _session.Topology.Later), reason, attempts);
    }

    /// <summary>The message goes where it is set aside before it is acknowledged: it may be in both places for a moment, and never in none.</summary>
    private async Task SetAsideAsync(Delivery delivery, PublicationAddress where, string reason, int attempts)
    {
        var properties = MessageHeaders.Again(delivery.Properties, new(MessageHeaders.Reason, reason), new(MessageHeaders.Attempts, attempts));
        await _confirmed.BasicPublishAsync(where.ExchangeName, where.RoutingKey, mandatory: true, properties, delivery.Body, _session.Lost);
        await _channel.BasicAckAsync(delivery.Tag, multiple: false, _session.Lost);
        _log.Left(1);
        _log.PutAside();
        _parts.Trouble($"an article {reason}");
    }
}
