using Panj.Exchange;
using Panj.Server.Markup;
using Panj.Server.Pages.OneEvent;
using Panj.Server.Views;
using Panj.Server.Watching;

namespace Panj.Server.Pages;

/// <summary>Map, list, calendar and the event that is open. The list is one part of all that answers the question; how much there is more is said, and the twins hold it.</summary>
internal static class WorkbenchPage
{
    /// <summary>Formats that have an address beside the list itself.</summary>
    private static readonly string[] s_shown = ["csv", "geojson"];

    /// <summary>The list with what is planned beside it.</summary>
    public static Html Of(EventListing listing, ListQuestion question) => Shell.Of("Events", "events", Content(listing, question, (Upcoming(listing.Planned), null)), Counts(listing));

    /// <summary>The list with an event beside it.</summary>
    public static Html Of(EventListing listing, ListQuestion question, (EventRow Row, PictureView Picture) open, Visitor visitor) =>
        Shell.Of(open.Row.Sentence, "events", Content(listing, question, (EventDetail.Of(open.Row, open.Picture, question.Query, visitor), open.Row.Event.Id)), Counts(listing));

    private static string Counts(EventListing listing) => EventRow.Counted(listing.All.Events, "event") + " from " + EventRow.Counted(listing.All.Articles, "article");

    private static Html Content(EventListing listing, ListQuestion question, (Html Content, string? Id) open) => Html.Of($"""
        {FilterForm.Of(question, listing.All)}
        <div class="workbench{(open.Id is null ? "" : " opened")}">
        <section class="list" aria-labelledby="list-title"{Html.If(listing.Next is not null || question.After is not null, $" data-part")}>
        <div class="list-head"><h1 id="list-title">{Shown(listing.Found.Events, listing.All.Events)}</h1>{Twins(question.Query)}</div>
        {(listing.Found.Events == 0 ? Nothing(listing) : EventList.Of(listing.Rows, question.Query, open.Id))}
        {Html.If(listing.Next is not null, $"""<p class="empty">These are {(question.After is null ? "the latest " : "")}{listing.Rows.Count}. <a rel="next" href="/events{question.QueryAfter(listing.Next ?? "")}">Show the ones before</a>, filter, or take the whole list in one of the formats above.</p>""")}
        </section>
        <section class="map" id="map" aria-label="Map of the events" hidden><div class="map-frame"></div><div class="time-frame"></div>{Legend.Of()}</section>
        <section class="open" id="open" aria-label="The event that is open">{open.Content}</section>
        </div>
        """);

    private static string Shown(int shown, int all) => shown == all ? EventRow.Counted(all, "event") : $"{shown} of {EventRow.Counted(all, "event")}";

    private static Html Twins(string query) => Html.Of($"""
        <div class="twins"><span>This list as</span> <a href="/events.json{query}">JSON</a> <a href="/events.csv{query}">CSV</a> <a href="/events.geojson{query}">GeoJSON</a>
        · <a href="/brief{query}">brief</a> · <a href="{WatchAddress.New(query)}">Watch this</a>{Html.If(query.Length > 0, $""" · <a href="/views{QueryString.Create("save", "/events" + query).ToUriComponent()}">Keep this view</a>""")} ·
        <details class="formats"><summary>other formats</summary> {StandardFormats.All.Where(format => !s_shown.Contains(format.Name)).Select(format => Html.Of($"""<a href="/export/{format.Name}{query}" title="{format.Purpose}">{format.Name}</a> """))}</details></div>
        """);

    private static Html Nothing(EventListing listing) => listing.All.Events == 0
        ? Html.Of($"""<p class="empty">The store keeps no event yet. Add articles with <code>panj add PATH</code> and load this page again.</p>""")
        : Html.Of($"""<p class="empty">No event answers all of these filters. <a href="/events">Show all</a></p>""");

    private static Html Upcoming(IReadOnlyList<EventRow> planned) => Html.Of($"""
        <div class="upcoming"><h2>Planned and pledged</h2>
        {(planned.Count == 0 ? Html.Of($"""<p class="empty">None of these events is planned or pledged.</p>""") : CalendarList.Of(planned))}
        <p class="hint"><a href="/calendar">The whole calendar</a> · choose an event to read the words that tell it</p></div>
        """);
}
