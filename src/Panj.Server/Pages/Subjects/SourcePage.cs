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
    public static Html Of(SourceView source, SubjectList list)
    {
        var (told, outlet) = (source.Told, source.Outlet);
        var about = Html.Of($"""
            <dl class="fields">
            {SubjectPage.Field(Words.Subject_What, string.Join(", ", source.Kinds.Select(kind => Slug.Of(kind).Replace('-', ' '))))}
            {SubjectPage.Field(Words.Subject_Tells, Tells(source))}
            {source.Balance.Select(Balance)}
            </dl>
            """);
        var counted = Html.Join(
        [
            CountedList.Of(Words.Subject_Cites, told.Cites.Select(name => (name, SubjectAddress.OfSource(name)))),
            CountedList.Of(Words.Subject_CitedBy, told.CitedBy.Select(name => (name, SubjectAddress.OfSource(name)))),
            CountedList.OfCounts(Words.Subject_CopiedFrom, outlet.CopiedFrom.Select(one => (one.Outlet, SubjectAddress.OfSource(one.Outlet), one.Copies))),
            CountedList.OfCounts(Words.Subject_CopiedBy, outlet.CopiedBy.Select(one => (one.Outlet, SubjectAddress.OfSource(one.Outlet), one.Copies))),
            Articles(outlet),
        ]);
        var events = source.All > 0 ? "/events" + QuestionText.Of(new EventQuestion { Source = told.Name }) : "";
        return SubjectPage.Of(told.Name, about, counted, told.Rows, (list, events, SubjectAddress.OfSource(told.Name)));
    }

    private static string Tells(SourceView source) => source.All > source.Told.Rows.Count
        ? PlainText.Format(Words.Subject_TellsLatest, Counted.Events(source.All), source.Told.Rows.Count, source.Told.Alone, source.Told.Disputed)
        : PlainText.Format(Words.Subject_TellsAll, Counted.Events(source.All), source.Told.Alone, source.Told.Disputed);

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
        <section><h2>{Counted.Articles(outlet.All)}</h2>
        <ul class="related">{outlet.Latest.Select(reading => Html.Of($"""<li><a href="{ArticlePage.Address(reading.Article.Id)}"><bdi>{ArticlePage.Title(reading)}</bdi></a> <span class="by">{ArticlePage.Day(reading)}</span></li>"""))}</ul>
        {Html.If(outlet.All > outlet.Latest.Count, $"""<p class="hint">{Html.Format(Words.Subject_TheseLatest, outlet.Latest.Count)}</p>""")}</section>
        """);
}
