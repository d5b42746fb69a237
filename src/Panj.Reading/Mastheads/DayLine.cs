using System.Text.RegularExpressions;

namespace Panj.Reading.Mastheads;

/// <summary>Says of a line that holds a day whether that is the day the page was published: what stands before and behind the day decides, since headlines and stories hold days too.</summary>
internal static partial class DayLine
{
    /// <summary>A day that begins so far behind a label ("Published : Monday, 6 May 2024 …") is the label's.</summary>
    private const int LabelReach = 30;

    /// <summary>True for a line above the story that credits, labels or files it: "By Ana Ruiz 6 May 2024, 11:20PM", "this piece was published on May 6, 2024", "LIMA, Peru (AFP) May 6, 2024", "Weekly Survey (Monday 6 May 2024)".</summary>
    public static bool IsOfHead(string line)
    {
        if (WrittenDay.FirstIn(line) is not { } day) return false;
        var (before, behind) = (line[..day.Start], line[(day.Start + day.Length)..]);
        if (day.Start <= LabelReach && Label().IsMatch(before)) return true;
        if (!Clock().IsMatch(behind)) return IsBracketed(before, behind);
        return Byline().IsMatch(before) || Publishing().IsMatch(before) || Filing().IsMatch(before);
    }

    /// <summary>True for a line below the story that dates it: a day with its hour and nothing else, or "A version of this article appears in print on May 6, 2024, …".</summary>
    public static bool IsOfFoot(string line)
    {
        if (WrittenDay.FirstIn(line) is not { } day) return false;
        var (before, behind) = (line[..day.Start], line[(day.Start + day.Length)..]);
        return InPrint().IsMatch(before) || (before.Trim().Length == 0 && behind.Contains(':', StringComparison.Ordinal) && Clock().IsMatch(behind));
    }

    /// <summary>"(Monday 6 May 2024)" at the end: a bulletin tells the day it is of, with its weekday; a day alone in brackets may be that of anything.</summary>
    private static bool IsBracketed(string before, string behind) => behind.Trim() is ")" && Weekday().IsMatch(before);

    [GeneratedRegex(@"\A(?:first |last )?(?:published|posted|updated?|modified)(?: on)? ?:", RegexOptions.IgnoreCase)]
    private static partial Regex Label();

    [GeneratedRegex(@"\A[\s,|]*(?:(?:at )?[0-2]?[0-9][:.][0-9]{2}(?::[0-9]{2})? ?(?:[AaPp]\.?[Mm]\.?)?)?[ \p{Lu}]{0,6}\z")]
    private static partial Regex Clock();

    [GeneratedRegex(@"\A[Bb]y \p{Lu}[^.!?:;""]{1,60}\z")]
    private static partial Regex Byline();

    [GeneratedRegex(@"\b(?:article|story|report|piece)\b.{0,20}\b(?:published|posted) on \z", RegexOptions.IgnoreCase)]
    private static partial Regex Publishing();

    [GeneratedRegex(@"\A\p{Lu}{3}[\p{L} ,.'’/-]{0,40} \(\p{Lu}[^()0-9]{1,30}\) \z")]
    private static partial Regex Filing();

    [GeneratedRegex(@"\((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? \z")]
    private static partial Regex Weekday();

    [GeneratedRegex(@"\bthis (?:article|story|report)\b.{0,20}\b(?:appear(?:s|ed)|published|ran) in (?:the )?print\b.{0,20}\bon \z", RegexOptions.IgnoreCase)]
    private static partial Regex InPrint();
}
