using System.Globalization;

namespace Panj.Events;

/// <summary>Puts a time into the words a reader sees ("24 Jul 2021", "5–10 Aug 2021", "by 25 Jul 2021", "25 Dec, year not given").</summary>
public static class WhenWords
{
    private static readonly DateTimeFormatInfo Names = DateTimeFormatInfo.InvariantInfo;

    /// <summary>The words for a time; "not said" for the unknown one.</summary>
    public static string Of(When when)
    {
        if (when.Precision == WhenPrecision.Unknown) return "not said";
        var words = (when.IsApproximate ? "about " : "") + Dated(when);
        if (!when.IsYearKnown) words += ", year not given";
        return when.IsUncertain ? words + " (not certain)" : words;
    }

    private static string Dated(When when) => (when.From.IsOpen, when.To.IsOpen) switch
    {
        (true, _) => $"by {Point(when.To)}",
        (_, true) => $"from {Point(when.From)}",
        _ when when.IsOneOf => $"once in {Range(when.From, when.To)}",
        _ => when.IsRange ? Range(when.From, when.To) : Point(when.From),
    };

    /// <summary>What both ends share is said once, at the end.</summary>
    private static string Range(WhenPoint from, WhenPoint to)
    {
        var sameYear = from.Year == to.Year && from.Unspecified == to.Unspecified;
        if (!sameYear) return $"{Point(from)} – {Point(to)}";
        if (from.Day > 0 && to.Day > 0 && from.Month == to.Month) return $"{from.Day}–{Point(to)}";
        var start = $"{DayAndMonth(from, to.Day > 0)}";
        return start.Length == 0 || to.Month == 0 ? $"{Point(from)} – {Point(to)}" : $"{start} – {Point(to)}";
    }

    private static string Point(WhenPoint point)
    {
        var part = DayAndMonth(point, false);
        var year = Year(point);
        return part.Length == 0 ? year : year.Length == 0 ? part : $"{part} {year}";
    }

    private static string DayAndMonth(WhenPoint point, bool isShort) => point switch
    {
        { Day: > 0 } => $"{point.Day} {Names.GetAbbreviatedMonthName(point.Month)}",
        { Month: >= YearPart.First } => YearPart.WordsOf(point.Month),
        { Month: > 0 } => isShort ? Names.GetAbbreviatedMonthName(point.Month) : Names.GetMonthName(point.Month),
        _ => "",
    };

    private static string Year(WhenPoint point) => point.Unspecified switch
    {
        4 => "",
        0 => point.Year.ToString(CultureInfo.InvariantCulture),
        1 => $"{point.Year}s",
        2 => $"{point.Year}–{point.Year + 99}",
        _ => $"{point.Year}–{point.Year + 999}",
    };
}
