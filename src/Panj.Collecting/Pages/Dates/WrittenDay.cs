using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Panj.Events;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Reads one whole day in what a page writes for machines or for people. A month or a year is no day, and 4/5/2021 is none where nothing says which number is the month.</summary>
internal sealed partial class WrittenDay
{
    private const int MostCharacters = 200;
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private readonly FrozenDictionary<string, int> _months =
        EmbeddedTable.Of(Assembly.GetExecutingAssembly(), "page-months").Rows.ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture));

    /// <summary>The day that a value meant for machines gives; where it has a moment with an offset, that too.</summary>
    public PageDay? OfValue(string? value, string knownBy)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var text = value.Trim();
        if (text.Length > MostCharacters) return null;
        if (IsoPattern().Match(text) is { Success: true } iso && Make(iso) is { } day) return new PageDay(day, Moment(text), knownBy);
        return OfText(text) is { } written ? new PageDay(written, null, knownBy) : null;
    }

    /// <summary>The first whole day in words for people; null for none.</summary>
    public DateOnly? OfText(string text)
    {
        var part = text.Length > MostCharacters ? text[..MostCharacters] : text;
        if (!part.AsSpan().ContainsAnyInRange('0', '9')) return null;
        if (IsoPattern().Match(part) is { Success: true } iso && Make(iso) is { } day) return day;
        return OfWords(part) ?? OfNumbers(part);
    }

    /// <summary>The day that the path of an address holds as /2021/07/24/ or 2021-07-24; null for none.</summary>
    public static DateOnly? OfPath(string path) => PathPattern().Match(path) is { Success: true } match ? Make(match) : null;

    private DateOnly? OfWords(string text)
    {
        foreach (Match match in MonthFirst().Matches(text))
            if (Named(match) is { } day) return day;
        foreach (Match match in DayFirst().Matches(text))
            if (Named(match) is { } day) return day;
        return null;
    }

    private DateOnly? Named(Match match) =>
        _months.TryGetValue(match.Groups["month"].Value.ToLowerInvariant(), out var month) ? Make(Number(match, "year"), month, Number(match, "day")) : null;

    private static DateOnly? OfNumbers(string text)
    {
        if (Numbers().Match(text) is not { Success: true } match) return null;
        var (one, other, year) = (Number(match, "one"), Number(match, "other"), Number(match, "year"));
        if (match.Groups["mark"].Value == "." || one > 12) return Make(year, other, one);
        return other > 12 || one == other ? Make(year, one, other) : null;
    }

    private static DateTimeOffset? Moment(string text) =>
        text.Length > 11 && (text[^1] == 'Z' || Offset().IsMatch(text)) && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out var moment) ? moment : null;

    private static DateOnly? Make(Match match) => Make(Number(match, "year"), Number(match, "month"), Number(match, "day"));

    private static DateOnly? Make(int year, int month, int day) =>
        year is >= FirstYear and <= LastYear && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month) ? new DateOnly(year, month, day) : null;

    private static int Number(Match match, string group) => int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;

    [GeneratedRegex(@"(?:^|[^\d])(?<year>(?:19|20)[0-9]{2})(?:[-/.](?<month>[01]?[0-9])[-/.](?<day>[0-3]?[0-9])|(?<month>[01][0-9])(?<day>[0-3][0-9]))(?:[^\d]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex IsoPattern();

    [GeneratedRegex(@"(?<month>\p{L}{3,12})\.? (?<day>[0-3]?[0-9])(?:st|nd|rd|th)?,? ?(?<year>(?:19|20)[0-9]{2})", RegexOptions.NonBacktracking)]
    private static partial Regex MonthFirst();

    [GeneratedRegex(@"(?<day>[0-3]?[0-9])(?:st|nd|rd|th|er|\.)?[ -]+(?:de |of )?(?<month>\p{L}{3,12})[.,]?[ -]+(?:de |del )?(?<year>(?:19|20)[0-9]{2})", RegexOptions.NonBacktracking)]
    private static partial Regex DayFirst();

    [GeneratedRegex(@"(?:^|[^\d/.-])(?<one>[0-3]?[0-9])(?<mark>[/.-])(?<other>[0-3]?[0-9])[/.-](?<year>(?:19|20)[0-9]{2})(?:[^\d]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex Numbers();

    [GeneratedRegex(@"[/_-](?<year>20[0-9]{2})(?:[/-](?<month>[01]?[0-9])[/-](?<day>[0-3]?[0-9])|(?<month>[01][0-9])(?<day>[0-3][0-9]))(?:[/_.-]|$)", RegexOptions.NonBacktracking)]
    private static partial Regex PathPattern();

    [GeneratedRegex(@"[+-][0-9]{2}:?[0-9]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Offset();
}
