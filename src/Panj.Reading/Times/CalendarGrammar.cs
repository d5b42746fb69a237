namespace Panj.Reading.Times;

/// <summary>Reads dates by the calendar: days, months, years, in every order of their parts.</summary>
internal static class CalendarGrammar
{
    private const int EarliestBareYear = 1000;

    private const int LatestYear = 2199;

    /// <summary>A date that starts at <paramref name="start"/>, null where none does.</summary>
    internal static TimePhrase? Read(Pieces p, int start)
    {
        var (weekday, at) = WeekdayBefore(p, start);
        var date = DayFirst(p, at) ?? MonthFirst(p, at);
        if (date is null) return weekday == 0 ? Year(p, start) : null;
        return weekday > 0 && date.Day > 0 ? date with { Start = start, Weekday = weekday } : weekday > 0 ? null : date;
    }

    /// <summary>"7 August", "the 7th of August, 1914", "Friday, 7 August 1914".</summary>
    internal static TimePhrase? DayFirst(Pieces p, int start)
    {
        var at = p.Is(start, "the") ? start + 1 : start;
        if (!TryDay(p, at, out var day, out at)) return null;
        if (p.Is(at, "of")) at++;
        if (p.IsHyphen(at)) at++;
        if (!TryMonth(p, at, out var month, out at)) return null;
        var date = new TimePhrase(TimeShape.Calendar, start, at) { Month = month, Day = day };
        return WithYear(p, p.IsHyphen(at) ? at + 1 : at, date);
    }

    /// <summary>"August 7", "Aug. 7th, 1914", "August 1914", "August".</summary>
    internal static TimePhrase? MonthFirst(Pieces p, int start)
    {
        if (!TryMonth(p, start, out var month, out var at)) return null;
        var bare = new TimePhrase(TimeShape.Calendar, start, at) { Month = month };
        var dayAt = p.Is(at, "the") ? at + 1 : at;
        if (p.IsMark(dayAt, ',') && p.Digits(dayAt + 1) is 1 or 2 && p.IsMark(dayAt + 2, ',') && p.Digits(dayAt + 3) == 4) dayAt++;
        if (TryDay(p, dayAt, out var day, out var afterDay) && !StartsClock(p, dayAt) && !StartsDayFirst(p, dayAt))
            return WithYear(p, afterDay, bare with { Day = day, End = afterDay });
        var dated = WithYear(p, p.Is(at, "of") ? at + 1 : at, bare);
        return dated.Year > 0 || IsSurelyMonth(p, start, at) ? dated : null;
    }

    /// <summary>"1914", "493 BC", "'89".</summary>
    internal static TimePhrase? Year(Pieces p, int start)
    {
        if (!TryYear(p, start, out var year, out var isBeforeChrist, out var end)) return null;
        if (end == start + 1 && !IsBareYear(p, start)) return null;
        return new TimePhrase(TimeShape.Calendar, start, end) { Year = year, IsBeforeChrist = isBeforeChrist };
    }

    /// <summary>"the 5th of this month".</summary>
    internal static TimePhrase? DayOfMonth(Pieces p, int start)
    {
        var at = p.Is(start, "the") ? start + 1 : start;
        if (!TryDay(p, at, out var day, out at) || !p.Is(at, "of") || UnitGrammar.Relative(p, at + 1) is not { Shape: TimeShape.Unit, Unit: "M" } month) return null;
        return month with { Shape = TimeShape.Calendar, Start = start, Day = day };
    }

    /// <summary>"on the 20th": a day of the month told before.</summary>
    internal static TimePhrase? DayAlone(Pieces p, int start)
    {
        if (!p.Is(start, "the") || !p.IsAny(start - 1, "on", "by", "until", "since", "of") || !p.IsNumber(start + 1) || !IsOrdinalEnding(p, start + 2)) return null;
        if (!TryDay(p, start + 1, out var day, out var end) || p[end].Kind is PieceKind.Word or PieceKind.Number || p.IsHyphen(end)) return null;
        return new TimePhrase(TimeShape.Calendar, start, end) { Day = day, IsOfContext = true };
    }

    /// <summary>"around 20 July", "circa 1910".</summary>
    internal static TimePhrase? About(Pieces p, int start)
    {
        if (!p.IsAny(start, "around", "circa", "ca", "approximately")) return null;
        var at = p.Is(start, "ca") && p.IsMark(start + 1, '.') ? start + 2 : start + 1;
        return Read(p, at) is { } date && (date.Month > 0 || date.Year > 0) ? date with { Start = start, IsAbout = true } : null;
    }

    internal static bool TryMonth(Pieces p, int at, out int month, out int end)
    {
        month = 0;
        end = at;
        if (!p.Is(at, TimeWordClass.Month) || !p.IsCapital(at)) return false;
        month = p[at].Word.Value;
        end = p[at].Word.IsShort && p.IsMark(at + 1, '.') && p.IsGlued(at + 1) ? at + 2 : at + 1;
        return true;
    }

    /// <summary>A number or ordinal of a day in a month.</summary>
    internal static bool TryDay(Pieces p, int at, out int day, out int end)
    {
        day = 0;
        end = at + 1;
        if (p.Is(at, TimeWordClass.Ordinal)) day = p[at].Word.Value;
        else if (p.IsPlainNumber(at) && p.Digits(at) <= 2) day = p[at].Number;
        else return false;
        if (p.IsNumber(at) && IsOrdinalEnding(p, end)) end++;
        else if (p.IsNumber(at) && IsGluedWord(p, end)) return false;
        return day is >= 1 and <= 31;
    }

