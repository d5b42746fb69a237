using System.Runtime.CompilerServices;
using Panj.Workers.Brokering;
using Panj.Workers.Messages;
using RabbitMQ.Client;

namespace Panj.Workers.Looking;

/// <summary>Looks at the queues of a broker, puts dead letters back or throws them away. It needs nothing of the broker but its protocol.</summary>
public sealed class QueueLook : IAsyncDisposable
{
    private readonly BrokerSession _session;

    private QueueLook(BrokerSession session) => _session = session;

    private Topology Names => _session.Topology;

    /// <summary>Connects, and makes the queues where they are not there.</summary>
    /// <exception cref="BrokerException">The broker cannot be reached, or refuses.</exception>
    public static async Task<QueueLook> OpenAsync(BrokerSettings settings, CancellationToken cancel) => new(await BrokerSession.OpenAsync(settings, cancel));

    /// <summary>What waits, and who works on it.</summary>
    /// <exception cref="BrokerException">The broker failed.</exception>
    public Task<QueueStatus> StatusAsync(CancellationToken cancel) => GuardAsync(async () =>
    {
        await using var channel = await _session.ChannelAsync(confirmed: false, cancel);
        var workers = await PulsesAsync(cancel);
        var notices = 0L;
        foreach (var queue in Names.MergeQueues) notices += await channel.MessageCountAsync(queue, cancel);

        var articles = await channel.QueueDeclarePassiveAsync(Names.Articles, cancel);
        return new QueueStatus
        {
            Waiting = articles.MessageCount,
            InHand = workers.Sum(w => (long)w.InHand),
            Later = await channel.MessageCountAsync(Names.Later, cancel),
            Dead = await channel.MessageCountAsync(Names.Dead, cancel),
            Notices = notices,
            Rate = workers.Sum(w => w.Rate),
            Age = workers.Max(w => w.Age),
            Readers = (int)articles.ConsumerCount,
            Mergers = (int)await channel.ConsumerCountAsync(Names.Owners, cancel),
            Workers = workers,
        };
    });

    /// <summary>Dead letters, oldest first, at most so many; they stay where they are.</summary>
    /// <exception cref="BrokerException">The broker failed.</exception>
    public async IAsyncEnumerable<DeadLetter> DeadAsync(int most, [EnumeratorCancellation] CancellationToken cancel)
    {
        await using var channel = await GuardAsync(() => _session.ChannelAsync(confirmed: false, cancel)); // what is got and not acknowledged goes back with the channel's end
        for (var n = 0; n < most && await GuardAsync(() => channel.BasicGetAsync(Names.Dead, autoAck: false, cancel)) is { } letter; n++) yield return Read(letter);
    }

    /// <summary>Puts dead letters back into the queue of articles, oldest first, each as if it were new; how many.</summary>
    /// <exception cref="BrokerException">The broker failed; what was put back by then is in the queue.</exception>
    public Task<int> ReplayAsync(int most, CancellationToken cancel) => GuardAsync(async () =>
    {
        await using var channel = await _session.ChannelAsync(confirmed: true, cancel);
        var there = (int)Math.Min(most, await channel.MessageCountAsync(Names.Dead, cancel)); // one that dies again meanwhile is not put back again
        for (var n = 0; n < there; n++)
        {
            if (await channel.BasicGetAsync(Names.Dead, autoAck: false, cancel) is not { } letter) return n;
            var properties = MessageHeaders.Again(letter.BasicProperties, new(MessageHeaders.Reason, null), new(MessageHeaders.Attempts, 0));
            await channel.BasicPublishAsync("", Names.Articles, mandatory: true, properties, letter.Body, cancel);
            await channel.BasicAckAsync(letter.DeliveryTag, multiple: false, cancel);
        }

        return there;
    });

    /// <summary>Throws dead letters away, oldest first; how many. What was thrown away is nowhere any more.</summary>
    /// <exception cref="BrokerException">The broker failed; what was thrown away by then is gone.</exception>
    public Task<int> DiscardAsync(int most, CancellationToken cancel) => GuardAsync(async () =>
    {
        await using var channel = await _session.ChannelAsync(confirmed: false, cancel);
        var there = (int)Math.Min(most, await channel.MessageCountAsync(Names.Dead, cancel)); // one that dies meanwhile is not among those that were asked about
        for (var n = 0; n < there; n++)
        {
            if (await channel.BasicGetAsync(Names.Dead, autoAck: false, cancel) is not { } letter) return n;
            await channel.BasicAckAsync(letter.DeliveryTag, multiple: false, cancel);
        }

        return there;
    });

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _session.DisposeAsync();

    /// <summary>What each worker told last; all is put back with the channel's end, for whoever looks next.</summary>
    private async Task<IReadOnlyList<WorkerPulse>> PulsesAsync(CancellationToken cancel)
    {
        await using var channel = await _session.ChannelAsync(confirmed: false, cancel);
        var told = new Dictionary<string, WorkerPulse>(StringComparer.Ordinal);
        while (await channel.BasicGetAsync(Names.Pulses, autoAck: false, cancel) is { } message)
            if (MessageBody.ReadPulse(message.Body.Span) is { } pulse && (!told.TryGetValue(pulse.Worker, out var known) || known.At <= pulse.At)) told[pulse.Worker] = pulse;
        return [.. told.Values.OrderBy(pulse => pulse.Worker, StringComparer.Ordinal)];
    }

    private static DeadLetter Read(BasicGetResult letter)
    {
        var version = MessageHeaders.Number(letter.BasicProperties, MessageHeaders.Version);
        var sent = letter.BasicProperties.IsTimestampPresent() ? DateTimeOffset.FromUnixTimeSeconds(letter.BasicProperties.Timestamp.UnixTime) : (DateTimeOffset?)null;
        return new DeadLetter(MessageBody.ReadArticle(letter.Body.Span, version).Message?.Id, MessageHeaders.ReasonOf(letter.BasicProperties), sent, letter.Body.Length, version);
    }

    private async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception failure) when (BrokerFaults.IsOne(failure))
        {
            throw BrokerFaults.Of(failure, BrokerSession.NameOf(_session.Settings));
        }
    }
}
