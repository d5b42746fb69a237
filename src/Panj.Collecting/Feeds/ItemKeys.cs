namespace Panj.Collecting.Feeds;

/// <summary>Keeps items apart that a feed gives one identity: two that lead to different pages are two, or one would be lost.</summary>
internal static class ItemKeys
{
    internal static IReadOnlyList<FeedItem> Apart(IReadOnlyList<FeedItem> items)
    {
        var shared = items.GroupBy(item => item.Key, StringComparer.Ordinal)
            .Where(group => group.Select(item => item.Address?.OriginalString ?? item.Title).Distinct(StringComparer.Ordinal).Count() > 1).Select(group => group.Key).ToHashSet(StringComparer.Ordinal);
        return shared.Count == 0 ? items : [.. items.Select(item => shared.Contains(item.Key) ? item with { Key = $"{item.Key} {item.Address?.OriginalString ?? item.Title}" } : item)];
    }
}
