using Panj.Language;

namespace Panj.Events;

/// <summary>A counted quantity with its doubt: "at least 5" has a low bound and no best, "2 to 6" both bounds, "about 1,500" an approximate best.</summary>
public sealed record Figure
{
    /// <summary>What is counted.</summary>
    public required FigureKind What { get; init; }

    /// <summary>Whom or what, in the article's words ("border guards").</summary>
    public string? Of { get; init; }

    /// <summary>The number given, null where only bounds are.</summary>
    public decimal? Best { get; init; }

    /// <summary>Lower bound, inclusive.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper bound, inclusive.</summary>
    public decimal? High { get; init; }

    /// <summary>True for "about", "some", "nearly".</summary>
    public bool Approximate { get; init; }

    /// <summary>ISO 4217 code for money, null otherwise.</summary>
    public string? Unit { get; init; }

    /// <summary>The words that count, sorted.</summary>
    public required IReadOnlyList<Span> Spans { get; init; }
}
