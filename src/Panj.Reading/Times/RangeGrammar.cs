namespace Panj.Reading.Times;

/// <summary>Reads two dates joined to one time: "Aug. 5-10", "July 30-Aug. 10", "from 5 to 9 December", "between 3 and 7 May 2019", "1915-17".</summary>
internal static class RangeGrammar
{
    /// <summary>Code of two dates that are told together and are no range ("5 and 8 May").</summary>
    internal const string List = "LIST";

    internal static TimePhrase? Read(Pieces p, int start) => DaysThenMonth(p, start) ?? AfterDate(p, start);

    /// <summary>"5-9 December", "5 to 9 December 2021", "5 and 6 December".</summary>
    private static TimePhrase? DaysThenMonth(Pieces p, int start)
    {
        var dayAt = p.Is(start, "the") ? start + 1 : start;
        if (!CalendarGrammar.TryDay(p, dayAt, out var day, out var at) || !TryJoin(p, at, out var next)) return null;
        var last = CalendarGrammar.DayFirst(p, next);
        return last is null || last.Day <= day ? null : Joined(p, last with { Day = day, Start = start, End = at }, last);
    }

    private static TimePhrase? AfterDate(Pieces p, int start)
    {
        var first = CalendarGrammar.Read(p, start);
        if (first is null || !TryJoin(p, first.End, out var next)) return null;
        if (first.Month == 0) return OtherYear(p, first, next);
        return DayOfSameMonth(p, first, next) ?? OtherDate(p, first, next);
    }

    /// <summary>"Aug. 5-10, 2021", "August 5 and 6".</summary>
    private static TimePhrase? DayOfSameMonth(Pieces p, TimePhrase first, int next)
    {
        if (first.Day == 0 || first.Year > 0 || CalendarGrammar.DayFirst(p, next) is not null) return null;
        if (!CalendarGrammar.TryDay(p, next, out var day, out var end) || day <= first.Day || p.IsMark(end, ':')) return null;
        if (p.Is(first.End, "and") && day != first.Day + 1 && p[end].Kind == PieceKind.Word) return null;
        var last = CalendarGrammar.WithYear(p, end, first with { Day = day, Start = next, End = end, Weekday = 0 });
        return Joined(p, first, last);
    }

    private static TimePhrase? OtherDate(Pieces p, TimePhrase first, int next)
    {
        var last = CalendarGrammar.Read(p, next);
        return last is not { Month: > 0 } || (first.Day > 0) != (last.Day > 0) ? null : Joined(p, first, last);
    }

    /// <summary>"1914-1918", "1915-17", "between 1914 and 1918".</summary>
    private static TimePhrase? OtherYear(Pieces p, TimePhrase first, int next)
    {
        if (CalendarGrammar.Year(p, next) is { } last) return Joined(p, first, last);
        if (!p.IsDash(first.End) || p.Digits(next) != 2 || !p.IsPlainNumber(next) || p.IsDash(next + 1)) return null;
        var year = (first.Year / 100 * 100) + p[next].Number;
        return year <= first.Year ? null : Joined(p, first, new TimePhrase(TimeShape.Calendar, next, next + 1) { Year = year });
    }

    /// <summary>"and" makes a range only after "between" or of a day with the next one.</summary>
    private static TimePhrase Joined(Pieces p, TimePhrase first, TimePhrase last)
    {
        var isList = p.Is(first.End, "and") && !p.Is(first.Start - 1, "between") && !(first.Month == last.Month && first.Day > 0 && last.Day == first.Day + 1);
        return new TimePhrase(TimeShape.Range, first.Start, last.End) { From = first, To = last, Code = isList ? List : "" };
    }

    private static bool TryJoin(Pieces p, int at, out int next)
    {
        next = at + 1;
        return p.IsDash(at) || p.IsAny(at, "to", "until", "till", "through", "and");
    }
}
