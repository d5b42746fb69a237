using System.Collections.Frozen;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Operations;

namespace Panj.Server.Views;

/// <summary>A picture, or the part of one that a page tells, with what pages look up in it.</summary>
internal sealed class PictureView
{
    private readonly FrozenDictionary<string, ArticleReading> _articles;
    private readonly FrozenDictionary<string, EventRow> _rows;
    private readonly Lazy<FrozenDictionary<ReportReference, EventRow>> _tellers;
    private Lazy<FrozenSet<int>> _counting = new(FrozenSet<int>.Empty);

    public PictureView(long revision, Snapshot picture)
    {
        Revision = revision;
        Picture = picture;
        _articles = picture.Articles.ToFrozenDictionary(reading => reading.Article.Id);
        Rows = [.. picture.Events.Select(happening => EventRow.Of(happening)).OrderByDescending(row => row.Day).ThenBy(row => row.Event.Id, StringComparer.Ordinal)];
        _rows = Rows.ToFrozenDictionary(row => row.Event.Id);
        _tellers = new(() => Rows.SelectMany(row => row.Event.Reports.Select(report => (report, row))).ToFrozenDictionary(p => p.report, p => p.row));
    }

    /// <summary>State of the store it was built from.</summary>
    public long Revision { get; }

    public Snapshot Picture { get; }

    /// <summary>What persons decided about the events in it, by number.</summary>
    public IReadOnlyList<Operation> Operations
    {
        get;
        init
        {
            field = value;
            _counting = new(() => ActiveOperations.Of(value).Select(operation => operation.Number).ToFrozenSet());
        }
    } = [];

    /// <summary>Versions of the articles that tell the event shown and were published anew, by article, the oldest first.</summary>
    public IReadOnlyList<ArticleVersion> Versions { get; init; } = [];

    /// <summary>All events, latest first, those without a day last.</summary>
    public IReadOnlyList<EventRow> Rows { get; }

    public ArticleReading? Article(string id) => _articles.GetValueOrDefault(id);

    public EventRow? Row(string eventId) => _rows.GetValueOrDefault(eventId);

    /// <summary>The event that a report went into.</summary>
    public EventRow? Row(ReportReference report) => _tellers.Value.GetValueOrDefault(report);

    /// <summary>True where nothing that still counts undoes a decision; never of an undoing, which counts by what it undoes.</summary>
    public bool Counts(Operation operation) => _counting.Value.Contains(operation.Number);

    /// <summary>The event that has the words which a decision points at; null where there is none or it is hidden.</summary>
    public EventRow? RowOf(ReportAnchor anchor)
    {
        if (Article(anchor.ArticleId) is not { } reading) return null;
        var found = reading.Reports.Index().Where(report => report.Item.Kind == anchor.Kind && report.Item.Spans.Any(span => anchor.Spans.Any(span.Overlaps))).ToArray();
        return found.Length == 0 ? null : Row(new ReportReference(anchor.ArticleId, found[Math.Min(anchor.Ordinal, found.Length - 1)].Index));
    }

    /// <summary>All decisions about what an event tells, also those that no longer count, oldest first.</summary>
    public IReadOnlyList<Operation> DecidedOn(Event happening) =>
        [.. Operations.Where(operation => operation.Sides.Any(side => side.Any(anchor => RowOf(anchor)?.Event.Id == happening.Id)))];

    /// <summary>The picture cut down to some of its events.</summary>
    public Snapshot Only(IEnumerable<EventRow> rows)
    {
        var kept = rows.Select(row => row.Event.Id).ToHashSet(StringComparer.Ordinal);
        return Picture with { Events = [.. Picture.Events.Where(happening => kept.Contains(happening.Id))] };
    }

    /// <summary>The events that an article tells.</summary>
    public IReadOnlyList<EventRow> EventsOf(string articleId) =>
        [.. Rows.Where(row => row.Event.Reports.Any(report => report.ArticleId == articleId))];
}
