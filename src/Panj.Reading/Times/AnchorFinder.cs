using Panj.Events;

namespace Panj.Reading.Times;

/// <summary>Finds the day an article was written: its publication day, or its dateline.</summary>
internal static class AnchorFinder
{
    /// <summary>A dateline so many days before publication is the day of writing.</summary>
    private const int DatelineReach = 3;

    internal static TimeAnchor? Find(Masthead masthead)
    {
        var line = masthead.Dateline;
        if (masthead.Published is { } published) return FromDateline(line, published.Value) ?? new TimeAnchor(published.Value, true, $"publication on {TimexText.Date(published.Value)}");
        if (line is not { Month: { } month, Day: { } day }) return null;
        if (line.Year is { } year) return IsDay(year, month, day) ? Of(new DateOnly(year, month, day)) : null;
        if (!IsDay(TimeAnchor.StandInYear, month, day)) return null;
        return new TimeAnchor(new DateOnly(TimeAnchor.StandInYear, month, day), false, $"the dateline of {TimexText.Date(0, month, day)}");
    }

    private static TimeAnchor? FromDateline(Dateline? line, DateOnly published)
    {
        if (line is not { Month: { } month, Day: { } day }) return null;
        var year = line.Year ?? CalendarYear(published, month);
        if (!IsDay(year, month, day)) return null;
        var date = new DateOnly(year, month, day);
        return published.DayNumber - date.DayNumber is >= 0 and <= DatelineReach ? Of(date) : null;
    }

    private static int CalendarYear(DateOnly published, int month) => month > published.Month ? published.Year - 1 : published.Year;

    private static TimeAnchor Of(DateOnly day) => new(day, true, $"the dateline of {TimexText.Date(day)}");

    private static bool IsDay(int year, int month, int day) =>
        year is >= 1 and < 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);
}
