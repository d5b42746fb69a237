namespace Panj.Reading.Times;

/// <summary>Reads dates in figures: "2021-07-24", "2021-07-24T18:00", "24.07.2021", "24/07/2021".</summary>
internal static class NumericGrammar
{
    internal static TimePhrase? Read(Pieces p, int start)
    {
        if (!p.IsNumber(start) || (p.IsGlued(start) && ((p.IsNumber(start - 2) && p[start - 1].Kind == PieceKind.Mark) || p.IsMark(start - 1, '/')))) return null;
        if (p.Digits(start) == 4) return YearFirst(p, start);
        return p.Digits(start) <= 2 ? YearLast(p, start) : null;
    }

    private static TimePhrase? YearFirst(Pieces p, int start)
    {
        if (!TryParts(p, start, out var month, out var day) || p.Digits(start + 2) != 2) return null;
        var date = Of(p[start].Number, month, day, start);
        return date is not null && p.Is(start + 5, "T") && p.IsGlued(start + 5) ? WithClock(p, date) : date;
    }

    private static TimePhrase? YearLast(Pieces p, int start)
    {
        if (!TryParts(p, start, out var second, out var year) || p.Digits(start + 4) != 4) return null;
        var first = p[start].Number;
        if (p.IsMark(start + 1, '/') && first <= 12 && second <= 12 && first != second) return null;
        return second > 12 ? Of(year, first, second, start) : Of(year, second, first, start);
    }

    private static TimePhrase WithClock(Pieces p, TimePhrase date)
    {
        var clock = ClockGrammar.Read(p, date.End + 1);
        if (clock is null) return date;
        return date with { Part = clock.Part, End = p.Is(clock.End, "Z") ? clock.End + 1 : clock.End };
    }

    /// <summary>Two more numbers, each behind the same glued mark.</summary>
    private static bool TryParts(Pieces p, int start, out int second, out int third)
    {
        second = p[start + 2].Number;
        third = p[start + 4].Number;
        if (!p.IsNumber(start + 2) || !p.IsNumber(start + 4)) return false;
        for (var at = start + 1; at <= start + 4; at++)
            if (!p.IsGlued(at)) return false;
        var mark = p.Text(start + 1)[0];
        return mark is '-' or '.' or '/' && p.IsMark(start + 3, mark);
    }

    private static TimePhrase? Of(int year, int month, int day, int start) =>
        year is >= 1000 and < 2200 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? new TimePhrase(TimeShape.Calendar, start, start + 5) { Year = year, Month = month, Day = day }
            : null;
}
