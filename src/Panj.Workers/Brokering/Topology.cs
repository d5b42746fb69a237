using System.Globalization;
using RabbitMQ.Client;

namespace Panj.Workers.Brokering;

/// <summary>
/// All exchanges and queues, declared in one place. Every queue is replicated (quorum): one that lies on a node alone is gone with it, and
/// whoever asks for it is refused. A change here is a change for all who share a broker:
/// docs/queue-contract.txt pins it.
/// </summary>
public sealed class Topology
{
    private const string Quorum = "quorum";

    /// <summary>Times that a message may be looked at and put back: so many that nobody reaches it. Brokers of version 4 would have it be 20.</summary>
    private const int Looks = 1_000_000;

    /// <summary>Milliseconds after which a pulse says nothing any more.</summary>
    private const int PulseLife = 20_000;

    private const int PulsesKept = 1_000;
    private readonly BrokerSettings _settings;

    /// <summary>What the settings say.</summary>
    public Topology(BrokerSettings settings) => _settings = settings;

    /// <summary>Articles that wait to be read.</summary>
    public string Articles => $"{_settings.Name}.articles";

    /// <summary>Articles that could not be stored and go back to the others after a while.</summary>
    public string Later => $"{_settings.Name}.articles.later";

    /// <summary>Articles that nobody could take, with the reason.</summary>
    public string Dead => $"{_settings.Name}.dead";

    /// <summary>The exchange that gives every notice of one key to one queue.</summary>
    public string Merge => $"{_settings.Name}.merge";

    /// <summary>What workers tell of themselves.</summary>
    public string Pulses => $"{_settings.Name}.pulses";

    /// <summary>Where every worker that merges waits for nothing, so that they can be counted: of those that wait at a queue with one taker the broker counts the one.</summary>
    public string Owners => $"{Merge}.owners";

    /// <summary>Notices of stored articles; each has one taker at a time.</summary>
    public IReadOnlyList<string> MergeQueues => [.. Enumerable.Range(0, _settings.MergeQueues).Select(n => string.Create(CultureInfo.InvariantCulture, $"{Merge}.{n}"))];

    /// <summary>All queues with their arguments.</summary>
    public IReadOnlyList<DeclaredQueue> Queues =>
    [
        new(Articles, new Dictionary<string, object?>
        {
            ["x-queue-type"] = Quorum,
            ["x-delivery-limit"] = _settings.DeliveryLimit,
            ["x-max-length"] = _settings.QueueLength,
            ["x-max-length-bytes"] = _settings.QueueBytes,
            ["x-overflow"] = "reject-publish",
            ["x-dead-letter-exchange"] = Dead,
            ["x-dead-letter-strategy"] = "at-least-once",
        }),
        new(Later, new Dictionary<string, object?>
        {
            ["x-queue-type"] = Quorum,
            ["x-message-ttl"] = (int)_settings.RetryDelay.TotalMilliseconds,
            ["x-overflow"] = "reject-publish",
            ["x-dead-letter-exchange"] = "",
            ["x-dead-letter-routing-key"] = Articles,
            ["x-dead-letter-strategy"] = "at-least-once",
        }),
        new(Dead, new Dictionary<string, object?> { ["x-queue-type"] = Quorum, ["x-delivery-limit"] = Looks }),
        .. MergeQueues.Select(queue => new DeclaredQueue(queue, new Dictionary<string, object?>
        {
            ["x-queue-type"] = Quorum,
            ["x-single-active-consumer"] = true,
            ["x-max-length"] = _settings.MergeQueueLength,
            ["x-overflow"] = "drop-head",
        })),
        new(Owners, new Dictionary<string, object?> { ["x-queue-type"] = Quorum }),
        new(Pulses, new Dictionary<string, object?> { ["x-queue-type"] = Quorum, ["x-delivery-limit"] = Looks, ["x-message-ttl"] = PulseLife, ["x-max-length"] = PulsesKept }),
    ];

    /// <summary>All exchanges by name, with their types.</summary>
    public IReadOnlyList<(string Name, string Type)> Exchanges => [(Dead, ExchangeType.Fanout), (Merge, "x-consistent-hash")];

    /// <summary>All bindings: exchange, queue, and the key, which for notices is the queue's share of the keys.</summary>
    public IReadOnlyList<(string Exchange, string Queue, string Key)> Bindings => [(Dead, Dead, ""), .. MergeQueues.Select(queue => (Merge, queue, "1"))];

    /// <summary>Makes whatever is not there. What is there in the same form stays as it is.</summary>
    internal async Task DeclareAsync(IChannel channel, CancellationToken cancel)
    {
        foreach (var (name, type) in Exchanges) await channel.ExchangeDeclareAsync(name, type, durable: true, autoDelete: false, cancellationToken: cancel);
        foreach (var queue in Queues) await channel.QueueDeclareAsync(queue.Name, durable: true, exclusive: false, autoDelete: false, queue.Arguments, cancellationToken: cancel);
        foreach (var (exchange, queue, key) in Bindings) await channel.QueueBindAsync(queue, exchange, key, cancellationToken: cancel);
    }
}
