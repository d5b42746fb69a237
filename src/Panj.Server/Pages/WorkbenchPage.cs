using Panj.Exchange;
using Panj.Picture.Searching;
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
    public static Html Of(EventListing listing, ListQuestion question, MapOverlay overlay) => Shell.Of(Words.List_Title, "events", Content(listing, question, (Upcoming(listing.Planned, question.Query), null), overlay), Counts(listing));

    /// <summary>The list with an event beside it.</summary>
    public static Html Of(EventListing listing, ListQuestion question, (EventRow Row, PictureView Picture) open, Visitor visitor, MapOverlay overlay) =>
        Shell.Of(open.Row.Sentence, "events", Content(listing, question, (EventDetail.Of(open.Row, open.Picture, question.Query, visitor), open.Row.Event.Id), overlay), Counts(listing));

    private static string Counts(EventListing listing) => PlainText.Format(Words.List_Counts, Counted.Events(listing.All.Events), Counted.Articles(listing.All.Articles));

    private static Html Content(EventListing listing, ListQuestion question, (Html Content, string? Id) open, MapOverlay overlay) => Html.Of($"""
        {FilterForm.Of(question, listing.All)}
        <div class="workbench{(open.Id is null ? "" : " opened")}">
        <section class="list" aria-labelledby="list-title"{Html.If(listing.Next is not null || listing.Previous is not null, $" data-part")}>
        <div class="list-head"><h1 id="list-title">{Shown(listing.Found.Events, listing.All.Events)}</h1>{Twins(question.Query)}</div>
        {QuestionChips.Of(question.Events, events => "/events" + QuestionText.Of(events))}
        {Lanes.Of(listing.Lacking, question.Events)}
        {Html.If(listing.Previous is not null, $"""<p class="empty"><a rel="prev" href="/events{question.QueryBefore(listing.Previous ?? "")}">{Words.List_ShowAfter}</a></p>""")}
        {(listing.Found.Events == 0 ? Nothing(listing) : EventList.Of(listing.Rows, question.Query, open.Id))}
        {Html.If(listing.Next is not null, $"""<p class="empty">{Html.Format(listing.Previous is null ? Words.List_Latest : Words.List_These, listing.Rows.Count, Html.Of($"""<a rel="next" href="/events{question.QueryAfter(listing.Next ?? "")}">{Words.List_ShowBefore}</a>"""))}</p>""")}
        </section>
        <section class="map" id="map" aria-label="{Words.List_Map}" hidden><div class="map-frame"{Legend.OverlayOf(overlay)}></div><div class="time-frame"></div>{Legend.Of(overlay)}</section>
        <section class="open" id="open" aria-label="{Words.List_Open}">{open.Content}</section>
        </div>
        """);

    private static string Shown(int shown, int all) => shown == all ? Counted.Events(all) : PlainText.Format(Words.List_Shown, shown, Counted.Events(all));

    private static Html Twins(string query) => Html.Of($"""
        <div class="twins"><span>{Words.List_As}</span> <a href="/events.json{query}">{Words.Format_Json}</a> <a href="/events.csv{query}">{Words.Format_Csv}</a> <a href="/events.geojson{query}">{Words.Format_GeoJson}</a>
        · <a href="/brief{query}">{Words.List_Brief}</a> · <a href="{WatchAddress.New(query)}">{Words.Watch_This}</a> · {ViewPage.KeepLink("/events" + query)} ·
        <details class="formats"><summary>{Words.List_OtherFormats}</summary> {StandardFormats.All.Where(format => !s_shown.Contains(format.Name)).Select(format => Html.Of($"""<a href="/export/{format.Name}{query}" title="{format.Purpose}">{format.Name}</a> """))}</details></div>
        """);

    private static Html Nothing(EventListing listing) => listing.All.Events == 0
        ? Html.Of($"""<p class="empty">{Html.Format(Words.List_Empty, Html.Of($"<code>panj add PATH</code>"))}</p>""")
        : Html.Of($"""<p class="empty">{Words.List_NoneFound} <a href="/events">{Words.Filter_ShowAll}</a></p>""");

    private static Html Upcoming(IReadOnlyList<EventRow> planned, string query) => Html.Of($"""
        <div class="upcoming"><h2>{Words.Calendar_PlannedAndPledged}</h2>
        {(planned.Count == 0 ? Html.Of($"""<p class="empty">{Words.List_NothingPlanned}</p>""") : CalendarList.Of(planned))}
        <p class="hint"><a href="/calendar{query}">{Words.List_WholeCalendar}</a> · {Words.List_ChooseEvent}</p></div>
        """);
}
