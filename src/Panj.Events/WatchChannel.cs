namespace Panj.Events;

/// <summary>One way by which a watch is told, and how far it got.</summary>
public sealed record WatchChannel
{
    /// <summary>What sort of way.</summary>
    public required WatchChannelKind Kind { get; init; }

    /// <summary>A mail address, or an address of http or https.</summary>
    public required string Address { get; init; }

    /// <summary>What signs messages, in Base64; null for mail.</summary>
    public string? Secret { get; init; }

    /// <summary>Highest number of an alert that was told by it.</summary>
    public int Through { get; init; }

    /// <summary>Highest number of an alert in the message that is being tried, so that it is tried again as it was; 0 for none.</summary>
    public int Trying { get; init; }

    /// <summary>Times in a row that it failed.</summary>
    public int Attempts { get; init; }

    /// <summary>When it is tried next; null for at once.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>What came of the last try, in words.</summary>
    public string LastResult { get; init; } = "nothing told yet";
}
