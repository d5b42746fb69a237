namespace Panj.Collecting.Feeds;

/// <summary>What a document of a feed says.</summary>
public sealed record Feed
{
    /// <summary>Its name.</summary>
    public string? Title { get; init; }

    /// <summary>BCP 47 tag of its items.</summary>
    public string? Language { get; init; }

    /// <summary>How long it asks not to be fetched again (RSS ttl, or the period of syndication).</summary>
    public TimeSpan? TimeToLive { get; init; }

    /// <summary>Its items in its own order.</summary>
    public IReadOnlyList<FeedItem> Items { get; init; } = [];

    /// <summary>Further documents that it consists of (an index of sitemaps).</summary>
    public IReadOnlyList<Uri> Parts { get; init; } = [];

    /// <summary>What is odd about it, in words for a reader.</summary>
    public IReadOnlyList<string> Warnings { get; init; } = [];
}
