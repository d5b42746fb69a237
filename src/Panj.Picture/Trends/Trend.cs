namespace Panj.Picture.Trends;

/// <summary>Events of one sort by week, against their own norm.</summary>
public sealed record Trend
{
    /// <summary>What they are told apart by: "all", "kind", "party" or "place".</summary>
    public required string By { get; init; }

    /// <summary>The kind, the identity of the party, or the place; "" for all.</summary>
    public required string Name { get; init; }

    /// <summary>The same for a reader.</summary>
    public required string Title { get; init; }

    /// <summary>Events of each week that were surely in it, the earliest week first, the week asked for last.</summary>
    public required IReadOnlyList<int> Weeks { get; init; }

    /// <summary>How many more may have been in the week asked for: those of a stretch that reaches beyond it, and those that only one side tells of.</summary>
    public required int Unsure { get; init; }

    /// <summary>The norm that the weeks before make; null where they are too few.</summary>
    public required Norm? Norm { get; init; }

    /// <summary>What the week is against it.</summary>
    public required Verdict Verdict { get; init; }

    /// <summary>Events of the week that were surely in it.</summary>
    public int Now => Weeks[^1];

    /// <summary>Events a week in the four weeks before.</summary>
    public double LastFour => Weeks.SkipLast(1).TakeLast(4).DefaultIfEmpty().Average();
}
