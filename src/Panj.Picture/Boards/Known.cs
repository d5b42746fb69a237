using Panj.Events;
using Panj.Picture.Theatres;

namespace Panj.Picture.Boards;

/// <summary>What boards are made of: the facts of a theatre as known on a day.</summary>
internal sealed class Known
{
    /// <summary>Takes the picture of all that was published by the day; a theatre of null holds everything.</summary>
    public Known(Snapshot picture, DateOnly asOf, Theatre? theatre)
    {
        AsOf = asOf;
        Cells = new CellWriter(picture);
        var articles = picture.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        Facts = [.. picture.Events.Where(e => theatre is null || BoardRegion.Holds(theatre, e)).Select(e => new Fact(e, Tellings(e, articles), asOf))
            .OrderByDescending(f => f.Day).ThenBy(f => f.Event.When ?? default).ThenBy(f => f.Event.Id, StringComparer.Ordinal)];
    }

    public DateOnly AsOf { get; }

    public CellWriter Cells { get; }

    /// <summary>The facts, latest first.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    private static Telling[] Tellings(Event happening, Dictionary<string, ArticleReading> articles) =>
        [.. happening.Reports.Select(r => new Telling(r, articles[r.ArticleId], PublishedDays.Of(articles[r.ArticleId]) ?? DateOnly.MinValue))
            .OrderBy(t => t.Told).ThenBy(t => t.Reference.ArticleId, StringComparer.Ordinal).ThenBy(t => t.Reference.Index)];
}
