namespace Panj.Events.Ports;

/// <summary>Something that a feed told of and that waits to be taken in.</summary>
public sealed record QueuedItem
{
    /// <summary>Address of the feed.</summary>
    public required string Feed { get; init; }

    /// <summary>Its identity within the feed.</summary>
    public required string Key { get; init; }

    /// <summary>A digest of what the feed tells of it; another one makes it wait again.</summary>
    public required string Fingerprint { get; init; }

    /// <summary>What the feed tells of it, in the form of whoever queued it.</summary>
    public required string Body { get; init; }

    /// <summary>Times that it was tried in vain.</summary>
    public int Attempts { get; init; }

    /// <summary>Identity of the article that it was last taken in as; null where it never was.</summary>
    public string? Article { get; init; }
}
