namespace Panj.Workers.Brokering;

/// <summary>Which broker, and what lies there. Whoever shares queues must agree on all of it: a broker refuses a queue that is declared in two ways.</summary>
public sealed record BrokerSettings
{
    /// <summary>Addresses of the nodes of one broker (amqp://user:password@host:5672/vhost); user, password and virtual host of the first count.</summary>
    public required IReadOnlyList<Uri> Addresses { get; init; }

    /// <summary>What the names of all exchanges and queues begin with: two crowds of workers may share a broker under two names.</summary>
    public string Name { get; init; } = "panj";

    /// <summary>Most articles that wait; beyond them whoever sends is made to wait.</summary>
    public int QueueLength { get; init; } = 100_000;

    /// <summary>Most bytes of articles that wait.</summary>
    public long QueueBytes { get; init; } = 4L * 1024 * 1024 * 1024;

    /// <summary>How often an article may be taken by a worker that ends without an answer before it is a dead letter.</summary>
    public int DeliveryLimit { get; init; } = 20;

    /// <summary>How long an article waits that a worker could not store, before it is tried again.</summary>
    public TimeSpan RetryDelay { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>Queues among which notices of stored articles are shared: most owners that there can be.</summary>
    public int MergeQueues { get; init; } = 8;

    /// <summary>Most notices that one of them holds. Older ones fall away: a notice only hastens what the store knows.</summary>
    public int MergeQueueLength { get; init; } = 100_000;

    /// <summary>Messages that are sent and not yet confirmed, at most.</summary>
    public int Unconfirmed { get; init; } = 256;

    /// <summary>How often worker and broker look whether the other is there; a broken line is noticed within two of these.</summary>
    public TimeSpan Heartbeat { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest pause between two tries to reach the broker or the store again.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(10);
}
