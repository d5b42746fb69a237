using System.Globalization;
using System.Text.RegularExpressions;
using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>Reads a line above the story that holds a day without its year, a weekday or an hour beside it, and nothing else: "March 4, 11:05", "Mon, 24 Oct".</summary>
internal static partial class DayAlone
{
    /// <summary>The line as a dateline that tells a day only; null for any other line.</summary>
    public static Dateline? At(string text, Span line)
    {
        var match = Pattern().Match(line.In(text));
        if (!match.Success || WrittenDay.Month(match.Groups["month"].Value) is not { } month) return null;
        return new Dateline(null, month, int.Parse(match.Groups["day"].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture), null, line);
    }

    [GeneratedRegex(
        @"\A\s*(?:(?:Mon|Tues?|Wed(?:nes)?|Thu(?:rs)?|Fri|Sat(?:ur)?|Sun)(?:day)?,? )?(?:(?<month>\p{Lu}\p{L}{2,8})\.? (?<day>[0-3]?[0-9])|(?<day>[0-3]?[0-9]) (?<month>\p{Lu}\p{L}{2,8}))\.?(?:(?:,| at| -| \|)? ?[0-2]?[0-9][:.][0-9]{2}(?: ?[AaPp]\.?[Mm]\.?)?)?\s*\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
