namespace Panj.Collecting.Feeds;

/// <summary>Bounds on one feed. What lies beyond is left out, and that is said.</summary>
public sealed record FeedLimits
{
    /// <summary>Most bytes of a document.</summary>
    public int Bytes { get; init; } = 16 * 1024 * 1024;

    /// <summary>Most items that are looked at.</summary>
    public int Items { get; init; } = 5_000;

    /// <summary>Most elements of a document.</summary>
    public int Elements { get; init; } = 500_000;

    /// <summary>Most elements around one another.</summary>
    public int Depth { get; init; } = 64;

    /// <summary>Most characters of an identity, address, title or name.</summary>
    public int FieldCharacters { get; init; } = 4096;
}
