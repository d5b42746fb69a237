namespace Panj.Reading.Times;

/// <summary>Reads two dates joined to one time: "Aug. 5-10", "July 30-Aug. 10", "from 5 to 9 December", "between 3 and 7 May 2019".</summary>
internal static class RangeGrammar
{
    internal static TimePhrase? Read(Pieces p, int start) => DaysThenMonth(p, start) ?? FromDate(p, start);

    /// <summary>"5-9 December", "5 to 9 December 2021", "5 and 6 December".</summary>
    private static TimePhrase? DaysThenMonth(Pieces p, int start)
    {
        if (!CalendarGrammar.TryDay(p, start, out var day, out var at)) return null;
        if (!TryJoin(p, start, at, out var next)) return null;
        var last = CalendarGrammar.DayFirst(p, next);
        if (last is null || last.Day <= day || !IsAllowed(p, at, start, last.Day == day + 1)) return null;
        var first = last with { Day = day, Start = start, End = at };
        return Joined(first, last);
    }

    private static TimePhrase? FromDate(Pieces p, int start)
    {
        var first = CalendarGrammar.Read(p, start);
        if (first is not { Month: > 0 } || !TryJoin(p, start, first.End, out var next)) return null;
        return DayOfSameMonth(p, first, next) ?? OtherDate(p, first, next);
    }

    /// <summary>"Aug. 5-10, 2021", "August 5 and 6".</summary>
    private static TimePhrase? DayOfSameMonth(Pieces p, TimePhrase first, int next)
    {
        if (first.Day == 0 || first.Year > 0 || CalendarGrammar.DayFirst(p, next) is not null) return null;
        if (!CalendarGrammar.TryDay(p, next, out var day, out var end) || day <= first.Day || p.IsMark(end, ':')) return null;
        if (!IsAllowed(p, first.End, first.Start, day == first.Day + 1)) return null;
        var last = CalendarGrammar.WithYear(p, end, first with { Day = day, Start = next, End = end, Weekday = 0 });
        return Joined(first, last);
    }

    private static TimePhrase? OtherDate(Pieces p, TimePhrase first, int next)
    {
        var last = CalendarGrammar.Read(p, next);
        if (last is not { Month: > 0 } || (first.Day > 0) != (last.Day > 0)) return null;
        return IsAllowed(p, first.End, first.Start, false) ? Joined(first, last) : null;
    }

    private static TimePhrase Joined(TimePhrase first, TimePhrase last) => new(TimeShape.Range, first.Start, last.End)
    {
        To = last,
        Year = first.Year,
        Month = first.Month,
        Day = first.Day,
        IsBeforeChrist = last.IsBeforeChrist,
    };

    private static bool TryJoin(Pieces p, int start, int at, out int next)
    {
        next = at + 1;
        return p.IsDash(at) || p.IsAny(at, "to", "until", "till", "through", "and");
    }

    /// <summary>"and" joins only after "between", or a day with the next one.</summary>
    private static bool IsAllowed(Pieces p, int join, int start, bool areNeighbours) =>
        !p.Is(join, "and") || areNeighbours || p.Is(start - 1, "between");
}
