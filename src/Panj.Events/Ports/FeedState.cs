namespace Panj.Events.Ports;

/// <summary>Everything that is remembered of a feed between two fetches.</summary>
public sealed record FeedState
{
    /// <summary>The address it was followed by, which names it for ever.</summary>
    public required string Address { get; init; }

    /// <summary>Its own name for itself, null until it was read.</summary>
    public string? Title { get; init; }

    /// <summary>Where it is fetched now, if it moved for good; null for <see cref="Address"/>.</summary>
    public string? MovedTo { get; init; }

    /// <summary>Where it says that it moved, before that is believed.</summary>
    public string? MoveClaimed { get; init; }

    /// <summary>Fetches in a row that claimed that move and gave a feed.</summary>
    public int MoveSeen { get; init; }

    /// <summary>ETag of the last answer, verbatim.</summary>
    public string? ETag { get; init; }

    /// <summary>Last-Modified of the last answer, verbatim.</summary>
    public string? LastModified { get; init; }

    /// <summary>When it was last fetched, null for never.</summary>
    public DateTimeOffset? LastFetch { get; init; }

    /// <summary>When it last gave a feed or said that nothing changed.</summary>
    public DateTimeOffset? LastGood { get; init; }

    /// <summary>What came of the last fetch, in words.</summary>
    public string LastResult { get; init; } = "not fetched yet";

    /// <summary>Bytes that the last fetch took.</summary>
    public long LastBytes { get; init; }

    /// <summary>Items that the last document held.</summary>
    public int LastItems { get; init; }

    /// <summary>New items a week, by what was seen; null until there was something to see.</summary>
    public double? WeeklyItems { get; init; }

    /// <summary>Fetches in a row that failed.</summary>
    public int Failures { get; init; }

    /// <summary>When it is fetched next; null where it is gone for good.</summary>
    public DateTimeOffset? Next { get; init; }
}
