using Panj.Events;

namespace Panj.Reading.Mastheads;

/// <summary>Finds the headline: the first line of the story where that is no sentence.</summary>
internal static class TitleFinder
{
    private const int MinWords = 2;
    private const int MaxWords = 30;

    /// <summary>The headline, null where the text begins with its prose.</summary>
    public static Evidenced<string>? Find(Page page)
    {
        if (page.Article.Title is { } told) return new Evidenced<string>(told, []);
        if (page.Story.Count < 2) return null;
        var line = page.Story[0];
        return line.Start < page.Lead.Start && IsHeadline(line.Of(page.Text)) ? new Evidenced<string>(line.In(page.Text), [line]) : null;
    }

    private static bool IsHeadline(ReadOnlySpan<char> line) =>
        line.Count(' ') + 1 is >= MinWords and <= MaxWords && line is not [.., '.' or ':' or ',' or ';'];
}
