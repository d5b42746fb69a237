namespace Panj.Reading.Times;

/// <summary>Reads seasons, decades and centuries, and the early, middle or late part of any date ("the end of July", "mid-2021", "later this year").</summary>
internal static class EraGrammar
{
    internal static TimePhrase? Read(Pieces p, int start) => Part(p, start) ?? Season(p, start) ?? Decade(p, start) ?? Century(p, start) ?? Fraction(p, start) ?? YearThenSeason(p, start);

    /// <summary>A date with "early", "late", "mid-", "the end of" or the like before it.</summary>
    private static TimePhrase? Part(Pieces p, int start)
    {
        var at = p.Is(start, "the") ? start + 1 : start;
        if (p.IsAny(at, "very", "latter")) at++;
        if (EarlyHours(p, start, at) is { } hours) return hours;
        if (p.Is(at, TimeWordClass.Edge)) return AfterEdge(p, start, at);
        if (p.Is(at, "part") && p.Is(at - 1, "latter") && p.Is(at + 1, "of")) return Whole(p, start, at + 2, "END");
        if (YearsEnd(p, start) is { } end) return end;
        var isLed = at > start || p.IsAny(start - 1, "by", "at", "until", "till", "since", "before");
        return p.Is(at, TimeWordClass.EdgeNoun) && p.Is(at + 1, "of") && isLed ? Whole(p, start, at + 2, p[at].Word.Code) : null;
    }

    /// <summary>"the early hours of Sunday", "the small hours of 5 May".</summary>
    private static TimePhrase? EarlyHours(Pieces p, int start, int at)
    {
        var hours = p.Is(at + 1, "morning") ? at + 2 : at + 1;
        if (!p.IsAny(at, "early", "small") || !p.Is(hours, "hours") || !p.IsAny(hours + 1, "of", "on")) return null;
        var day = DayGrammar.Read(p, hours + 2) ?? CalendarGrammar.Read(p, hours + 2);
        return day is { Part: "" } and ({ Shape: TimeShape.Weekday or TimeShape.Day } or { Day: > 0 }) ? day with { Start = start, Part = "MO" } : null;
    }

    /// <summary>"1982 summer".</summary>
    private static TimePhrase? YearThenSeason(Pieces p, int start)
    {
        if (p.Digits(start) != 4 || !p.Is(start + 1, TimeWordClass.Season) || p[start + 1].Word.IsAmbiguous) return null;
        return CalendarGrammar.Year(p, start) is { } year && year.End == start + 1 ? year with { Season = p[start + 1].Word.Value, End = start + 2 } : null;
    }

    private static TimePhrase? AfterEdge(Pieces p, int start, int at)
    {
        var edge = p[at].Word.Code;
        var next = p.IsHyphen(at + 1) || p.IsDash(at + 1) ? at + 2 : at + 1;
        if (p.IsHyphen(next + 1) && p.Is(next + 2, TimeWordClass.Month)) return null;
        if (p.Is(next, "in") || p.Is(next, "on")) return Whole(p, start, next + 1, edge);
        return Whole(p, start, next, edge) ?? PartOfDay(p, start, next);
    }

    /// <summary>"year's end".</summary>
    private static TimePhrase? YearsEnd(Pieces p, int start) =>
        p.Is(start, TimeWordClass.Unit) && p.IsApostrophe(start + 1) && p.Is(start + 2, "s") && p.Is(start + 3, "end")
            ? new TimePhrase(TimeShape.Unit, start, start + 4) { Unit = p[start].Word.Code, Code = "THE", Edge = "END" }
            : null;

    private static TimePhrase? Whole(Pieces p, int start, int at, string edge)
    {
        var whole = Season(p, at) ?? Decade(p, at) ?? Century(p, at) ?? CalendarGrammar.Read(p, at) ?? UnitGrammar.Relative(p, at) ?? TheUnit(p, at) ?? EarlyDay(p, at);
        if (whole is null or { Shape: TimeShape.Duration }) return null;
        return whole with { Start = start, Edge = edge };
    }

    /// <summary>"the year" in "the end of the year": the one the story is in.</summary>
    private static TimePhrase? TheUnit(Pieces p, int at)
    {
        if (!p.Is(at, "the") || !p.Is(at + 1, TimeWordClass.Unit)) return null;
        return new TimePhrase(TimeShape.Unit, at, at + 2) { Unit = p[at + 1].Word.Code, Code = "THE" };
    }

    private static TimePhrase? EarlyDay(Pieces p, int at) => DayGrammar.Read(p, at);

    /// <summary>"early morning", "late night".</summary>
    private static TimePhrase? PartOfDay(Pieces p, int start, int at) =>
        p.Is(at, TimeWordClass.DayPart) ? new TimePhrase(TimeShape.Clock, start, at + 1) { Part = p[at].Word.Code } : null;

