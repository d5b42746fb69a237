using System.Collections.Frozen;

namespace Panj.Collecting.Pages.Markup;

/// <summary>How elements show their text.</summary>
internal static class Elements
{
    private static readonly FrozenSet<string> Skipped = FrozenSet.Create(
        "script", "style", "template", "svg", "canvas", "iframe", "object", "embed", "audio", "video", "button", "select", "option", "textarea", "input", "head", "link", "meta",
        "map", "math", "applet", "frameset", "noframes", "noembed", "datalist", "progress", "meter", "amp-ad", "amp-iframe", "amp-analytics", "amp-embed", "amp-video", "amp-consent",
        "img", "picture", "source", "track", "rp", "rt", "title", "label");

    private static readonly FrozenSet<string> Inline = FrozenSet.Create(
        "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i", "ins", "kbd", "mark", "nobr", "q", "ruby", "s", "samp", "small",
        "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr");

    public static bool IsSkipped(string name) => Skipped.Contains(name);

    public static bool IsInline(string name) => Inline.Contains(name);

    public static BlockKind Kind(string name, BlockKind around) => name switch
    {
        "h1" or "h2" or "h3" or "h4" or "h5" or "h6" => BlockKind.Heading,
        "li" or "dt" or "dd" => BlockKind.Item,
        "td" or "th" or "caption" => BlockKind.Cell,
        "figcaption" => BlockKind.Caption,
        "ul" or "ol" or "dl" or "table" or "article" or "section" or "main" or "aside" or "blockquote" => BlockKind.Paragraph,
        _ => around,
    };
}
