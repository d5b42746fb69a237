using System.Text;
using System.Xml;

namespace Panj.Collecting.Feeds;

/// <summary>Lists of feeds in the form that feed readers exchange.</summary>
public static class Opml
{
    private const int MaxElements = 100_000;
    private const int MaxDepth = 64;
    private const int LongestShown = 80;

    /// <summary>Feeds of a list, each address once, in its order; empty where it is no list or names none.</summary>
    public static IReadOnlyList<OpmlEntry> Read(ReadOnlySpan<byte> bytes) => [.. (Rows(bytes) ?? []).Select(row => row.Entry).OfType<OpmlEntry>()];

    /// <summary>What becomes of every outline that should name a feed, in the order of the list; null where it is no list. Folders are no rows.</summary>
    public static IReadOnlyList<OpmlRow>? Rows(ReadOnlySpan<byte> bytes)
    {
        var tree = new MarkupTreeReader(MaxElements, MaxDepth).Read(FeedText.Decode(bytes, contentType: null).TrimStart());
        if (tree.Root is not { Name: "opml" } root) return null;
        var known = new HashSet<Uri>();
        return [.. Outlines(root).Where(IsFeed).Select((outline, at) => Row(outline, at + 1, known))];
    }

    /// <summary>Writes a list.</summary>
    public static void Write(Stream stream, IEnumerable<OpmlEntry> entries)
    {
        using var writer = XmlWriter.Create(stream, new XmlWriterSettings { Indent = true, NewLineChars = "\n", CloseOutput = false, CheckCharacters = true });
        writer.WriteStartElement("opml");
        writer.WriteAttributeString("version", "2.0");
        writer.WriteStartElement("head");
        writer.WriteElementString("title", "Feeds of Panj");
        writer.WriteEndElement();
        writer.WriteStartElement("body");
        foreach (var entry in entries) Write(writer, entry);
        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static void Write(XmlWriter writer, OpmlEntry entry)
    {
        writer.WriteStartElement("outline");
        writer.WriteAttributeString("type", "rss");
        writer.WriteAttributeString("text", Clean(entry.Title ?? entry.Address.AbsoluteUri));
        writer.WriteAttributeString("xmlUrl", entry.Address.AbsoluteUri);
        writer.WriteEndElement();
    }

    /// <summary>Without the characters that XML has no place for; those of two halves have one.</summary>
    private static string Clean(string title) => string.Concat(title.EnumerateRunes().Where(rune => !rune.IsBmp || (rune != Rune.ReplacementChar && XmlConvert.IsXmlChar((char)rune.Value))).Select(rune => rune.ToString()));

    private static IEnumerable<MarkupNode> Outlines(MarkupNode node) => node.Elements.SelectMany(e => Outlines(e).Prepend(e)).Where(e => e.Name == "outline");

    private static bool IsFeed(MarkupNode outline) => outline.Attribute("xmlurl") is not null || !outline.Elements.Any(e => e.Name == "outline");

    private static OpmlRow Row(MarkupNode outline, int number, HashSet<Uri> known)
    {
        var (written, title) = (outline.Attribute("xmlurl"), outline.Attribute("title") ?? outline.Attribute("text"));
        var name = title ?? written ?? "";
        if (string.IsNullOrWhiteSpace(written)) return new OpmlRow(number, name, null, "has no xmlUrl");
        if (FeedAddress.Of(written, from: null) is not { } address) return new OpmlRow(number, name, null, $"is at '{Shown(written)}', which is no address of http or https");
        return known.Add(address) ? new OpmlRow(number, name, new OpmlEntry(address, title), null) : new OpmlRow(number, name, null, $"is at {address}, which stands in the list already");
    }

    private static string Shown(string written) => written.Length <= LongestShown ? written : written[..LongestShown] + "…";
}
