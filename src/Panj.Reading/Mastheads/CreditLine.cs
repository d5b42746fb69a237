using Panj.Language;

namespace Panj.Reading.Mastheads;

/// <summary>A line that credits whose report it is: "Source: Reuters (Reporting by Ana Ruiz)", "By Reuters   3 hours ago", "(AFP)".</summary>
internal static class CreditLine
{
    /// <summary>What stands before the name, longest first.</summary>
    private static readonly string[] Openings = ["(Source:", "Source:", "By ", "(", "— ", "– "];

    /// <summary>What stands between the name and anything behind it.</summary>
    private static readonly string[] Partings = ["  ", "\t", " (", " |", " –", " —", " - ", ")"];

    /// <summary>The words that a line credits, null where it is no such line.</summary>
    public static Span? NameIn(string text, Span line)
    {
        var words = line.Of(text);
        foreach (var opening in Openings)
        {
            if (!words.StartsWith(opening, StringComparison.OrdinalIgnoreCase)) continue;
            var start = line.Start + opening.Length;
            while (start < line.End && text[start] == ' ') start++;
            return new Span(start, EndOf(text, start, line.End));
        }

        return null;
    }

    private static int EndOf(string text, int start, int lineEnd)
    {
        var end = lineEnd;
        foreach (var parting in Partings)
            if (text.IndexOf(parting, start, end - start, StringComparison.Ordinal) is >= 0 and var at) end = at;
        while (end > start && text[end - 1] is ' ' or '.') end--;
        return end;
    }
}
