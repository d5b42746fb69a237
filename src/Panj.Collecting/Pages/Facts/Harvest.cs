using System.Buffers;
using AngleSharp.Dom;

namespace Panj.Collecting.Pages.Facts;

/// <summary>What a page states of itself in elements that show nothing, and where its headings and times stand.</summary>
internal sealed class Harvest
{
    private const int MostTimes = 200;
    private static readonly SearchValues<string> AuthorNames =
        SearchValues.Create(["byline", "author-name", "author_name", "post-author", "entry-author"], StringComparison.OrdinalIgnoreCase);

    private readonly PageLimits _limits;
    private int _elements;

    private Harvest(PageLimits limits) => _limits = limits;

    /// <summary>Content of meta elements by lower-case name; the first of a name counts.</summary>
    public Dictionary<string, string> Meta { get; } = new(StringComparer.Ordinal);

    /// <summary>Blocks of JSON-LD.</summary>
    public List<string> Json { get; } = [];

    /// <summary>Link elements.</summary>
    public List<IElement> Links { get; } = [];

    /// <summary>Time elements, and others that have a day as a property.</summary>
    public List<PlacedElement> Times { get; } = [];

    /// <summary>Elements whose names or properties say that they hold who wrote it.</summary>
    public List<IElement> Authors { get; } = [];

    /// <summary>The first headings of first level.</summary>
    public List<PlacedElement> Headlines { get; } = [];

    /// <summary>Text of the title element.</summary>
    public string? Title { get; private set; }

    /// <summary>Fields for a password.</summary>
    public int Passwords { get; private set; }

    public static Harvest Of(IDocument document, PageLimits limits)
    {
        var harvest = new Harvest(limits);
        harvest.Walk(document.DocumentElement);
        return harvest;
    }

    /// <summary>By index: to ask a node for its sibling costs a search among all of them. Depth is bounded by the parser.</summary>
    private void Walk(IElement element)
    {
        _elements++;
        Take(element);
        var children = element.ChildNodes;
        for (var i = 0; i < children.Length; i++)
            if (children[i] is IElement child) Walk(child);
    }

    private void Take(IElement element)
    {
        switch (element.LocalName)
        {
            case "meta": TakeMeta(element); break;
            case "link": Links.Add(element); break;
            case "title" when Title is null && element.Parent is IElement { LocalName: "head" or "html" or "body" }: Title = Clean(element.TextContent); break;
            case "script" when IsJson(element): TakeJson(element.TextContent); break;
            case "h1" when Headlines.Count < MostTimes: Headlines.Add(new PlacedElement(element, _elements)); break;
            case "time" when Times.Count < MostTimes: Times.Add(new PlacedElement(element, _elements)); break;
            case "input" when element.GetAttribute("type") is "password": Passwords++; break;
            default: TakeProperty(element); break;
        }
    }

    private void TakeProperty(IElement element)
    {
        var property = element.GetAttribute("itemprop");
        if (property is "datePublished" or "dateModified" && Times.Count < MostTimes) Times.Add(new PlacedElement(element, _elements));
        if (Authors.Count >= MostTimes) return;
        if (property is "author" || element.GetAttribute("rel") is "author" || element.ClassName is { Length: < 100 } names && IsAuthor(names)) Authors.Add(element);
    }

    private static bool IsAuthor(string names) => names.AsSpan().ContainsAny(AuthorNames) || names is "author" or "authors" or "author vcard";

    private void TakeMeta(IElement element)
    {
        var name = element.GetAttribute("property") ?? element.GetAttribute("name") ?? element.GetAttribute("itemprop") ?? element.GetAttribute("http-equiv");
        if (string.IsNullOrWhiteSpace(name) || element.GetAttribute("content") is not { } content) return;
        if (Clean(content) is { } value) Meta.TryAdd(name.Trim().ToLowerInvariant(), value);
    }

    private void TakeJson(string text)
    {
        if (text.Length <= _limits.JsonCharacters) Json.Add(text);
    }

    private string? Clean(string text)
    {
        var words = string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return words.Length == 0 || words.Length > _limits.FieldCharacters ? null : words;
    }

    private static bool IsJson(IElement element) => element.GetAttribute("type")?.Contains("ld+json", StringComparison.OrdinalIgnoreCase) == true;
}
