using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace Panj.Collecting.Pages.Markup;

/// <summary>
/// Markup to a tree, with bounds. The parser costs depth times tags, and repeats every formatting element that was left open in each paragraph
/// that follows. So depth and tags are bounded, and such elements lose their attributes: of equal ones the parser repeats three at most.
/// </summary>
internal sealed class BoundedParser(PageLimits limits)
{
    private static readonly HashSet<string> Formatting = ["b", "big", "code", "em", "font", "i", "nobr", "s", "small", "strike", "strong", "tt", "u"];

    private static readonly HashSet<string> Kept =
    [
        "class", "id", "role", "href", "rel", "type", "lang", "style", "hidden", "content", "name", "property", "itemprop", "datetime", "pubdate", "http-equiv",
    ];

    /// <summary>The page's tree; it has run no script and fetched nothing.</summary>
    /// <exception cref="PageTooLargeException">A bound was hit.</exception>
    internal IHtmlDocument Parse(string html)
    {
        if (Tags(html) > limits.Tags) throw new PageTooLargeException($"holds more than {limits.Tags:N0} tags");
        var elements = 0;
        IElement? last = null;
        var parser = new HtmlParser(new HtmlParserOptions
        {
            IsScripting = false,
            SkipComments = true,
            SkipProcessingInstructions = true,
            DisableElementPositionTracking = true,
            ShouldEmitAttribute = IsKept,
            OnCreated = (element, _) =>
            {
                Check(last, ++elements);
                last = element;
            },
        });
        return parser.ParseDocument(html);
    }

    /// <summary>An element is told of before it has its place, so that the one before it is looked at.</summary>
    private void Check(IElement? last, int elements)
    {
        if (elements > limits.Elements) throw new PageTooLargeException($"holds more than {limits.Elements:N0} elements");
        var depth = 0;
        for (var parent = last?.Parent; parent is not null; parent = parent.Parent)
            if (++depth > limits.Depth) throw new PageTooLargeException($"nests more than {limits.Depth:N0} elements");
    }

    private static bool IsKept(ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
        Kept.GetAlternateLookup<ReadOnlySpan<char>>().Contains(name.Span) && !Formatting.GetAlternateLookup<ReadOnlySpan<char>>().Contains(token.Name.Memory.Span);

    private static int Tags(ReadOnlySpan<char> html)
    {
        var tags = 0;
        int at;
        while ((at = html.IndexOf('<')) >= 0 && at + 1 < html.Length)
        {
            if (char.IsAsciiLetter(html[at + 1]) || html[at + 1] == '/') tags++;
            html = html[(at + 1)..];
        }

        return tags;
    }
}
