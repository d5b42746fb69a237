using System.Globalization;
using System.Text.RegularExpressions;
using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>What an article's address says of its outlet and its day.</summary>
/// <param name="Host">Host name without "www.".</param>
/// <param name="Day">Day in the path, null where there is none.</param>
/// <param name="Span">The address in the text; empty where it comes from outside.</param>
internal sealed partial record WebAddress(string Host, DateOnly? Day, Span Span)
{
    /// <summary>Takes an address apart, null where it is none.</summary>
    public static WebAddress? Parse(string address, Span span)
    {
        var full = address.StartsWith("www.", StringComparison.OrdinalIgnoreCase) ? "https://" + address : address;
        if (!Uri.TryCreate(full, UriKind.Absolute, out var uri) || uri.Scheme is not ("http" or "https")) return null;
        var host = uri.IdnHost.ToLowerInvariant();
        return new WebAddress(host.StartsWith("www.", StringComparison.Ordinal) ? host[4..] : host, DayOf(uri.PathAndQuery), span);
    }

    private static DateOnly? DayOf(string path)
    {
        foreach (Match match in DayPattern().Matches(path))
        {
            if (WrittenDay.Of(Number(match, "y"), Number(match, "m"), Number(match, "d")) is { } day) return day;
        }

        return Stamped(path);
    }

    /// <summary>The day (UTC) of a serial number that is a count of milliseconds since 1970, with a "1" or "10" before it in some house styles.</summary>
    private static DateOnly? Stamped(string path)
    {
        var match = StampPattern().Match(path);
        return match.Success ? DateOnly.FromDateTime(DateTimeOffset.FromUnixTimeMilliseconds(long.Parse(match.Groups["ms"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture)).UtcDateTime) : null;
    }

    private static int Number(Match match, string group) => int.Parse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture);

    /// <summary>"/2022/7/14/", "/2022-07-26/", and the serial numbers that begin with a day and go on with hours and minutes.</summary>
    [GeneratedRegex(
        @"(?<=/)(?<y>20[0-9]{2})[/-](?<m>[01]?[0-9])[/-](?<d>[0-3]?[0-9])(?![0-9])|(?<![0-9])(?<y>20[0-9]{2})(?<m>[01][0-9])(?<d>[0-3][0-9])(?:[0-9]{4}|[0-9]{6}|[0-9]{9})?(?![0-9])",
        RegexOptions.ExplicitCapture)]
    private static partial Regex DayPattern();

    /// <summary>Milliseconds from 2009 to 2033 at the end of a path's last part.</summary>
    [GeneratedRegex(@"(?:-|/)(?:10?)?(?<ms>1[2-9][0-9]{11})(?:\.[a-z]{2,5})?/?\z", RegexOptions.ExplicitCapture | RegexOptions.NonBacktracking)]
    private static partial Regex StampPattern();
}
