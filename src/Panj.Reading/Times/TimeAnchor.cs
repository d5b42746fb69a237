namespace Panj.Reading.Times;

/// <summary>The day an article was written, as far as it is known.</summary>
/// <param name="Day">The day; where the year is unknown, in a stand-in year before <see cref="FirstRealYear"/>.</param>
/// <param name="IsYearKnown">False for a dateline without its year.</param>
/// <param name="IsWeekdayKnown">False for a dateline without its year of which the text does not tell the weekday.</param>
/// <param name="Name">What it rests on, for a reader ("publication on 2021-07-25").</param>
internal sealed record TimeAnchor(DateOnly Day, bool IsYearKnown, bool IsWeekdayKnown, string Name)
{
    /// <summary>Years before this one stand in for the unknown year: no article tells of them by number.</summary>
    internal const int FirstRealYear = 100;

    /// <summary>A year that has every day of the calendar.</summary>
    internal const int LeapYear = 2000;

    /// <summary>28 years hold every day of the calendar on every weekday.</summary>
    private const int StandInYears = 28;

    internal const int FirstStandInYear = 4;

    internal static TimeAnchor Known(DateOnly day, string name) => new(day, true, true, name);

    /// <summary>A day without its year; on the weekday (1 to 7) where that is known, 0 where it is not.</summary>
    internal static TimeAnchor? Yearless(int month, int day, int weekday, string name)
    {
        for (var year = FirstStandInYear; year < FirstStandInYear + StandInYears; year++)
        {
            if (day > DateTime.DaysInMonth(year, month)) continue;
            var date = new DateOnly(year, month, day);
            if (weekday == 0 || CalendarResolver.Weekday(date) == weekday) return new TimeAnchor(date, false, weekday > 0, name);
        }

        return null;
    }
}
