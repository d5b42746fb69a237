using Panj.Events.Ports;

namespace Panj.Collecting.Feeds;

/// <summary>What one fetch of a feed came to.</summary>
/// <param name="Feed">The feed as it is to be remembered.</param>
/// <param name="News">Items that are new or changed.</param>
internal readonly record struct Poll(FeedState Feed, IReadOnlyList<QueuedItem> News);
