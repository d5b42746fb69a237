namespace Panj.Exchange.Feeds;

/// <summary>One entry of a feed, whatever it tells.</summary>
public sealed record FeedItem
{
    /// <summary>Identity that never changes: a URN.</summary>
    public required string Id { get; init; }

    /// <summary>One line in words.</summary>
    public required string Title { get; init; }

    /// <summary>Plain text of several lines.</summary>
    public required string Text { get; init; }

    /// <summary>When it was first told.</summary>
    public required DateTimeOffset Published { get; init; }

    /// <summary>When it last changed.</summary>
    public required DateTimeOffset Updated { get; init; }

    /// <summary>Addresses of the articles that tell it, those of http and https alone.</summary>
    public IReadOnlyList<Uri> Links { get; init; } = [];

    /// <summary>Names of the outlets that tell it.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>Kind and status, as words that programs compare.</summary>
    public IReadOnlyList<string> Tags { get; init; } = [];
}
