using Panj.Events;
using Panj.Exchange;
using Panj.Exchange.Feeds;
using Panj.Watches.Telling;

namespace Panj.Watches;

/// <summary>The alerts of a watch as a feed, which every watch has whatever its channels.</summary>
public static class WatchFeed
{
    /// <summary>What the feed says of itself.</summary>
    public static FeedHead Head(Watch watch, IReadOnlyList<WatchAlert> alerts) =>
        new($"urn:uuid:{AlertIdentity.Of(watch, "feed")}", $"Watch: {watch.Name}", alerts.Count > 0 ? alerts.Max(a => a.At) : watch.Since);

    /// <summary>Its entries, youngest first.</summary>
    public static IEnumerable<FeedItem> Items(Watch watch, IReadOnlyList<WatchAlert> alerts) => alerts.OrderByDescending(a => a.Number).Select(alert => new FeedItem
    {
        Id = $"urn:uuid:{AlertIdentity.Of(watch, alert)}",
        Title = alert.Title,
        Text = string.Join('\n', [alert.Text, "", .. alert.Sources.Select(s => s.Words)]),
        Published = alert.At,
        Updated = alert.At,
        Links = [.. alert.Sources.Select(s => WebAddress.Of(s.Url)).OfType<Uri>().Distinct()],
        Tags = [Slug.Of(alert.Condition)],
    });
}
