using System.Globalization;

namespace Panj.Collecting.Feeds;

/// <summary>Finds the feed in a parsed document: RSS, RDF, Atom or a sitemap.</summary>
internal sealed class XmlFeedReader(FeedLimits limits, Uri? address)
{
    private const int MaxParts = 50;
    private readonly XmlItemReader _items = new(limits, address);

    internal FeedReading Read(MarkupNode root, string? trouble) => root.Name switch
    {
        "rss" => Feed(root.Child("channel") ?? root, Items(root, "item").Concat(Items(root.Child("channel") ?? root, "item")), trouble),
        "rdf" => Feed(root.Child("channel") ?? root, Items(root, "item").Concat(Items(root.Child("channel") ?? root, "item")), trouble),
        "channel" => Feed(root, Items(root, "item"), trouble),
        "feed" => Feed(root, Items(root, "entry").Concat(Items(root, "deleted-entry")), trouble),
        "urlset" => Feed(root, Items(root, "url"), trouble),
        "sitemapindex" => new(new Feed { Parts = Parts(root), Warnings = Warnings(trouble, cut: false) }, ""),
        "html" or "body" or "head" => new(null, "is a web page, not a feed"),
        "opml" => new(null, "is a list of feeds, not a feed"),
        _ => new(null, trouble ?? $"is XML of another sort ({Bounded(root.Name)})"),
    };

    private static IEnumerable<MarkupNode> Items(MarkupNode node, string name) => node.Elements.Where(e => e.Name == name);

    private FeedReading Feed(MarkupNode head, IEnumerable<MarkupNode> found, string? trouble)
    {
        var nodes = found.Distinct(ReferenceEqualityComparer.Instance).Cast<MarkupNode>().Take(limits.Items + 1).ToList();
        if (nodes.Count == 0 && trouble is not null) return new(null, trouble);
        var feed = new Feed
        {
            Title = Bounded(head.Child("title", "")?.Text),
            Language = Bounded(head.Child("language")?.Text ?? head.Attribute("lang")),
            TimeToLive = TimeToLive(head),
            Items = ItemKeys.Apart([.. nodes.Take(limits.Items).Select(_items.Read).OfType<FeedItem>()]),
            Warnings = Warnings(trouble, nodes.Count > limits.Items),
        };
        return new(feed, "");
    }

    private List<Uri> Parts(MarkupNode root)
    {
        var parts = Items(root, "sitemap").Select(s => (Address: s.Child("loc")?.Text, At: FeedDate.Parse(s.Child("lastmod")?.Text)));
        return [.. parts.OrderByDescending(p => p.At ?? DateTimeOffset.MinValue).Select(p => FeedAddress.Of(p.Address, address)).OfType<Uri>().Take(MaxParts)];
    }

    private static TimeSpan? TimeToLive(MarkupNode head)
    {
        if (int.TryParse(head.Child("ttl")?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var minutes)) return TimeSpan.FromMinutes(Math.Min(minutes, 7 * 24 * 60));
        var period = head.Child("updateperiod")?.Text.ToLowerInvariant() switch
        {
            "hourly" => TimeSpan.FromHours(1),
            "daily" => TimeSpan.FromDays(1),
            "weekly" or "monthly" or "yearly" => TimeSpan.FromDays(7),
            _ => (TimeSpan?)null,
        };
        return int.TryParse(head.Child("updatefrequency")?.Text, NumberStyles.None, CultureInfo.InvariantCulture, out var times) && times > 1 ? period / times : period;
    }

    private List<string> Warnings(string? trouble, bool cut)
    {
        var warnings = new List<string>();
        if (trouble is not null) warnings.Add($"The feed {trouble}; what stands before that was read.");
        if (cut) warnings.Add($"The feed has more than {limits.Items:N0} items; the rest was left out.");
        return warnings;
    }

    private string? Bounded(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Length <= limits.FieldCharacters ? text : text[..limits.FieldCharacters];
}
