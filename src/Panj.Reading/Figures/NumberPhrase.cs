namespace Panj.Reading.Figures;

/// <summary>A number in a sentence with what bounds it. Token indices are inclusive.</summary>
internal sealed record NumberPhrase
{
    /// <summary>First token, bounding words included.</summary>
    public required int Start { get; init; }

    /// <summary>First token of the number.</summary>
    public required int First { get; init; }

    /// <summary>Last token of the number.</summary>
    public required int Last { get; init; }

    /// <summary>Last token, bounding words included.</summary>
    public required int End { get; init; }

    /// <summary>The number given, null where only bounds are.</summary>
    public decimal? Best { get; init; }

    /// <summary>Lower bound.</summary>
    public decimal? Low { get; init; }

    /// <summary>Upper bound.</summary>
    public decimal? High { get; init; }

    /// <summary>True for "about" and "dozens".</summary>
    public bool Approximate { get; init; }

    /// <summary>Currency code, "" for an unknown currency, null where it is no money.</summary>
    public string? Currency { get; init; }

    /// <summary>True for "a", "an" and "one" alone: a number only where a count is meant.</summary>
    public bool IsArticle { get; init; }
}
