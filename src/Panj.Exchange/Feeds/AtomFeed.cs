using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;

namespace Panj.Exchange.Feeds;

/// <summary>Writes entries as Atom (RFC 4287), in memory of one entry.</summary>
public static class AtomFeed
{
    private const string Panj = "Panj";
    private static readonly XmlWriterSettings _settings = new() { Indent = true, NewLineChars = "\n", Encoding = new UTF8Encoding(false), CloseOutput = false };

    /// <summary>Writes a whole feed. Text of articles is plain text in it, never markup.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, FeedHead head, IEnumerable<FeedItem> items)
    {
        var feed = new SyndicationFeed
        {
            Id = head.Id,
            Title = Plain(head.Title),
            LastUpdatedTime = head.Updated,
            Generator = Panj,
            Items = items.Select(Entry),
        };
        feed.Authors.Add(new SyndicationPerson(null, Panj, null));
        using var xml = XmlWriter.Create(stream, _settings);
        new Atom10FeedFormatter(feed).WriteTo(xml);
    }

    private static SyndicationItem Entry(FeedItem item)
    {
        var entry = new SyndicationItem
        {
            Id = item.Id,
            Title = Plain(item.Title),
            Content = Plain(item.Text),
            PublishDate = item.Published,
            LastUpdatedTime = item.Updated,
        };
        foreach (var name in item.Authors) entry.Authors.Add(new SyndicationPerson(null, XmlWords.Of(name), null));
        foreach (var (index, link) in item.Links.Index()) entry.Links.Add(index == 0 ? SyndicationLink.CreateAlternateLink(link) : new SyndicationLink(link) { RelationshipType = "related" });
        foreach (var tag in item.Tags) entry.Categories.Add(new SyndicationCategory(tag));
        return entry;
    }

    private static TextSyndicationContent Plain(string words) => new(XmlWords.Of(words), TextSyndicationContentKind.Plaintext);
}
