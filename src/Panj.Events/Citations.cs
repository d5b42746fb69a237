using System.Collections.Frozen;
using System.Globalization;
using Panj.Language;

namespace Panj.Events;

/// <summary>Finds the words of the stored articles on which the events of a picture rest. Safe for use from many threads.</summary>
public sealed class Citations
{
    /// <summary>A clause longer than this is cut: a footnote points, it does not reprint.</summary>
    private const int LongestQuote = 400;

    private readonly FrozenDictionary<string, (ArticleReading Reading, Lazy<CodePoints> Points)> _articles;
    private readonly IReadOnlyDictionary<string, DateTimeOffset> _firstRead;

    /// <summary>Takes the picture whose articles are cited.</summary>
    public Citations(Snapshot picture)
    {
        ArgumentNullException.ThrowIfNull(picture);
        _articles = picture.Articles.ToFrozenDictionary(a => a.Article.Id, a => (a, new Lazy<CodePoints>(() => new CodePoints(a.Article.Text))), StringComparer.Ordinal);
        _firstRead = picture.FirstRead;
    }

    /// <summary>One citation for each report of the event, in the order of publication, those of unknown day last.</summary>
    /// <exception cref="KeyNotFoundException">The event is not of the picture.</exception>
    public IReadOnlyList<Citation> Of(Event happening) =>
        [.. happening.Reports.Select(Of).OrderBy(c => c.Published ?? DateOnly.MaxValue).ThenBy(c => c.Report.ArticleId, StringComparer.Ordinal).ThenBy(c => c.Report.Index)];

    /// <summary>
    /// A name of an event that stays while it gains reports, also of earlier articles that are read late, and while its articles are published anew around the words: that of the
    /// report that was read first (of equals, and where nobody knows when, the one published first), by its article, its kind and its words. Of two parts that are split each has its own.
    /// </summary>
    /// <exception cref="KeyNotFoundException">The event is not of the picture.</exception>
    public string LastingName(Event happening)
    {
        ArgumentNullException.ThrowIfNull(happening);
        var first = Of(happening).OrderBy(c => _firstRead.GetValueOrDefault(c.Report.ArticleId)).First();
        var reports = _articles[first.Report.ArticleId].Reading.Reports;
        var kind = reports[first.Report.Index].Kind;
        var before = Enumerable.Range(0, first.Report.Index).Count(at => reports[at].Kind == kind && Of(first.Report with { Index = at }).Quote == first.Quote);
        return string.Create(CultureInfo.InvariantCulture, $"{first.Report.ArticleId}\u001f{Slug.Of(kind)}\u001f{first.Quote}\u001f{before}");
    }

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
