using System.Globalization;

namespace Panj.Reading.Times;

/// <summary>
/// Reads dates of the Solar Hijri calendar ("24 Asad 1400") and the lunar Hijri one ("6 Muharram 1443"), year included, and turns them into the
/// Gregorian day. The lunar day depends on a sighting, so that it is about the day.
/// </summary>
internal static class ForeignCalendarGrammar
{
    private static readonly PersianCalendar Solar = new();

    private static readonly UmAlQuraCalendar Lunar = new();

    internal static TimePhrase? Read(Pieces p, int start)
    {
        var day = 0;
        var at = start;
        var isDayFirst = CalendarGrammar.TryDay(p, start, out day, out at);
        if (!isDayFirst) at = start;
        if (isDayFirst && p.Is(at, "of")) at++;
        if (Month(p, at) is not { } month) return null;
        at = month.End;
        if (!isDayFirst && !CalendarGrammar.TryDay(p, at, out day, out at)) return null;
        if (p.IsMark(at, ',')) at++;
        return p.Digits(at) == 4 && p.IsPlainNumber(at) ? Converted(month.Word, p[at].Number, day, start, at + 1) : null;
    }

    private static (TimeWord Word, int End)? Month(Pieces p, int at)
    {
        if (!p.IsCapital(at)) return null;
        foreach (var (words, word) in p.Words.StartingWith(p.Text(at).ToString()))
            if (word.Class == TimeWordClass.Hijri && DayGrammar.EndOf(p, at, words) is { } end) return (word, end);
        return p.Class(at) is TimeWordClass.Hijri or TimeWordClass.Persian ? (p[at].Word, at + 1) : null;
    }

    private static TimePhrase? Converted(TimeWord month, int year, int day, int start, int end)
    {
        var isLunar = month.Class == TimeWordClass.Hijri;
        if (isLunar ? year is < 1320 or > 1490 : year is < 1250 or > 1480) return null;
        Calendar calendar = isLunar ? Lunar : Solar;
        if (day > calendar.GetDaysInMonth(year, month.Value)) return null;
        var date = DateOnly.FromDateTime(calendar.ToDateTime(year, month.Value, day, 0, 0, 0, 0));
        return new TimePhrase(TimeShape.Calendar, start, end) { Year = date.Year, Month = date.Month, Day = date.Day, IsAbout = isLunar };
    }
}
