using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>What is planned and pledged.</summary>
internal static class CalendarPage
{
    /// <summary>Entries that one page shows; the formats hold all.</summary>
    public const int MostRows = 1000;

    public static Html Of(IReadOnlyList<EventRow> rows) => Shell.Of("Calendar", "calendar", Html.Of($"""
        <section class="page"><h1>Calendar</h1>
        <p class="twins"><span>This calendar as</span> <a href="/calendar.ics">iCalendar</a> <a href="/calendar.json">JSON</a></p>
        <h2>Planned and pledged</h2>
        {(rows.Count == 0 ? Html.Of($"""<p class="empty">No article read so far tells of anything planned or pledged.</p>""") : CalendarList.Of(rows))}
        {Html.If(rows.Count == MostRows, $"""<p class="hint">These are the {MostRows} of the latest days; the formats above hold all.</p>""")}
        </section>
        """));
}
