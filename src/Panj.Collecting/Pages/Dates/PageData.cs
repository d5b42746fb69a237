using System.Text.RegularExpressions;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Looks for a publication day in the data that scripts of a page carry, without running them.</summary>
internal static partial class PageData
{
    private const int MostFound = 20;

    /// <summary>The value that all of them agree on; null where none is there or two differ in their day.</summary>
    public static string? Published(string html)
    {
        string? found = null;
        var count = 0;
        foreach (var match in Stated().EnumerateMatches(html))
        {
            if (++count > MostFound) break;
            var value = html.AsSpan(match.Index, match.Length);
            var day = value[^10..].ToString();
            if (found is not null && found != day) return null;
            found = day;
        }

        return found;
    }

    [GeneratedRegex("(?:datePublished|publishDate|publishedAt|published_at|publishedDate|published_date|publicationDate|firstPublished|first_published_at|date_published)(?:\\\\{0,3}\"|&quot;)\\s?:\\s?(?:\\\\{0,3}\"|&quot;)(?:19|20)[0-9]{2}-[01][0-9]-[0-3][0-9]", RegexOptions.NonBacktracking)]
    private static partial Regex Stated();
}
