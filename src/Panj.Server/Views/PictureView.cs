using System.Collections.Frozen;
using Panj.Events;
using Panj.Picture.Calendar;

namespace Panj.Server.Views;

/// <summary>A picture with what the pages look up in it.</summary>
internal sealed class PictureView
{
    private readonly FrozenDictionary<string, ArticleReading> _articles;
    private readonly FrozenDictionary<string, EventRow> _rows;
    private readonly Lazy<FrozenDictionary<ReportReference, EventRow>> _tellers;

    public PictureView(long revision, Snapshot picture)
    {
        Revision = revision;
        Picture = picture;
        _articles = picture.Articles.ToFrozenDictionary(reading => reading.Article.Id);
        Rows = [.. picture.Events.Select(happening => EventRow.Of(happening, this)).OrderByDescending(row => row.Day).ThenBy(row => row.Event.Id, StringComparer.Ordinal)];
        _rows = Rows.ToFrozenDictionary(row => row.Event.Id);
        _tellers = new(() => Rows.SelectMany(row => row.Event.Reports.Select(report => (report, row))).ToFrozenDictionary(p => p.report, p => p.row));
    }

    /// <summary>State of the store it was built from.</summary>
    public long Revision { get; }

    public Snapshot Picture { get; }

    /// <summary>What persons decided about the events in it.</summary>
    public IReadOnlyList<Operation> Operations { get; init; } = [];

    /// <summary>All events, latest first, those without a day last.</summary>
    public IReadOnlyList<EventRow> Rows { get; }

    public ArticleReading? Article(string id) => _articles.GetValueOrDefault(id);

    public EventRow? Row(string eventId) => _rows.GetValueOrDefault(eventId);

    /// <summary>The event that a report went into.</summary>
    public EventRow? Row(ReportReference report) => _tellers.Value.GetValueOrDefault(report);

    /// <summary>The picture cut down to some of its events.</summary>
    public Snapshot Only(IEnumerable<EventRow> rows)
    {
        var kept = rows.Select(row => row.Event.Id).ToHashSet(StringComparer.Ordinal);
        return Picture with { Events = [.. Picture.Events.Where(happening => kept.Contains(happening.Id))] };
    }

    /// <summary>What is planned, pledged or called off among some events, in the calendar's order.</summary>
    public IReadOnlyList<EventRow> Planned(IEnumerable<EventRow> rows) =>
        [.. PlanCalendar.Of(Only(rows)).Select(entry => Row(entry.Event.Id)).OfType<EventRow>()];

    /// <summary>The events that an article tells.</summary>
    public IReadOnlyList<EventRow> EventsOf(string articleId) =>
        [.. Rows.Where(row => row.Event.Reports.Any(report => report.ArticleId == articleId))];
}