    /// <summary>"the summer of 2017", "spring 1918", "in the spring", "last winter" is a unit's.</summary>
    internal static TimePhrase? Season(Pieces p, int start)
    {
        var hasArticle = p.Is(start, "the");
        var at = hasArticle ? start + 1 : start;
        if (!p.Is(at, TimeWordClass.Season)) return null;
        var season = new TimePhrase(TimeShape.Calendar, start, at + 1) { Season = p[at].Word.Value };
        var yearAt = p.Is(at + 1, "of") ? at + 2 : at + 1;
        var dated = CalendarGrammar.WithYear(p, yearAt, season);
        if (dated.Year > 0) return dated;
        if (RelativeYear(p, at + 1) is { } year) return season with { End = year.End, Unit = "Y", Shift = year.Shift, IsOfContext = year.IsOfContext, IsShifted = true };
        if (p.Is(at + 1, "of") || (p[at].Word.IsAmbiguous && !(hasArticle && p.IsAny(start - 1, "in", "throughout", "during")))) return null;
        return p.Is(start - 1, TimeWordClass.Lead) || p.Is(start - 1, TimeWordClass.Edge) || hasArticle ? season : null;
    }

    /// <summary>"this year", "of that year" behind a month or season.</summary>
    internal static TimePhrase? RelativeYear(Pieces p, int at)
    {
        if (p.IsMark(at, ',')) at++;
        if (p.Is(at, "of")) at++;
        return UnitGrammar.Relative(p, at) is { Shape: TimeShape.Unit, Unit: "Y" } year ? year : null;
    }

    /// <summary>The first or last so many units of a month or year.</summary>
    private static TimePhrase? FewUnits(Pieces p, int start, int at)
    {
        var isFirst = p.IsAny(at, "first", "opening");
        if (!isFirst && !p.IsAny(at, "last", "final", "closing")) return null;
        var amount = AmountGrammar.Read(p, at + 1);
        var unitAt = amount?.End ?? at + 1;
        if (UnitGrammar.UnitAt(p, unitAt) is not { } unit || !p.Is(unitAt + 1, "of")) return null;
        var whole = CalendarGrammar.Read(p, unitAt + 2) ?? UnitGrammar.Relative(p, unitAt + 2);
        if (whole is null or { Day: > 0 } or { Shape: TimeShape.Duration or TimeShape.Weekday }) return null;
        return new TimePhrase(TimeShape.Duration, start, whole.End) { Amount = amount?.Text ?? "1", Unit = unit, Edge = isFirst ? "START" : "END", To = whole };
    }

    /// <summary>"the 1990s", "the '90s".</summary>
    private static TimePhrase? Decade(Pieces p, int start)
    {
        var at = p.Is(start, "the") ? start + 1 : start;
        var isShort = p.IsApostrophe(at) && p.Digits(at + 1) == 2;
        if (isShort) at++;
        if (p.Digits(at) != (isShort ? 2 : 4) || p[at].Number % 10 != 0) return null;
        var end = p.IsApostrophe(at + 1) && p.IsGlued(at + 1) ? at + 2 : at + 1;
        if (!p.Is(end, "s") || !p.IsGlued(end)) return null;
        var year = isShort ? 1900 + p[at].Number : p[at].Number;
        if (year is < 1000 or > 2200) return null;
        return new TimePhrase(TimeShape.Calendar, start, end + 1) { Year = year, YearDigitsOpen = 1 };
    }

    /// <summary>"the 20th century", "the twentieth century".</summary>
    private static TimePhrase? Century(Pieces p, int start)
    {
        var at = p.Is(start, "the") ? start + 1 : start;
        var number = p.Is(at, TimeWordClass.Ordinal) ? p[at].Word.Value : p.IsNumber(at) && CalendarGrammar.IsOrdinalEnding(p, at + 1) ? p[at].Number : 0;
        var next = p.IsNumber(at) ? at + 2 : at + 1;
        if (number is < 1 or > 21) return null;
        if (p.IsHyphen(next)) next++;
        if (!p.Is(next, "century")) return null;
        var isBeforeChrist = p.IsAny(next + 1, "BC", "BCE");
        return new TimePhrase(TimeShape.Calendar, start, isBeforeChrist ? next + 2 : next + 1)
        {
            Year = (number - 1) * 100,
            YearDigitsOpen = 2,
            IsBeforeChrist = isBeforeChrist,
        };
    }

    /// <summary>"the first half of 1943", "the second quarter of this year", "the last two weeks of May".</summary>
    private static TimePhrase? Fraction(Pieces p, int start)
    {
        var at = p.Is(start, "the") ? start + 1 : start;
        if (FewUnits(p, start, at) is { } units) return units;
        if (p.Is(at, "latter") && p.Is(at + 1, "half") && p.Is(at + 2, "of") && Whole(p, start, at + 3, "PART") is { } latter) return latter with { Code = "H2" };
        if (!p.Is(at, TimeWordClass.Ordinal) || !p.IsAny(at + 1, "half", "quarter") || !p.Is(at + 2, "of")) return null;
        var whole = CalendarGrammar.Read(p, at + 3) ?? UnitGrammar.Relative(p, at + 3) ?? TheUnit(p, at + 3);
        if (whole is null or { Shape: TimeShape.Duration }) return null;
        return whole with { Start = start, Edge = "PART", Code = $"{(p.Is(at + 1, "half") ? 'H' : 'Q')}{p[at].Word.Value}" };
    }
}
