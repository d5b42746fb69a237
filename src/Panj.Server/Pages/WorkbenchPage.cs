using Panj.Server.Markup;
using Panj.Server.Pages.OneEvent;
using Panj.Server.Views;
using Panj.Server.Watching;

namespace Panj.Server.Pages;

/// <summary>Map, list, calendar and the event that is open.</summary>
internal static class WorkbenchPage
{
    /// <summary>Rows that one page shows; what a filter leaves beyond them is said, and the twins hold it.</summary>
    internal const int MostRows = 1000;

    public static Html Of(PictureView picture, ListQuestion question, EventRow? open, Visitor? visitor = null)
    {
        IReadOnlyList<EventRow> rows = [.. picture.Rows.Where(question.Filter.Matches)];
        var title = open is null ? "Events" : open.Sentence;
        var shown = open is null ? Upcoming(rows, picture) : EventDetail.Of(open, picture, question.Filter, visitor ?? Visitor.Nobody);
        return Shell.Of(title, "events", Content(picture, question, rows, (shown, open?.Event.Id)), Counts(picture));
    }

    private static string Counts(PictureView picture) =>
        EventRow.Counted(picture.Rows.Count, "event") + " from " + EventRow.Counted(picture.Picture.Articles.Count, "article");

    private static Html Content(PictureView picture, ListQuestion question, IReadOnlyList<EventRow> rows, (Html Content, string? Id) open)
    {
        var portion = Portion.Of(rows, question.Limit ?? MostRows, question.After);
        return Html.Of($"""
            {FilterForm.Of(question.Filter, picture.Rows)}
            <div class="workbench{(open.Id is null ? "" : " opened")}">
            <section class="list" aria-labelledby="list-title">
            <div class="list-head"><h1 id="list-title">{Shown(rows.Count, picture.Rows.Count)}</h1>{Twins(question.Filter.Query)}</div>
            {(rows.Count == 0 ? Nothing(picture) : EventList.Of(portion.Rows, question.Filter.Query, open.Id))}
            {Html.If(portion.Next is not null, $"""<p class="empty">These are {(question.After is null ? "the latest " : "")}{portion.Rows.Count}. <a rel="next" href="/events{question.QueryAfter(portion.Next ?? "")}">Show the ones before</a>, filter, or take the whole list in one of the formats above.</p>""")}
            </section>
            <section class="map" id="map" aria-label="Map of the events" hidden><div class="map-frame"></div><div class="time-frame"></div>{Legend.Of()}</section>
            <section class="open" id="open" aria-label="The event that is open">{open.Content}</section>
            </div>
            """);
    }

    private static string Shown(int shown, int all) => shown == all ? EventRow.Counted(all, "event") : $"{shown} of {EventRow.Counted(all, "event")}";

    private static Html Twins(string query) => Html.Of($"""
        <p class="twins"><span>This list as</span> <a href="/events.json{query}">JSON</a> <a href="/events.csv{query}">CSV</a> <a href="/events.geojson{query}">GeoJSON</a> · <a href="/brief{query}">brief</a> · <a href="{WatchAddress.New(query)}">Watch this</a>{Html.If(query.Length > 0, $""" · <a href="/views{QueryString.Create("save", "/events" + query).ToUriComponent()}">Keep this view</a>""")}</p>
        """);

    private static Html Nothing(PictureView picture) => picture.Rows.Count == 0
        ? Html.Of($"""<p class="empty">The store keeps no event yet. Add articles with <code>panj add PATH</code> and load this page again.</p>""")
        : Html.Of($"""<p class="empty">No event answers all of these filters. <a href="/events">Show all</a></p>""");

    private static Html Upcoming(IReadOnlyList<EventRow> rows, PictureView picture)
    {
        var planned = picture.Planned(rows);
        return Html.Of($"""
            <div class="upcoming"><h2>Planned and pledged</h2>
            {(planned.Count == 0 ? Html.Of($"""<p class="empty">None of these events is planned or pledged.</p>""") : CalendarList.Of(planned))}
            <p class="hint"><a href="/calendar">The whole calendar</a> · choose an event to read the words that tell it</p></div>
            """);
    }
}
