namespace Panj.Reading.Times;

/// <summary>Where a reading stands in time: the article's anchor, and the last date its story told. Belongs to one reading.</summary>
internal sealed class StoryTime(TimeAnchor? anchor, bool isChronicle)
{
    /// <summary>Years told beyond this one are no dates to count from.</summary>
    private const int LastYear = 9000;

    internal TimeAnchor? Anchor { get; } = anchor;

    /// <summary>True for a text that tells of years long past in order: its dates take their year from one another, not from the day of writing.</summary>
    internal bool IsChronicle { get; } = isChronicle;

    /// <summary>The year that dates without one are put in, so that "the next day" can be counted from them.</summary>
    internal int StandInYear => Anchor is { IsYearKnown: false } yearless ? yearless.Day.Year : Anchor is null && !IsChronicle ? TimeAnchor.FirstStandInYear : 0;

    /// <summary>Year last told, 0 for none.</summary>
    internal int Year { get; private set; }

    /// <summary>The different year told before <see cref="Year"/>, 0 for none.</summary>
    internal int YearBefore { get; private set; }

    internal bool IsBeforeChrist { get; private set; }

    internal int Month { get; private set; }

    internal int Day { get; private set; }

    /// <summary>The day last told, null where the last date was no day of a known year.</summary>
    internal DateOnly? LastDay => Year > 0 && Month > 0 && Day > 0 && !IsBeforeChrist && Day <= DateTime.DaysInMonth(Year, Month) ? new DateOnly(Year, Month, Day) : null;

    /// <summary>The same place in time, for what the story only mentions.</summary>
    internal StoryTime Aside() => (StoryTime)MemberwiseClone();

    internal void MoveTo(DateOnly day) => MoveTo(day.Year, day.Month, day.Day, false);

    internal void MoveTo(int year, int month, int day, bool isBeforeChrist)
    {
        if (year is 0 or > LastYear || (year < TimeAnchor.FirstRealYear && !isBeforeChrist && StandInYear == 0)) return;
        if (year != Year) YearBefore = Year;
        Year = year;
        IsBeforeChrist = isBeforeChrist;
        Month = month;
        Day = day;
    }
}
