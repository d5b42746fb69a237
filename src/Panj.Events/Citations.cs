using System.Collections.Frozen;
using Panj.Language;

namespace Panj.Events;

/// <summary>Finds the words of the stored articles on which the events of a picture rest. Safe for use from many threads.</summary>
public sealed class Citations
{
    /// <summary>A clause longer than this is cut: a footnote points, it does not reprint.</summary>
    private const int LongestQuote = 400;

    private readonly FrozenDictionary<string, (ArticleReading Reading, Lazy<CodePoints> Points)> _articles;

    /// <summary>Takes the picture whose articles are cited.</summary>
    public Citations(Snapshot picture) => _articles = picture.Articles.ToFrozenDictionary(
        a => a.Article.Id, a => (a, new Lazy<CodePoints>(() => new CodePoints(a.Article.Text))), StringComparer.Ordinal);

    /// <summary>One citation for each report of the event, in the order of publication, those of unknown day last.</summary>
    /// <exception cref="KeyNotFoundException">The event is not of the picture.</exception>
    public IReadOnlyList<Citation> Of(Event happening) =>
        [.. happening.Reports.Select(Of).OrderBy(c => c.Published ?? DateOnly.MaxValue).ThenBy(c => c.Report.ArticleId, StringComparer.Ordinal).ThenBy(c => c.Report.Index)];

    /// <summary>The words of one report.</summary>
    /// <exception cref="KeyNotFoundException">The report's article is not of the picture.</exception>
    public Citation Of(ReportReference reference)
    {
        var (reading, points) = _articles[reference.ArticleId];
        var told = reading.Reports[reference.Index].Spans[0];
        var span = new Span(told.Start, Math.Min(told.End, told.Start + LongestQuote));
        return new Citation
        {
            Report = reference,
            Outlet = reading.Masthead.Outlet?.Value ?? reading.Article.Outlet ?? (Uri.TryCreate(reading.Article.Url, UriKind.Absolute, out var url) ? url.Host : null),
            Title = reading.Masthead.Title?.Value ?? reading.Article.Title,
            Published = reading.Masthead.Published?.Value ?? reading.Article.Published,
            Url = reading.Article.Url,
            Quote = span.In(reading.Article.Text),
            Span = span,
            Offsets = points.Value.Of(span),
        };
    }
}
