using System.Globalization;
using Panj.Events;
using Panj.Picture.Searching;

namespace Panj.Cli.Text;

/// <summary>Puts what a search found into lines: each article, the passages with the words, and what is reported there.</summary>
internal static class SearchText
{
    private const string Indent = "  ";

    public static IEnumerable<TextLine> Lines(SearchResult result)
    {
        if (result.Hits.Count == 0) yield return new TextLine("Nothing was found.");
        foreach (var hit in result.Hits)
        {
            yield return new TextLine(SafeWords.Of(Heading(hit.Reading)), IsHeading: true);
            foreach (var snippet in hit.Snippets) yield return new TextLine(Indent + SafeWords.Of(Passage(hit.Reading.Article.Text, snippet)));
            foreach (var index in hit.Reports) yield return new TextLine($"{Indent}· {SafeWords.Of(Words(hit.Reading.Reports[index]))}");
            yield return new TextLine("");
        }
    }

    private static string Heading(ArticleReading reading)
    {
        var published = reading.Masthead.Published?.Value ?? reading.Article.Published;
        string?[] parts = [reading.Masthead.Title?.Value ?? reading.Article.Title, reading.Masthead.Outlet?.Value ?? reading.Article.Outlet, published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), reading.Article.Id];
        return string.Join(" · ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }

    private static string Passage(string text, Language.Span snippet)
    {
        var words = string.Join(' ', snippet.In(text).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return (snippet.Start > 0 ? "…" : "") + words + (snippet.End < text.Length ? "…" : "");
    }

    private static string Words(Report report)
    {
        string?[] parts = [Slug.Of(report.Kind), report.Status == EventStatus.Occurred ? null : Slug.Of(report.Status), report.When?.Value.Edtf, report.Where?.Value.Name, string.Join(" + ", report.Participants.Select(p => p.Name))];
        return string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
    }
}
