namespace Panj.Exchange.Feeds;

/// <summary>What a feed says of itself.</summary>
/// <param name="Id">Identity that never changes: a URN.</param>
/// <param name="Title">One line in words.</param>
/// <param name="Updated">When the youngest of its entries changed.</param>
public sealed record FeedHead(string Id, string Title, DateTimeOffset Updated);
