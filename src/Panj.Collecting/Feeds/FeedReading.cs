namespace Panj.Collecting.Feeds;

/// <summary>A feed, or why there is none.</summary>
/// <param name="Feed">Null where the document is no feed.</param>
/// <param name="Reason">What is wrong, as the rest of a sentence about it; empty where a feed was read.</param>
public readonly record struct FeedReading(Feed? Feed, string Reason);
