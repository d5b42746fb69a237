using Panj.Events;
using Panj.Language;

namespace Panj.Storage;

/// <summary>
/// A database marks the words it found with a sign before and one after. Signs are characters that Unicode keeps out of every text, and every other character stays
/// where it is, so that the marks can be counted back to spans.
/// </summary>
public static class MarkedText
{
    /// <summary>Stands before a found word.</summary>
    public const char Open = '\uFDD0';

    /// <summary>Stands after a found word.</summary>
    public const char Close = '\uFDD1';

    /// <summary>A text as databases take it: what would end it or look like a mark is a space. No character moves.</summary>
    public static string Fit(string text) => text.AsSpan().ContainsAny('\0', Open, Close) ? text.Replace('\0', ' ').Replace(Open, ' ').Replace(Close, ' ') : text;

    /// <summary>The title of a reading, fit to be looked for.</summary>
    public static string Title(ArticleReading reading)
    {
        ArgumentNullException.ThrowIfNull(reading);
        return Fit(reading.Masthead.Title?.Value ?? reading.Article.Title ?? "");
    }

    /// <summary>Spans between the signs, counted in the text without them.</summary>
    public static IReadOnlyList<Span> Spans(string marked)
    {
        var spans = new List<Span>();
        var (signs, start) = (0, 0);
        for (var i = 0; i < marked.Length; i++)
        {
            if (marked[i] is not (Open or Close)) continue;
            if (marked[i] == Open) start = i - signs;
            else spans.Add(new Span(start, i - signs));
            signs++;
        }

        return spans;
    }
}
