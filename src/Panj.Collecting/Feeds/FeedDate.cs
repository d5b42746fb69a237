using System.Globalization;

namespace Panj.Collecting.Feeds;

/// <summary>Reads dates as feeds write them: ISO 8601, RFC 822 and what people take for it. A date without a zone is read as UTC.</summary>
internal static class FeedDate
{
    private const int MaxCharacters = 64;

    private static readonly string[] _months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    private static readonly Dictionary<string, double> _zones = new(StringComparer.OrdinalIgnoreCase)
    {
        ["EST"] = -5,
        ["EDT"] = -4,
        ["CST"] = -6,
        ["CDT"] = -5,
        ["MST"] = -7,
        ["MDT"] = -6,
        ["PST"] = -8,
        ["PDT"] = -7,
        ["WEST"] = 1,
        ["BST"] = 1,
        ["CET"] = 1,
        ["CEST"] = 2,
        ["MEZ"] = 1,
        ["MESZ"] = 2,
        ["EET"] = 2,
        ["EEST"] = 3,
        ["MSK"] = 3,
        ["JST"] = 9,
        ["AEST"] = 10,
    };

    private static readonly string[] _isoForms =
    [
        "yyyy-MM-dd'T'HH:mm:sszzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF", "yyyy-MM-dd'T'HH:mmzzz", "yyyy-MM-dd'T'HH:mm",
        "yyyy-MM-dd", "yyyyMMdd", "yyyyMMdd'T'HHmmsszzz", "yyyyMMdd'T'HHmmss", "yyyy-MM", "yyyy",
    ];

    /// <summary>The moment; null where none is written, or none that exists.</summary>
    internal static DateTimeOffset? Parse(string? written)
    {
        var plain = written?.Trim();
        if (plain is null or { Length: < 4 or > MaxCharacters }) return null;
        return Iso(plain) ?? Wordy(plain);
    }

    private static DateTimeOffset? Iso(string plain)
    {
        if (!char.IsAsciiDigit(plain[0])) return null;
        var form = plain.Length > 10 && plain[10] == ' ' ? plain[..10] + "T" + plain[11..].Replace(" ", "", StringComparison.Ordinal) : plain;
        if (form.EndsWith('Z') || form.EndsWith('z')) form = form[..^1] + "+00:00";
        else if (form.Length > 5 && form[^5] is '+' or '-' && form.Contains('T', StringComparison.Ordinal)) form = form[..^2] + ":" + form[^2..];
        return DateTimeOffset.TryParseExact(form, _isoForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? date : null;
    }

    /// <summary>Words in any order: a month by name, a year of four digits or last of two, a day, a time, a zone.</summary>
    private static DateTimeOffset? Wordy(string plain)
    {
        var (month, day, year) = (0, 0, -1);
        var (time, zone) = (TimeSpan.Zero, TimeSpan.Zero);
        foreach (var word in plain.Split([' ', ',', '\t', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var number))
            {
                if (day == 0 && number is > 0 and <= 31 && word.Length <= 2) day = number;
                else if (year < 0) year = word.Length <= 2 ? number + (number < 70 ? 2000 : 1900) : number;
            }
            else if (word.Contains(':', StringComparison.Ordinal) && word[0] is not ('+' or '-')) time = Time(word) ?? time;
            else if (month == 0 && word.Length >= 3 && Array.IndexOf(_months, word[..3].ToLowerInvariant()) is >= 0 and var index) month = index + 1;
            else zone = Zone(word) ?? zone;
        }

        return month > 0 && year is > 0 and < 10_000 && day > 0 && day <= DateTime.DaysInMonth(year, month) ? Moment(new DateTime(year, month, day), time, zone) : null;
    }

    private static DateTimeOffset? Moment(DateTime day, TimeSpan time, TimeSpan zone)
    {
        var local = day.Ticks + time.Ticks;
        return local - zone.Ticks is var utc && utc > 0 && utc < DateTime.MaxValue.Ticks - TimeSpan.TicksPerDay && local < DateTime.MaxValue.Ticks ? new DateTimeOffset(new DateTime(local), zone) : null;
    }

    private static TimeSpan? Time(string word)
    {
        var parts = word.Split(':');
        Span<int> numbers = stackalloc int[3];
        for (var at = 0; at < Math.Min(parts.Length, 3); at++)
            if (!int.TryParse(parts[at].Split('.')[0], NumberStyles.None, CultureInfo.InvariantCulture, out numbers[at])) return null;
        return numbers is [<= 24, <= 60, <= 60] ? new TimeSpan(numbers[0], numbers[1], numbers[2]) : null;
    }

    private static TimeSpan? Zone(string word)
    {
        if (_zones.TryGetValue(word, out var hours)) return TimeSpan.FromHours(hours);
        var digits = word[1..].Replace(":", "", StringComparison.Ordinal);
        if (word[0] is not ('+' or '-') || digits.Length != 4 || !int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out var number)) return null;
        var offset = new TimeSpan(number / 100, number % 100, 0);
        return offset > TimeSpan.FromHours(14) || number % 100 >= 60 ? null : word[0] == '-' ? -offset : offset;
    }
}
