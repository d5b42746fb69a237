using System.Text.RegularExpressions;
using System.Xml;

namespace Panj.Collecting.Feeds;

/// <summary>Parses XML into a bounded tree, keeping what stands before a fault.</summary>
internal sealed partial class MarkupTreeReader(int elements, int depth)
{
    private const int MaxUndeclared = 100;

    /// <summary>Prefixes that feeds use, sometimes without declaring them.</summary>
    private static readonly (string Prefix, string Space)[] _usual =
    [
        ("content", "http://purl.org/rss/1.0/modules/content/"), ("dc", "http://purl.org/dc/elements/1.1/"), ("dcterms", "http://purl.org/dc/terms/"),
        ("media", "http://search.yahoo.com/mrss/"), ("atom", "http://www.w3.org/2005/Atom"), ("rdf", "http://www.w3.org/1999/02/22-rdf-syntax-ns#"),
        ("sy", "http://purl.org/rss/1.0/modules/syndication/"), ("slash", "http://purl.org/rss/1.0/modules/slash/"), ("news", "http://www.google.com/schemas/sitemap-news/0.9"),
        ("itunes", "http://www.itunes.com/dtds/podcast-1.0.dtd"), ("wfw", "http://wellformedweb.org/CommentAPI/"), ("georss", "http://www.georss.org/georss"),
        ("feedburner", "http://rssnamespace.org/feedburner/ext/1.0"), ("at", "http://purl.org/atompub/tombstones/1.0"), ("app", "http://www.w3.org/2007/app"),
        ("image", "http://www.google.com/schemas/sitemap-image/1.1"), ("xhtml", "http://www.w3.org/1999/xhtml"),
    ];

    internal MarkupTree Read(string text)
    {
        var open = new Stack<MarkupNode>();
        open.Push(new MarkupNode("", ""));
        var trouble = Fill(text, open);
        return new MarkupTree(open.Last().Elements.FirstOrDefault(), trouble);
    }

    private string? Fill(string text, Stack<MarkupNode> open)
    {
        var left = elements;
        try
        {
            using var reader = Open(text);
            while (reader.Read())
            {
                if (reader.Depth > depth) return $"nests more than {depth} elements";
                if (reader.NodeType == XmlNodeType.Element && --left < 0) return $"has more than {elements:N0} elements";
                Take(reader, open);
            }

            return null;
        }
        catch (XmlException fault)
        {
            return $"is broken XML at line {fault.LineNumber}";
        }
    }

    private static XmlReader Open(string text)
    {
        var names = new NameTable();
        var spaces = new XmlNamespaceManager(names);
        foreach (var (prefix, space) in _usual) spaces.AddNamespace(prefix, space);
        var settings = new XmlReaderSettings
        {
            NameTable = names,
            ConformanceLevel = ConformanceLevel.Fragment,
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            CheckCharacters = false,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
        };
        var mended = MarkupMending.Mend(text);
        AddUndeclared(mended, spaces);
        return XmlReader.Create(new StringReader(mended), settings, new XmlParserContext(names, spaces, null, XmlSpace.None));
    }

    /// <summary>A prefix that nothing declares would cost the whole rest of a feed; it gets a namespace of its own.</summary>
    private static void AddUndeclared(string mended, XmlNamespaceManager spaces)
    {
        var prefixes = Prefix().EnumerateMatches(mended);
        var left = MaxUndeclared;
        foreach (var match in prefixes)
        {
            var prefix = mended.AsSpan(match.Index + 1, match.Length - 2).ToString();
            if (prefix is "xmlns" or "xml" || spaces.HasNamespace(prefix)) continue;
            spaces.AddNamespace(prefix, $"urn:undeclared:{prefix}");
            if (--left == 0) return;
        }
    }

    private static void Take(XmlReader reader, Stack<MarkupNode> open)
    {
        if (reader.NodeType == XmlNodeType.EndElement && open.Count > 1) open.Pop();
        else if (reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.SignificantWhitespace) open.Peek().Inside.Add(new MarkupNode("", "", reader.Value));
        if (reader.NodeType != XmlNodeType.Element) return;
        var node = new MarkupNode(reader.LocalName.ToLowerInvariant(), reader.NamespaceURI);
        open.Peek().Inside.Add(node);
        if (!reader.IsEmptyElement) open.Push(node);
        while (reader.MoveToNextAttribute()) node.Attributes.Add((reader.LocalName.ToLowerInvariant(), reader.Value));
        reader.MoveToElement();
    }

    [GeneratedRegex(@"[<\s][A-Za-z_][A-Za-z0-9_.-]{0,40}:", RegexOptions.NonBacktracking)]
    private static partial Regex Prefix();
}
