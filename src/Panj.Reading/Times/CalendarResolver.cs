namespace Panj.Reading.Times;

/// <summary>Gives calendar dates the year they leave out.</summary>
internal static class CalendarResolver
{
    /// <summary>Days that a date told as past may lie after the day of writing: time zones, and headers that are stale.</summary>
    private const int Slack = 3;

    /// <summary>A day so near is meant where the only other choice is most of a year away, whatever the tense seems to be.</summary>
    private const int Near = 45;

    private const int Far = 300;

    internal static Resolved Resolve(TimePhrase phrase, Tense tense, StoryTime story)
    {
        if (phrase.YearDigitsOpen > 0) return Era(phrase);
        if (phrase is { Day: > 0, Month: 0, Unit: "M" }) return OfMonth(phrase, tense, story);
        if (phrase is { Day: > 0, Month: 0 }) return story.Month > 0 ? Resolve(phrase with { Month = story.Month, Day = Math.Min(phrase.Day, DateTime.DaysInMonth(TimeAnchor.LeapYear, story.Month)) }, tense, story) : Resolved.Nothing;
        var (year, by) = YearOf(phrase, tense, story);
        var isBeforeChrist = phrase.IsBeforeChrist || (phrase.Year == 0 && story.IsBeforeChrist && year == story.Year);
        story.MoveTo(year == 0 ? story.StandInYear : year, phrase.Season > 0 ? SeasonMonth(phrase.Season) : phrase.Month, phrase.Day, isBeforeChrist);
        return Written(phrase, year, isBeforeChrist, by);
    }

    /// <summary>The year of a month, with its day or 0, told in a tense.</summary>
    internal static int YearNear(int month, int day, Tense tense, DateOnly anchor)
    {
        var past = Latest(month, day, tense is Tense.Past or Tense.Gone ? anchor.AddDays(Slack) : anchor);
        var future = Earliest(month, day, anchor);
        var sincePast = anchor.DayNumber - past.DayNumber;
        var toFuture = future.DayNumber - anchor.DayNumber;
        if ((day > 0 || tense == Tense.Unclear) && tense != Tense.Gone && sincePast > Far && toFuture <= Near) return future.Year;
        if (tense == Tense.Future) return toFuture > Far && sincePast <= Near && day > 0 ? past.Year : future.Year;
        return past.Year;
    }

    private static Resolved Written(TimePhrase phrase, int year, bool isBeforeChrist, string by)
    {
        var era = isBeforeChrist ? "BC" : "";
        if (phrase.Season > 0)
        {
            var season = $"{era}{TimexText.Year(year)}-{TimexText.Season(phrase.Season)}";
            return isBeforeChrist || year == 0 ? new Resolved(season, null, "") : Resolved.Of(season, $"{TimexText.Year(year)}-{phrase.Season}", by);
        }

        var date = TimexText.Date(year, phrase.Month, phrase.Day);
        var value = phrase.Code is ['H' or 'Q', _] && phrase.Month == 0 ? $"{era}{date}-{phrase.Code}" : era + date;
        if (phrase.Code == "FY") value = "FY" + value;
        if (isBeforeChrist) return new Resolved(value, null, by);
        if (phrase.Day > 0 && year > 0 && phrase.Day > DateTime.DaysInMonth(year, phrase.Month)) return new Resolved(value, null, by);
        if (year > 0 && value.Length > date.Length && phrase.Code is ['H' or 'Q', _]) return Resolved.Of(value, TimexText.PartOfYear(date, phrase.Code), by);
        return Resolved.Of(value, phrase.IsAbout ? date + "~" : date, by);
    }

    /// <summary>"the 5th of this month".</summary>
    private static Resolved OfMonth(TimePhrase phrase, Tense tense, StoryTime story)
    {
        var month = UnitResolver.Unit(phrase with { Shape = TimeShape.Unit }, tense, story);
        if (month.When?.Earliest is not { } first || phrase.Day > DateTime.DaysInMonth(first.Year, first.Month)) return Resolved.Nothing;
        var day = first.AddDays(phrase.Day - 1);
        story.MoveTo(day);
        return Resolved.Of(TimexText.Date(day), TimexText.Date(day), month.By);
    }

