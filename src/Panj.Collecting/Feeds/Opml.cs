using System.Xml;

namespace Panj.Collecting.Feeds;

/// <summary>Lists of feeds in the form that feed readers exchange.</summary>
public static class Opml
{
    private const int MaxElements = 100_000;
    private const int MaxDepth = 64;

    /// <summary>Feeds of a list, each address once, in its order; empty where it is no list or names none.</summary>
    public static IReadOnlyList<OpmlEntry> Read(ReadOnlySpan<byte> bytes)
    {
        var tree = new MarkupTreeReader(MaxElements, MaxDepth).Read(FeedText.Decode(bytes, contentType: null).TrimStart());
        return tree.Root is { Name: "opml" } root ? [.. Outlines(root).Select(Entry).OfType<OpmlEntry>().DistinctBy(e => e.Address)] : [];
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

    private static string Clean(string title) => string.Concat(title.Where(c => XmlConvert.IsXmlChar(c)));

    private static IEnumerable<MarkupNode> Outlines(MarkupNode node) => node.Elements.SelectMany(e => Outlines(e).Prepend(e)).Where(e => e.Name == "outline");

    private static OpmlEntry? Entry(MarkupNode outline) =>
        FeedAddress.Of(outline.Attribute("xmlurl"), from: null) is { } address ? new OpmlEntry(address, outline.Attribute("title") ?? outline.Attribute("text")) : null;
}
