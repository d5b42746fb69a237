using System.Globalization;
using System.Text.RegularExpressions;
using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>Finds the words before the first sentence that say where, when and for whom a dispatch was filed.</summary>
internal static partial class DatelineFinder
{
    private const int MostCharacters = 120;
    private const int LettersOfCapitals = 3;

    /// <summary>The dateline that a line begins with, and the name of an agency in it; null where there is none. A title may begin with its day and a colon.</summary>
    public static (Dateline Line, Span? Agency)? At(string text, Span line, bool isTitle = false)
    {
        var head = text.Substring(line.Start, Math.Min(line.Length, MostCharacters));
        var match = Pattern().Match(head);
        if (!match.Success || !IsPlain(match, isTitle)) return null;
        var agency = match.Groups["agency"];
        var month = match.Groups["month"].Success ? WrittenDay.Month(match.Groups["month"].Value) : null;
        if (match.Groups["month"].Success && month is null) return null;
        var place = match.Groups["place"].Success ? match.Groups["place"].Value.TrimEnd(',', '.', ' ') : null;
        var dateline = new Dateline(place, month, Number(match, "day"), Number(match, "year"), new Span(line.Start, line.Start + match.Length));
        return (dateline, agency.Success ? new Span(line.Start + agency.Index, line.Start + agency.Index + agency.Length) : null);
    }

    /// <summary>An agency or a date makes the words a dateline; a place alone does where its letters or its dash do.</summary>
    private static bool IsPlain(Match match, bool isTitle)
    {
        var place = match.Groups["place"].Value;
        if (match.Groups["agency"].Success) return place.Length > 0 || match.Groups["month"].Success;
        var mark = match.Groups["mark"].Value;
        if (place.Length > 0 && char.IsLower(place[0])) return match.Groups["month"].Success && mark.Trim() is "-" or "–" or "—" or "--";
        if (mark is ". " && (!IsCapitals(place) || !(match.Groups["month"].Success || char.IsDigit(match.Value[^3]) || match.Value[^3] is '/' or ')'))) return false;
        if (match.Groups["month"].Success) return mark.Length > 0 && (place.Length > 0 || mark.Trim() is not ":" || isTitle);
        return mark.Length > 0 && (IsCapitals(place) || (place.Contains(',', StringComparison.Ordinal) && mark.Trim() is not ":") || mark is "- ");
    }

    private static bool IsCapitals(string place) => place.Count(char.IsUpper) >= LettersOfCapitals && !place.Any(char.IsLower);

    private static int? Number(Match match, string group) =>
        int.TryParse(match.Groups[group].ValueSpan, NumberStyles.None, CultureInfo.InvariantCulture, out var value) ? value : null;

    [GeneratedRegex(
        """
        \A(?:\(\p{Lu}(?:[^()]|\([^()]{1,20}\)){2,40}\)[ ])?(?<place>(?:\p{Ll}+[ ])?\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]+){0,3}(?:/\p{Lu}[\p{L}.'’]*(?:[ -]\p{Lu}[\p{L}.'’]+){0,3})?(?:,[ ]\p{Lu}[\p{L}.]+(?:[ ]\p{Lu}\p{L}+){0,2}){0,2}?)?
        (?:[ ][([]\p{Lu}[\p{L}.,’' -]{2,30}[)\]](?=,[ ](?:\p{Lu}\p{L}{2,8}\.?[ ][0-9]|[0-9]{1,2}[ ]\p{Lu})))?
        (?:[, ]{0,2}[-–—]?[ ]?\(?(?:(?<month>\p{Lu}\p{L}{2,8})\.?[ ](?<day>[0-3]?[0-9])(?:,?[ ](?<year>[12][0-9]{3}))?|(?<day>[0-3]?[0-9])[ ](?<month>\p{Lu}\p{L}{2,8})(?:,?[ ](?<year>[12][0-9]{3}))?|(?<month>\p{Lu}\p{L}{2,8})[ ](?<year>[12][0-9]{3}))\)?)?
        [.,]?(?:[ ]?\((?:[^()0-9]{1,60}[-–—/][ ]?)?(?<agency>\p{Lu}[^()/0-9–—-]{1,30}?)[ ]?[-–—][ ]?(?<day>[0-3]?[0-9])(?:st|nd|rd|th)?[ ](?<month>\p{Lu}\p{L}{2,8}),?[ ](?<year>[12][0-9]{3})[ ]?\)
        |[ ]?\((?<agency>\p{Lu}[^()/0-9]{1,30}?)[ ]?[/,][ ]?(?<month>\p{Lu}\p{L}{2,8})\.?[ ](?<day>[0-3]?[0-9])(?:,?[ ](?<year>[12][0-9]{3}))?\)|[ ]?\((?<agency>\p{Lu}[^()]{1,30}|\p{Ll}{3}(?:/\p{Lu}[^()]{1,20})?)\)|[ ]?/[ ]?(?<agency>\p{Lu}[^/]{1,30}?)[ ]?/|[ ](?<agency>\p{Lu}{2,8})(?=[ ]?[-–—]))?
        \.?(?<mark>[ ]?(?:--|[-–—])[ ]|[-–—](?=\p{Lu})|:[ ]|\.[ ](?<=[/)0-9]\.[ ]|[ ]\p{Lu}\p{Ll}{2,8}\.[ ])|(?<=[0-9][ ]\(\p{Lu}[^()]{1,30}\)|[ ][12][0-9]{3}[ ]?\))[ ]?:?[ ]?(?=\p{Lu}))
        [ ]*
        """,
        RegexOptions.IgnorePatternWhitespace | RegexOptions.ExplicitCapture)]
    private static partial Regex Pattern();
}