    private static Resolved Era(TimePhrase phrase)
    {
        var digits = TimexText.Year(phrase.Year)[..(4 - phrase.YearDigitsOpen)];
        if (phrase.IsBeforeChrist) return new Resolved("BC" + digits, null, "as written");
        return Resolved.Of(digits, digits + new string('X', phrase.YearDigitsOpen), "as written");
    }

    private static (int Year, string By) YearOf(TimePhrase phrase, Tense tense, StoryTime story)
    {
        if (phrase.Year > 0) return (phrase.Year, phrase.Landmark.Length == 0 ? "as written" : $"in the year of {phrase.Landmark}");
        if (phrase.IsOfContext) return story.Year > 0 ? (story.Year + (phrase.Unit == "Y" ? phrase.Shift : 0), "in the year told before it") : (0, "");
        if (phrase.IsYearly) return (0, "");
        if (story.Anchor is not { IsYearKnown: true } anchor) return story is { IsChronicle: true, Year: > 0 } ? InChronicle(phrase, story) : (0, "");
        if (phrase.Unit == "Y") return (anchor.Day.Year + phrase.Shift, $"counted from {anchor.Name}");
        var month = phrase.Season > 0 ? SeasonMonth(phrase.Season) : phrase.Month;
        if (phrase.IsShifted) return (phrase.Day > 0 && phrase.Shift < 0 ? Latest(month, phrase.Day, anchor.Day.AddDays(-1)).Year : Shifted(month, phrase.Shift, tense, anchor.Day), $"seen from {anchor.Name}");
        if (story is { IsChronicle: true, Year: > 0 }) return InChronicle(phrase, story);
        var year = phrase.Weekday > 0 ? YearByWeekday(phrase, anchor.Day) : YearNear(month, phrase.Day, tense, anchor.Day);
        return (year, $"{(tense == Tense.Future ? "after" : "nearest to")} {anchor.Name}");
    }

    private static (int Year, string By) InChronicle(TimePhrase phrase, StoryTime story) =>
        (story.IsBeforeChrist ? story.Year : Chronicle.YearOf(phrase, phrase.Season > 0 ? SeasonMonth(phrase.Season) : phrase.Month, story), "in the order of the story");

    private static int Shifted(int month, int shift, Tense tense, DateOnly anchor) => shift switch
    {
        < 0 => Latest(month, 0, anchor.AddDays(-anchor.Day)).Year,
        > 0 => Earliest(month, 0, EndOfMonth(anchor).AddDays(1)).Year,
        _ => anchor.Year,
    };

    /// <summary>A weekday with day and month tells the year among the three around the day of writing.</summary>
    private static int YearByWeekday(TimePhrase phrase, DateOnly anchor)
    {
        foreach (var year in (ReadOnlySpan<int>)[anchor.Year, anchor.Year - 1, anchor.Year + 1])
            if (phrase.Day <= DateTime.DaysInMonth(year, phrase.Month) && Weekday(new DateOnly(year, phrase.Month, phrase.Day)) == phrase.Weekday) return year;
        return YearNear(phrase.Month, phrase.Day, Tense.Unclear, anchor);
    }

    internal static int Weekday(DateOnly day) => day.DayOfWeek == DayOfWeek.Sunday ? 7 : (int)day.DayOfWeek;

    private static int SeasonMonth(int season) => ((season - 21) * 3) + 3;

    /// <summary>The last such date on or before a day; of a month, its first day.</summary>
    private static DateOnly Latest(int month, int day, DateOnly limit)
    {
        var date = On(limit.Year, month, day);
        return date > limit ? On(limit.Year - 1, month, day) : date;
    }

    /// <summary>The first such date on or after a day; of a month, its last day.</summary>
    private static DateOnly Earliest(int month, int day, DateOnly limit)
    {
        var date = On(limit.Year, month, day);
        return (day == 0 ? EndOfMonth(date) : date) < limit ? On(limit.Year + 1, month, day) : date;
    }

    private static DateOnly On(int year, int month, int day) => new(year, month, Math.Clamp(day, 1, DateTime.DaysInMonth(year, month)));

    private static DateOnly EndOfMonth(DateOnly day) => new(day.Year, day.Month, DateTime.DaysInMonth(day.Year, day.Month));
}
