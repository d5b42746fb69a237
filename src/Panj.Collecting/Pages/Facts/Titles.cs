using AngleSharp.Dom;

namespace Panj.Collecting.Pages.Facts;

/// <summary>Finds the headline among what a page calls its title.</summary>
internal static class Titles
{
    private static readonly string[] Separators = [" | ", " - ", " – ", " — ", " :: ", " » ", " · ", " • "];

    public static string? Of(Harvest harvest, LinkedArticle linked, string? stated, string? outlet)
    {
        var whole = linked.Headline ?? stated ?? harvest.Title;
        var headlines = harvest.Headlines.Select(headline => Text(headline.Element)).Where(text => text.Length > 0).ToList();
        if (whole is null) return headlines.FirstOrDefault();
        foreach (var headline in headlines)
            if (headline.Length >= 8 && (Same(headline, whole) || (harvest.Title is { } title && Begins(title, headline)))) return headline;
        return WithoutOutlet(whole, outlet);
    }

    /// <summary>Text of an element, white space collapsed.</summary>
    internal static string Text(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static bool Same(string headline, string title) => Begins(title, headline) || Begins(headline, title);

    private static bool Begins(string text, string start) => text.StartsWith(start, StringComparison.OrdinalIgnoreCase);

    private static string WithoutOutlet(string title, string? outlet)
    {
        foreach (var separator in Separators)
        {
            var at = title.LastIndexOf(separator, StringComparison.Ordinal);
            if (at <= 0) continue;
            var tail = title[(at + separator.Length)..].Trim();
            var named = outlet is not null && (tail.Contains(outlet, StringComparison.OrdinalIgnoreCase) || outlet.Contains(tail, StringComparison.OrdinalIgnoreCase));
            if (named || (separator != " - " && tail.Split(' ').Length <= 4 && at > tail.Length)) return title[..at].Trim();
        }

        return title;
    }
}
