using Panj.Server.Markup;
using Panj.Server.Views;
using Panj.Server.Watching;

namespace Panj.Server.Pages;

/// <summary>What is planned and pledged.</summary>
internal static class CalendarPage
{
    /// <summary>Entries that one page shows; the formats hold all.</summary>
    public const int MostRows = 1000;

    public static Html Of(IReadOnlyList<EventRow> rows) => Shell.Of(Words.Calendar_Title, "calendar", Html.Of($"""
        <section class="page"><h1>{Words.Calendar_Title}</h1>
        <p class="twins"><span>{Words.Calendar_As}</span> <a href="/calendar.ics">{Words.Format_ICalendar}</a> <a href="/calendar.json">{Words.Format_Json}</a> · <a href="{WatchAddress.New("status=planned")}">{Words.Calendar_Watch}</a> · {ViewPage.KeepLink("/calendar")}</p>
        <h2>{Words.Calendar_PlannedAndPledged}</h2>
        {(rows.Count == 0 ? Html.Of($"""<p class="empty">{Words.Calendar_Nothing}</p>""") : CalendarList.Of(rows))}
        {Html.If(rows.Count == MostRows, $"""<p class="hint">{Html.Format(Words.Calendar_Latest, MostRows)}</p>""")}
        </section>
        """));
}
