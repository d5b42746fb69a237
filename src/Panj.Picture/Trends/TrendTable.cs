namespace Panj.Picture.Trends;

/// <summary>How much happened in a week, by what is told, against the weeks before.</summary>
public sealed record TrendTable
{
    /// <summary>First day of the week asked for.</summary>
    public required DateOnly First { get; init; }

    /// <summary>Its last day.</summary>
    public required DateOnly Last { get; init; }

    /// <summary>Articles of each week that copy no other, the earliest week first.</summary>
    public required IReadOnlyList<int> Articles { get; init; }

    /// <summary>How many times as many articles the week has as the weeks before on average; 1 where these have none.</summary>
    public required double Growth { get; init; }

    /// <summary>All events, then those of each kind, party and place, those that differ most from their norm first.</summary>
    public required IReadOnlyList<Trend> Rows { get; init; }
}
