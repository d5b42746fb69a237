using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Panj.Reading.Mastheads;

/// <summary>Reads days as mastheads write them: "6 May 2024", "May 6, 2024", "6-May-2024", "2024-05-06", "2024.05.06", "20/9/2006".</summary>
internal static partial class WrittenDay
{
    private static readonly FrozenDictionary<string, int> _months = Months();

    /// <summary>Number of a month by its English name, its first three letters, or "Sept"; null for other words.</summary>
    public static int? Month(string name) => _months.TryGetValue(name.TrimEnd('.'), out var month) ? month : null;

    /// <summary>The day of these numbers, null where there is none such or the year is not of our time.</summary>
    public static DateOnly? Of(int year, int month, int day) =>
        year is >= 1980 and <= 2100 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    /// <summary>The first whole day in <paramref name="words"/> and its place there, null where there is none.</summary>
    public static (DateOnly Day, int Start, int Length)? FirstIn(string words)
    {
        foreach (Match match in DayPattern().Matches(words))
        {
            var month = match.Groups["m"].Success ? Number(match, "m") : Month(match.Groups["name"].Value);
            if (Numbered(match) is { } numbered) return (numbered, match.Index, match.Length);
            if (month is { } m && Number(match, "y") is { } y && Number(match, "d") is { } d && Of(y, m, d) is { } day)
                return (day, match.Index, match.Length);
        }

        return null;
    }

    /// <summary>"20/9/2006": read where one of the numbers can be no month, or both are the same.</summary>
    private static DateOnly? Numbered(Match match)
    {
        if (Number(match, "y") is not { } year || Number(match, "first") is not { } first || Number(match, "second") is not { } second) return null;
        if (first > 12 || first == second) return Of(year, second, first);
        return second > 12 ? Of(year, first, second) : null;
    }

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static FrozenDictionary<string, int> Months()
    {
        var format = CultureInfo.InvariantCulture.DateTimeFormat;
        var names = Enumerable.Range(1, 12).SelectMany(i => new[] { (format.GetMonthName(i), i), (format.GetAbbreviatedMonthName(i), i) });
        return names.Append(("Sept", 9)).Distinct().GroupBy(p => p.Item1).ToFrozenDictionary(g => g.Key, g => g.First().Item2, StringComparer.OrdinalIgnoreCase);
    }

    [GeneratedRegex(
        @"\b(?:(?<first>[0-3]?[0-9])[/.](?<second>[0-3]?[0-9])[/.](?<y>[12][0-9]{3})|(?<y>[12][0-9]{3})(?:-(?<m>[0-9]{2})-|\.(?<m>[0-9]{2})\.)(?<d>[0-9]{2})|(?<d>[0-3]?[0-9])-(?<name>\p{L}{3,9})-(?<y>[12][0-9]{3})|(?<d>[0-3]?[0-9])(?:st|nd|rd|th)? (?<name>\p{L}{3,9})\.?,? (?<y>[12][0-9]{3})|(?<name>\p{L}{3,9})\.? (?<d>[0-3]?[0-9])(?:st|nd|rd|th)?,? (?<y>[12][0-9]{3}))\b",
        RegexOptions.ExplicitCapture)]
    private static partial Regex DayPattern();
}
