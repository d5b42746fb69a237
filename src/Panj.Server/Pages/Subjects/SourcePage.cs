using System.Globalization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Boards;
using Panj.Picture.Searching;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Subjects;

/// <summary>Who tells events: what kind of voice it is, how much it tells alone, whom it cites, and what was copied from it and by it.</summary>
internal static class SourcePage
{
    public static Html Of(SourceView source)
    {
        var (told, outlet) = (source.Told, source.Outlet);
        var about = Html.Of($"""
            <dl class="fields">
            {SubjectPage.Field("What", string.Join(", ", source.Kinds.Select(kind => Slug.Of(kind).Replace('-', ' '))))}
            {SubjectPage.Field("Tells", Tells(source))}
            {source.Balance.Select(Balance)}
            </dl>
            """);
        var counted = Html.Join(
        [
            CountedList.Of("Whom it cites", told.Cites.Select(name => (name, SubjectAddress.OfSource(name)))),
            CountedList.Of("Who cites it", told.CitedBy.Select(name => (name, SubjectAddress.OfSource(name)))),
            CountedList.OfCounts("Copied from", outlet.CopiedFrom.Select(one => (one.Outlet, SubjectAddress.OfSource(one.Outlet), one.Copies))),
            CountedList.OfCounts("Copied by", outlet.CopiedBy.Select(one => (one.Outlet, SubjectAddress.OfSource(one.Outlet), one.Copies))),
            Articles(outlet),
        ]);
        var list = source.All > 0 ? "/events" + QuestionText.Of(new EventQuestion { Source = told.Name }) : "";
        return SubjectPage.Of(told.Name, about, counted, told.Rows, (list, SubjectAddress.OfSource(told.Name) + ".json"));
    }

    private static string Tells(SourceView source)
    {
        var some = source.All > source.Told.Rows.Count ? string.Create(CultureInfo.InvariantCulture, $"; of the latest {source.Told.Rows.Count} ") : ", ";
        return string.Create(CultureInfo.InvariantCulture, $"{EventRow.Counted(source.All, "event")}{some}{source.Told.Alone} {(some == ", " ? "of them " : "")}alone, {source.Told.Disputed} disputed");
    }

    /// <summary>The first source of each account of some events, once an event.</summary>
    public static IEnumerable<(string Name, string Address)> FirstSources(IEnumerable<EventRow> rows, PictureView picture) =>
        rows.SelectMany(row => Account.AllOf(row.Event, picture).Select(account => account.First.Name).Distinct(StringComparer.Ordinal)).Select(name => (name, SubjectAddress.OfSource(name)));

    /// <summary>What a board says of it beside its name, one field a board.</summary>
    private static Html Balance((Board Board, BoardRow Row) told)
    {
        var said = told.Board.Columns.Zip(told.Row.Cells).Skip(1).Where(pair => pair.Second.IsSaid).Select(pair => $"{pair.First}: {pair.Second.Words}");
        return SubjectPage.Field(told.Board.Title, string.Join(", ", said));
    }

    private static Html Articles(OutletTelling outlet) => Html.If(outlet.All > 0, $"""
        <section><h2>{EventRow.Counted(outlet.All, "article")}</h2>
        <ul class="related">{outlet.Latest.Select(reading => Html.Of($"""<li><a href="{ArticlePage.Address(reading.Article.Id)}"><bdi>{ArticlePage.Title(reading)}</bdi></a> <span class="by">{ArticlePage.Day(reading)}</span></li>"""))}</ul>
        {Html.If(outlet.All > outlet.Latest.Count, $"""<p class="hint">These are the latest {outlet.Latest.Count}.</p>""")}</section>
        """);
}
