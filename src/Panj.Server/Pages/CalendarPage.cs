using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>What is planned and pledged.</summary>
internal static class CalendarPage
{
    public static Html Of(PictureView picture)
    {
        var rows = picture.Planned(picture.Rows);
        return Shell.Of("Calendar", "calendar", Html.Of($"""
            <section class="page"><h1>Calendar</h1>
            <p class="twins"><span>This calendar as</span> <a href="/calendar.ics">iCalendar</a> <a href="/calendar.json">JSON</a></p>
            <h2>Planned and pledged</h2>
            {(rows.Count == 0 ? Html.Of($"""<p class="empty">No article read so far tells of anything planned or pledged.</p>""") : CalendarList.Of(rows))}
            </section>
            """));
    }
}
