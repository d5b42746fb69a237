namespace Panj.Reading.Times;

/// <summary>A time expression as its words say it. Absent numbers are 0, absent codes "".</summary>
internal sealed record TimePhrase(TimeShape Shape, int Start, int End)
{
    internal int Year { get; init; }

    internal bool IsBeforeChrist { get; init; }

    /// <summary>X at the year's end: 1 for a decade, 2 for a century.</summary>
    internal int YearDigitsOpen { get; init; }

    internal int Month { get; init; }

    internal int Day { get; init; }

    /// <summary>21 to 24.</summary>
    internal int Season { get; init; }

    internal int Weekday { get; init; }

    internal string Unit { get; init; } = "";

    /// <summary>Number of units as TIMEX3 writes it: "3", "2.5", "X".</summary>
    internal string Amount { get; init; } = "";

    /// <summary>-1 before, 0 this one, 1 after; or the number of days.</summary>
    internal int Shift { get; init; }

    /// <summary>True for "last", "next" and "this" before a weekday, month or season.</summary>
    internal bool IsShifted { get; init; }

    /// <summary>True where the words count from the story's day ("the next day"), not from the day of writing.</summary>
    internal bool IsOfContext { get; init; }

    /// <summary>"MO", "AF", "EV", "NI", "DT", or a time "17:00".</summary>
    internal string Part { get; init; } = "";

    internal string Edge { get; init; } = "";

    internal bool IsAbout { get; init; }

    /// <summary>True for a day that "every year" has.</summary>
    internal bool IsYearly { get; init; }

    /// <summary>TIMEX3 code of references and sets; half or quarter of a year.</summary>
    internal string Code { get; init; } = "";

    /// <summary>Year of the next date in the text that tells its year, 0 for none; told in histories only.</summary>
    internal int NextYear { get; init; }

    /// <summary>Month of that date, 0 where it is told by its year alone.</summary>
    internal int NextMonth { get; init; }

    /// <summary>The event of known date that gave the year, "" for none.</summary>
    internal string Landmark { get; init; } = "";

    /// <summary>First end of a range or list.</summary>
    internal TimePhrase? From { get; init; }

    /// <summary>Last end of a range or list; the time that a length is a part of ("the first two months of 1939").</summary>
    internal TimePhrase? To { get; init; }
}
