using System.Collections.Frozen;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using Panj.Events;

namespace Panj.Collecting.Pages.Dates;

/// <summary>Reads one whole day in what a page writes for machines or for people. A month or a year is no day, and 4/5/2021 is none where no order of numbers is known.</summary>
internal sealed partial class WrittenDay
{
    private const int MostCharacters = 200;
    private const int FirstYear = 1990;
    private const int LastYear = 2100;

    private readonly FrozenDictionary<string, int> _months =
        EmbeddedTable.Of(Assembly.GetExecutingAssembly(), "page-months").Rows.ToFrozenDictionary(row => row[0], row => int.Parse(row[1], CultureInfo.InvariantCulture));

    /// <summary>The day that a value meant for machines gives; where it has a moment with an offset, that too.</summary>
    public PageDay? OfValue(string? value, string knownBy, NumberOrder order = NumberOrder.Unknown)
    {
        if (string.IsNullOrWhiteSpace(value)) return null;
        var text = value.Trim();
        if (text.Length > MostCharacters) return null;
        if (IsoPattern().Match(text) is { Success: true } iso && Make(iso) is { } day) return new PageDay(day, Moment(text), knownBy);
        return All(text, order) is [var first, ..] ? new PageDay(first.Day, null, knownBy) : null;
    }

    /// <summary>All whole days in words for people, in their order.</summary>
    /// <param name="text">A line; what lies behind its first 200 characters is not looked at.</param>
    /// <param name="order">How days in numbers are to be read where both readings are possible.</param>
    public IReadOnlyList<DayMention> All(string text, NumberOrder order)
    {
        var part = text.Length > MostCharacters ? text[..MostCharacters] : text;
        if (!part.AsSpan().ContainsAnyInRange('0', '9')) return [];
        var found = new List<DayMention>();
        Add(IsoPattern().Matches(part), Make, found);
        Add(MonthFirst().Matches(part), Named, found);
        Add(DayFirst().Matches(part), Named, found);
        Add(Numbers().Matches(part), match => OfNumbers(match, order), found);
        found.Sort((one, other) => one.Start.CompareTo(other.Start));
        return found;
    }

    /// <summary>The order of a date in numbers that can be read in one way alone; unknown where the text has none.</summary>
    public static NumberOrder OrderShown(string text)
    {
        if (text.AsSpan().IndexOfAny('/', '-') < 0 || Numbers().Match(text) is not { Success: true } match || match.Groups["mark"].Value == ".") return NumberOrder.Unknown;
        var (one, other) = (Number(match, "one"), Number(match, "other"));
        return (one, other) switch
        {
            ( > 12 and <= 31, >= 1 and <= 12) => NumberOrder.Day,
            ( >= 1 and <= 12, > 12 and <= 31) => NumberOrder.Month,
            _ => NumberOrder.Unknown,
        };
    }

    /// <summary>The day that the path of an address holds as /2021/07/24/, /2021/jul/24/ or 2021-07-24; null for none.</summary>
    public DateOnly? OfPath(string path) =>
        PathPattern().Match(path) is { Success: true } match ? Make(match) : NamedPath().Match(path) is { Success: true } named ? Named(named) : null;

    /// <summary>Of two that overlap the one that was looked for first counts.</summary>
    private static void Add(MatchCollection matches, Func<Match, DateOnly?> read, List<DayMention> found)
    {
        foreach (Match match in matches)
        {
            if (found.Exists(other => match.Index < other.End && other.Start < match.Index + match.Length)) continue;
            if (read(match) is { } day) found.Add(new DayMention(day, match.Index, match.Index + match.Length));
        }
    }

    private DateOnly? Named(Match match) =>
        _months.TryGetValue(match.Groups["month"].Value.ToLowerInvariant(), out var month) ? Make(Number(match, "year"), month, Number(match, "day")) : null;

    private static DateOnly? OfNumbers(Match match, NumberOrder order)
    {
        var (one, other, year) = (Number(match, "one"), Number(match, "other"), Number(match, "year"));
        if (match.Groups["mark"].Value == "." || one > 12) return Make(year, other, one);
        if (other > 12 || one == other) return Make(year, one, other);
        return order switch
        {
            NumberOrder.Day => Make(year, other, one),
            NumberOrder.Month => Make(year, one, other),
            _ => null,
        };
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

    [GeneratedRegex(@"/(?<year>20[0-9]{2})/(?<month>\p{L}{3,12})/(?<day>[0-3]?[0-9])(?:/|$)", RegexOptions.NonBacktracking)]
    private static partial Regex NamedPath();

    [GeneratedRegex(@"[+-][0-9]{2}:?[0-9]{2}$", RegexOptions.NonBacktracking)]
    private static partial Regex Offset();
}
