namespace Panj.Collecting.Pages;

/// <summary>Bounds on one page. A bound that was hit is always said.</summary>
public sealed record PageLimits
{
    /// <summary>Most bytes (or characters) of markup.</summary>
    public int Bytes { get; init; } = 8 * 1024 * 1024;

    /// <summary>Most tags, opening and closing.</summary>
    public int Tags { get; init; } = 100_000;

    /// <summary>Most elements.</summary>
    public int Elements { get; init; } = 60_000;

    /// <summary>Most elements around one another.</summary>
    public int Depth { get; init; } = 200;

    /// <summary>Most characters of a title, name or address.</summary>
    public int FieldCharacters { get; init; } = 1024;

    /// <summary>Most characters of one block of JSON-LD.</summary>
    public int JsonCharacters { get; init; } = 1024 * 1024;

    /// <summary>Most entries of a live page.</summary>
    public int Entries { get; init; } = 2_000;
}
