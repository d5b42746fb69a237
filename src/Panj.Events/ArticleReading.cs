using Panj.Language;

namespace Panj.Events;

/// <summary>An article and everything the picture needs of what was read in it.</summary>
public sealed record ArticleReading
{
    /// <summary>The article as collected.</summary>
    public required Article Article { get; init; }

    /// <summary>What it says of itself.</summary>
    public required Masthead Masthead { get; init; }

    /// <summary>Spans that do not belong to the story, sorted, not overlapping.</summary>
    public IReadOnlyList<Span> Clutter { get; init; } = [];

    /// <summary>What is odd about it, in words for a reader.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];

    /// <summary>Its reports, in the order of their first span.</summary>
    public IReadOnlyList<Report> Reports { get; init; } = [];
}
