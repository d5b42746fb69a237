using Panj.Events;

namespace Panj.Picture.Operations;

/// <summary>Makes operations of what a person says of events of a picture.</summary>
public static class Deciding
{
    /// <summary>Longer quotes are cut: so many characters find their place again.</summary>
    private const int LongestQuote = 400;

    /// <summary>These events are one.</summary>
    public static Operation Merge(Snapshot picture, IReadOnlyList<Event> events, string by, string? reason) =>
        Made(OperationKind.Merge, by, reason, events.Select(e => AnchorsOf(picture, e.Reports)));

    /// <summary>These of the reports of an event tell another one.</summary>
    /// <param name="picture">The picture.</param>
    /// <param name="reports">All reports of the event, each with whether it is taken out.</param>
    /// <param name="by">Who decides.</param>
    /// <param name="reason">Why, null for no reason given.</param>
    public static Operation Split(Snapshot picture, ILookup<bool, ReportReference> reports, string by, string? reason) =>
        Made(OperationKind.Split, by, reason, [AnchorsOf(picture, reports[true]), AnchorsOf(picture, reports[false])]);

    /// <summary>This event was checked and holds.</summary>
    public static Operation Confirm(Snapshot picture, Event happening, string by, string? reason) =>
        Made(OperationKind.Confirm, by, reason, [AnchorsOf(picture, happening.Reports)]);

    /// <summary>This event is not to be shown.</summary>
    public static Operation Hide(Snapshot picture, Event happening, string by, string? reason) => Made(OperationKind.Hide, by, reason, [AnchorsOf(picture, happening.Reports)]);

    /// <summary>This operation no longer counts.</summary>
    public static Operation Undo(int number, string by, string? reason) => Made(OperationKind.Undo, by, reason, []) with { Undoes = number };

    private static Operation Made(OperationKind kind, string by, string? reason, IEnumerable<IReadOnlyList<ReportAnchor>> sides) =>
        new() { Kind = kind, By = by, Reason = reason, Sides = [.. sides] };

    private static IReadOnlyList<ReportAnchor> AnchorsOf(Snapshot picture, IEnumerable<ReportReference> reports)
    {
        var wanted = reports.ToLookup(r => r.ArticleId, r => r.Index, StringComparer.Ordinal);
        return [.. picture.Articles.Where(a => wanted.Contains(a.Article.Id)).SelectMany(a => wanted[a.Article.Id].Order().Select(index => AnchorOf(a, index)))];
    }

    private static ReportAnchor AnchorOf(ArticleReading reading, int index)
    {
        var report = reading.Reports[index];
        var words = report.Spans[0].In(reading.Article.Text);
        var ordinal = reading.Reports.Take(index).Count(r => r.Kind == report.Kind && r.Spans.SequenceEqual(report.Spans));
        return new ReportAnchor(reading.Article.Id, report.Kind, report.Spans, words.Length <= LongestQuote ? words : words[..LongestQuote], ordinal);
    }
}
