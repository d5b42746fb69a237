using Panj.Language;

namespace Panj.Events;

/// <summary>What an article took from earlier ones, what it added and which numbers it changed.</summary>
public sealed record Lineage
{
    /// <summary>Identity of the article from which most was taken.</summary>
    public required string From { get; init; }

    /// <summary>Share of the article's words that was taken, 0 to 1.</summary>
    public required double Taken { get; init; }

    /// <summary>The stretches that were taken, sorted, not overlapping, never empty.</summary>
    public required IReadOnlyList<Passage> Passages { get; init; }

    /// <summary>The stretches that are its own, sorted, not overlapping.</summary>
    public required IReadOnlyList<Span> Added { get; init; }

    /// <summary>Numbers that were changed within what was taken, sorted.</summary>
    public required IReadOnlyList<NumberChange> Changed { get; init; }

    /// <summary>True where a number was changed: what looks like one more copy tells something else.</summary>
    public bool IsVariant => Changed.Count > 0;
}