    internal static bool IsOrdinalEnding(Pieces p, int at) => p.IsGlued(at) && p.IsAny(at, "st", "nd", "rd", "th");

    internal static bool TryYear(Pieces p, int at, out int year, out bool isBeforeChrist, out int end)
    {
        year = 0;
        isBeforeChrist = false;
        end = at + 1;
        if (!p.IsPlainNumber(at) || IsGluedWord(p, end)) return false;
        year = p[at].Number;
        if (EraEnd(p, end, out isBeforeChrist) is { } era)
        {
            end = era;
            return year > 0 && (isBeforeChrist ? year < 10_000 : year <= LatestYear);
        }

        return p.Digits(at) == 4 && year is >= EarliestBareYear and <= LatestYear;
    }

    private static int? EraEnd(Pieces p, int at, out bool isBeforeChrist)
    {
        isBeforeChrist = p.IsAny(at, "BC", "BCE");
        if (isBeforeChrist || p.IsAny(at, "AD", "CE")) return p.IsCapital(at) ? at + 1 : null;
        if (!p.IsMark(at + 1, '.') || !p.IsGlued(at + 2)) return null;
        isBeforeChrist = p.Is(at, "B") && p.Is(at + 2, "C");
        if (!isBeforeChrist && !(p.Is(at, "A") && p.Is(at + 2, "D"))) return null;
        return p.IsMark(at + 3, '.') && p.IsGlued(at + 3) ? at + 4 : at + 3;
    }

    /// <summary>The year that stands next to a day or month, behind an optional comma or "of".</summary>
    internal static TimePhrase WithYear(Pieces p, int at, TimePhrase date)
    {
        if (p.IsMark(at, ',') || (p.Is(at, "of") && p.IsNumber(at + 1))) at++;
        if (!TryYear(p, at, out var year, out var isBeforeChrist, out var end)) return date;
        return IsCount(p, end) || StartsClock(p, at) ? date : date with { Year = year, IsBeforeChrist = isBeforeChrist, End = end };
    }

    private static (int Weekday, int Next) WeekdayBefore(Pieces p, int start)
    {
        if (!p.Is(start, TimeWordClass.Weekday) || !p.IsCapital(start)) return (0, start);
        var at = start + 1;
        if (p[start].Word.IsShort && p.IsMark(at, '.')) at++;
        if (p.IsMark(at, ',')) at++;
        return (p[start].Word.Value, at);
    }

    private static bool StartsClock(Pieces p, int at) =>
        (p.IsMark(at + 1, ':') && p.IsGlued(at + 1) && p.IsNumber(at + 2)) || p.IsAny(at + 1, "am", "pm", "hours", "GMT", "UTC")
        || (p.IsAny(at + 1, "a", "p") && p.IsMark(at + 2, '.') && p.Is(at + 3, "m"));

    private static bool StartsDayFirst(Pieces p, int at) => TryDay(p, at, out _, out var end) && TryMonth(p, end, out _, out _);

    private static bool IsGluedWord(Pieces p, int at) => p.IsGlued(at) && p[at].Kind == PieceKind.Word;

    /// <summary>"May" and "March" mean other things too: they need a word before them that goes with dates.</summary>
    private static bool IsSurelyMonth(Pieces p, int start, int end)
    {
        if (p[start].Word.IsShort) return end == start + 2 && p.Is(start - 1, TimeWordClass.Lead);
        return !p[start].Word.IsAmbiguous || p.Is(start - 1, TimeWordClass.Lead) || p.Is(start - 1, TimeWordClass.Edge)
            || p.Is(start - 1, TimeWordClass.Relative) || (p.IsHyphen(start - 1) && p.Is(start - 2, "mid"));
    }

    /// <summary>A number of four digits alone is a year unless it counts something or carries a unit.</summary>
    private static bool IsBareYear(Pieces p, int at)
    {
        var year = p[at].Number;
        if (IsCount(p, at + 1) || (p.IsMark(at + 1, ':') && p.IsGlued(at + 1)) || (p.IsMark(at - 1, ':') && p.IsGlued(at))) return false;
        if (p.IsMark(at + 1, '/') || p.IsMark(at - 1, '/') || (p.IsHyphen(at + 1) && p.IsNumber(at + 2) && p.Digits(at + 2) == 3)) return false;
        return year is >= 1900 and <= 2060 || p.Is(at - 1, TimeWordClass.Lead) || p.Is(at - 1, TimeWordClass.Edge) || p.IsMark(at - 1, '(')
            || p.IsMark(at + 1, ')') || (p.IsDash(at - 1) && p.IsNumber(at - 2)) || (p.IsDash(at + 1) && p.Digits(at + 2) == 4)
            || p.Is(at - 1, "the") || (p.Is(at - 1, "as") && p.Is(at - 3, "as")) || p.Is(at - 1, "year");
    }

    private static bool IsCount(Pieces p, int at) =>
        p.Is(at, TimeWordClass.CountedNoun) || p.Is(at, TimeWordClass.Units) || p.IsMark(at, '%')
        || (p.IsMark(at, '-') && p.IsGlued(at) && p.Is(at + 1, TimeWordClass.CountedNoun));
}
