using System.Globalization;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>Events under the months they are due in.</summary>
internal static class CalendarList
{
    public static Html Of(IReadOnlyList<EventRow> rows) => Html.Of($"""
        <div class="calendar">{rows.GroupBy(Month).Select(month => Section(month.Key, month))}</div>
        """);

    private static string Month(EventRow row) => row.Event.When is { IsYearKnown: true } && row.Day is { } day
        ? day.ToString("MMMM yyyy", CultureInfo.InvariantCulture)
        : row.Event.When is null ? Words.Calendar_DayNotSaid : Words.Calendar_YearNotGiven;

    private static Html Section(string month, IEnumerable<EventRow> rows) => Html.Of($"""
        <section><h3>{month}</h3><ul>{rows.Select(Entry)}</ul></section>
        """);

    private static Html Entry(EventRow row) => Html.Of($"""
        <li data-event="{row.Event.Id}">{Shapes.Symbol(row.Look)}<span class="due">{EventList.When(row.Event)}</span><a href="{row.Address}"><bdi>{row.Sentence}</bdi></a></li>
        """);
}
