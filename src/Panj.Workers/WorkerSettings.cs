namespace Panj.Workers;

/// <summary>How much a worker does at once and holds in memory.</summary>
public sealed record WorkerSettings
{
    /// <summary>Articles read side by side; 0 takes none from the queue.</summary>
    public int Readers { get; init; } = Environment.ProcessorCount;

    /// <summary>True where it takes stored articles into the picture.</summary>
    public bool Merges { get; init; } = true;

    /// <summary>Articles that the broker hands over before the first of them is acknowledged, at most: with <see cref="ArticleBytes"/> the bound of what waits in memory.</summary>
    public int Prefetch { get; init; } = 64;

    /// <summary>Articles stored in one transaction, at most.</summary>
    public int Batch { get; init; } = 32;

    /// <summary>Largest article as a message, in bytes; a larger one is a dead letter.</summary>
    public int ArticleBytes { get; init; } = 32 * 1024 * 1024;

    /// <summary>Characters of all articles that are being read, at most: long ones are read one after the other. An article that is longer by itself is read alone.</summary>
    public int ReadingCharacters { get; init; } = 4_000_000;

    /// <summary>How often an article is tried that the store does not take, before it is a dead letter.</summary>
    public int Attempts { get; init; } = 5;

    /// <summary>Notices of stored articles that the broker hands over before the first of them is acknowledged, at most: shared by all queues, of which one worker may own few.</summary>
    public int Notices { get; init; } = 4_000;

    /// <summary>Articles taken into the picture in one step, at most; each adds to the time that other owners wait for their turn.</summary>
    public int Together { get; init; } = 500;

    /// <summary>How long a merging worker waits for notices before it looks by itself what is due; under steady notices it looks in every twelfth such time.</summary>
    public TimeSpan Sweep { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long the last look waits before it asks again whether the turn is free: long beside the moment between two steps of who has it.</summary>
    public TimeSpan Turn { get; init; } = TimeSpan.FromMilliseconds(250);

    /// <summary>How often it tells the others of itself, and looks whether the work is shared evenly.</summary>
    public TimeSpan Pulse { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>How long one that works once tries to reach a broker that is away, each time anew; one that works on tries for ever.</summary>
    public TimeSpan OnceWait { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>Longest time from being told to stop to the end: what is not stored by then goes back to the queue.</summary>
    public TimeSpan Drain { get; init; } = TimeSpan.FromSeconds(20);
}
