using Panj.Workers.Messages;

namespace Panj.Workers.Looking;

/// <summary>What waits, and who works on it.</summary>
public sealed record QueueStatus
{
    /// <summary>Articles that wait to be read, without those in the hands of workers.</summary>
    public required long Waiting { get; init; }

    /// <summary>Articles in the hands of workers, as far as these told of themselves.</summary>
    public required long InHand { get; init; }

    /// <summary>Articles that will be tried again after a while.</summary>
    public required long Later { get; init; }

    /// <summary>Dead letters.</summary>
    public required long Dead { get; init; }

    /// <summary>Notices of stored articles that wait.</summary>
    public required long Notices { get; init; }

    /// <summary>Articles a second that all workers together store.</summary>
    public required double Rate { get; init; }

    /// <summary>Seconds that the article taken last had waited, the longest of all workers; null where none took any of late.</summary>
    public required double? Age { get; init; }

    /// <summary>Workers that read, by the broker's count.</summary>
    public required int Readers { get; init; }

    /// <summary>Workers that wait to merge or do, by the broker's count.</summary>
    public required int Mergers { get; init; }

    /// <summary>What each worker told of itself last.</summary>
    public required IReadOnlyList<WorkerPulse> Workers { get; init; }
}
