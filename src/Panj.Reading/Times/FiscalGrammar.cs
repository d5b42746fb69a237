namespace Panj.Reading.Times;

/// <summary>Reads the periods that companies and states report by: "the third quarter", "fourth-quarter profit", "the year-ago quarter", "fiscal 2013".</summary>
internal static class FiscalGrammar
{
    private const int LastQuarter = 4;

    internal static TimePhrase? Read(Pieces p, int start) => OfYear(p, start) ?? YearAgo(p, start) ?? FiscalYear(p, start) ?? Quarter(p, start);

    /// <summary>"the final quarter of 2012", "2012's third quarter", "the fiscal second quarter of last year".</summary>
    private static TimePhrase? OfYear(Pieces p, int start)
    {
        if (CalendarGrammar.Year(p, start) is { IsBeforeChrist: false } year && p.IsApostrophe(year.End) && p.Is(year.End + 1, "s"))
            return Numbered(p, year.End + 2) is { } own ? year with { End = own.End, Code = own.Code, Edge = "PART" } : null;
        if (Numbered(p, AfterThe(p, start)) is not { } quarter || !p.Is(quarter.End, "of")) return null;
        var whole = CalendarGrammar.Year(p, quarter.End + 1) ?? UnitGrammar.Relative(p, quarter.End + 1);
        return whole is { Shape: TimeShape.Calendar, Month: 0 } or { Shape: TimeShape.Unit, Unit: "Y" } ? whole with { Start = start, Code = quarter.Code, Edge = "PART" } : null;
    }

    /// <summary>"the third quarter" and "third-quarter" where no "of" says of what else it is.</summary>
    private static TimePhrase? Quarter(Pieces p, int start)
    {
        var at = AfterThe(p, start);
        if (p.Is(at, "latest") && p.Is(at + 1, "quarter")) return new TimePhrase(TimeShape.Unit, start, at + 2) { Unit = "Q", Shift = -1, IsShifted = true };
        if (Numbered(p, at) is not { } quarter || p.Is(quarter.End, "of")) return null;
        var isHyphened = p.IsHyphen(quarter.End - 2);
        return at > start || isHyphened ? new TimePhrase(TimeShape.Unit, start, quarter.End) { Unit = "Q", Code = quarter.Code } : null;
    }

    /// <summary>"the year-ago quarter", "the year-earlier period".</summary>
    private static TimePhrase? YearAgo(Pieces p, int start)
    {
        var at = AfterThe(p, start);
        if (!p.Is(at, "year") || !p.IsHyphen(at + 1) || !p.IsAny(at + 2, "ago", "earlier")) return null;
        var isQuarter = p.Is(at + 3, "quarter");
        if (!isQuarter && !p.IsAny(at + 3, "period", "month", "level", "figure", "result", "results")) return null;
        return new TimePhrase(TimeShape.Unit, start, at + (p.IsAny(at + 3, "quarter", "period", "month") ? 4 : 3)) { Unit = isQuarter ? "Q" : "Y", Shift = isQuarter ? -LastQuarter - 1 : -1, IsShifted = true };
    }

    /// <summary>"fiscal 2013", "fiscal year 2013", "the 2013 fiscal year", "the current fiscal year", "school year" likewise.</summary>
    private static TimePhrase? FiscalYear(Pieces p, int start)
    {
        var at = AfterThe(p, start);
        if (p.Is(at, "fiscal"))
        {
            var yearAt = p.IsHyphen(at + 1) && p.Is(at + 2, "year") ? at + 3 : p.Is(at + 1, "year") ? at + 2 : at + 1;
            return CalendarGrammar.Year(p, yearAt) is { Month: 0 } told ? told with { Start = start, Code = "FY", IsAbout = true } : null;
        }

        if (CalendarGrammar.Year(p, at) is { IsBeforeChrist: false } year && IsFiscal(p, year.End)) return year with { Start = start, End = year.End + 2, Code = "FY", IsAbout = true };
        if (!p.IsAny(at, "this", "last", "next", "current", "previous", "coming") || !IsFiscal(p, at + 1)) return null;
        var shift = p.IsAny(at, "last", "previous") ? -1 : p.IsAny(at, "next", "coming") ? 1 : 0;
        return new TimePhrase(TimeShape.Unit, start, at + 3) { Unit = "Y", Shift = shift, IsShifted = true, Code = "FY" };
    }

    private static bool IsFiscal(Pieces p, int at) => p.IsAny(at, "fiscal", "financial", "school", "academic") && p.Is(at + 1, "year");

    /// <summary>"third quarter", "fiscal first-quarter", "final quarter": its code and what follows it.</summary>
    private static (string Code, int End)? Numbered(Pieces p, int at)
    {
        if (p.Is(at, "fiscal")) at++;
        var number = p.Is(at, TimeWordClass.Ordinal) ? p[at].Word.Value : p.IsAny(at, "final", "closing") ? LastQuarter : p.Is(at, "opening") ? 1 : 0;
        if (number is < 1 or > LastQuarter) return null;
        var next = p.IsHyphen(at + 1) || p.Is(at + 1, "fiscal") ? at + 2 : at + 1;
        return p.Is(next, "quarter") ? ($"Q{number}", next + 1) : null;
    }

    private static int AfterThe(Pieces p, int start) => p.Is(start, "the") ? start + 1 : start;
}
