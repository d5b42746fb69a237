namespace Panj.Events;

/// <summary>A saved question about the picture that raises an alert.</summary>
public sealed record Watch
{
    /// <summary>What a person calls it: letters, digits and hyphens.</summary>
    public required string Name { get; init; }

    /// <summary>Which events it is about, in the form of an address's query ("kind=clash&amp;party=TJ"); empty for all.</summary>
    public string Question { get; init; } = "";

    /// <summary>What raises an alert; at least one.</summary>
    public required IReadOnlyList<WatchCondition> Conditions { get; init; }

    /// <summary>By what ways it is told, beside the feed that every watch has.</summary>
    public IReadOnlyList<WatchChannel> Channels { get; init; } = [];

    /// <summary>Whether alerts are sent one by one or gathered.</summary>
    public DigestPeriod Digest { get; init; }

    /// <summary>Since when it watches.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>Which counts stand above their threshold, as they were told; one that falls below may be told again.</summary>
    public IReadOnlyList<string> Above { get; init; } = [];

    /// <summary>Through which news of the picture it has looked; 0 where it has looked at none. What came later is looked at anew, and nothing is told twice by that.</summary>
    public long Looked { get; init; }

    /// <summary>Who made it and may change it beside editors; null for one that belongs to everybody.</summary>
    public string? Owner { get; init; }

    /// <summary>Since when it rests and tells nothing; null while it watches.</summary>
    public DateTimeOffset? Stopped { get; init; }
}
