using System.Globalization;
using System.Text.RegularExpressions;

namespace Panj.Evaluating.Gold;

/// <summary>First and last day of an EDTF date. An unknown year is one fixed year on both sides; an open end reaches the far past or future.</summary>
internal readonly partial record struct DayRange(DateOnly First, DateOnly Last)
{
    private const string UnknownYear = "XXXX";
    private const string SomeYear = "1600";

    /// <summary>The days, null where the words are no such date.</summary>
    public static DayRange? Of(string? edtf)
    {
        if (string.IsNullOrEmpty(edtf)) return null;
        var plain = Marks().Replace(edtf, "").Replace(UnknownYear, SomeYear, StringComparison.Ordinal);
        if (!plain.Contains('/', StringComparison.Ordinal) && plain.StartsWith("..", StringComparison.Ordinal)) plain = $"../{plain[2..]}";
        if (!plain.Contains('/', StringComparison.Ordinal) && plain.EndsWith("..", StringComparison.Ordinal)) plain = $"{plain[..^2]}/..";
        var ends = plain.Split('/');
        if (ends.Length > 2 || Point(ends[0]) is not { } first || Point(ends[^1]) is not { } last) return null;
        return new DayRange(first.First, last.Last);
    }

    public bool Holds(DayRange other) => First <= other.First && other.Last <= Last;

    private static DayRange? Point(string point)
    {
        if (point is "" or "..") return new DayRange(DateOnly.MinValue, DateOnly.MaxValue);
        if (Day().Match(point) is not { Success: true } parts || Number(parts, "y") is not (> 0 and var year)) return null;
        return Number(parts, "m") switch
        {
            > 12 and var season => Season(year, season),
            0 => new DayRange(new DateOnly(year, 1, 1), new DateOnly(year, 12, 31)),
            var month => Month(year, month, parts),
        };
    }

    private static DayRange? Month(int year, int month, Match parts)
    {
        var length = DateTime.DaysInMonth(year, month);
        if (!parts.Groups["d"].Success) return new DayRange(new DateOnly(year, month, 1), new DateOnly(year, month, length));
        var day = Number(parts, "d");
        return day >= 1 && day <= length ? new DayRange(new DateOnly(year, month, day), new DateOnly(year, month, day)) : null;
    }

    private static DayRange Season(int year, int season)
    {
        var (first, last) = season switch { 21 => (3, 5), 22 => (6, 8), 23 => (9, 11), 24 => (12, 12), _ => (1, 12) };
        return new DayRange(new DateOnly(year, first, 1), new DateOnly(year, last, DateTime.DaysInMonth(year, last)));
    }

    private static int Number(Match parts, string group) => parts.Groups[group].Success ? int.Parse(parts.Groups[group].ValueSpan, CultureInfo.InvariantCulture) : 0;

    [GeneratedRegex("[~?%]", RegexOptions.NonBacktracking)]
    private static partial Regex Marks();

    [GeneratedRegex(@"^(?<y>[0-9]{4})(-(?<m>[0-9]{2}))?(-(?<d>[0-9]{2}))?$", RegexOptions.NonBacktracking)]
    private static partial Regex Day();
}
