using System.Text.RegularExpressions;
using Panj.Language;

namespace Panj.Reading.Clutter;

/// <summary>Cuts a text into lines. The " date 2021-07-24" that some collectors put before a text is a line of its own even where the text goes on behind it.</summary>
internal static partial class PageLines
{
    private const char ByteOrderMark = '\uFEFF';

    /// <summary>Spans of the lines in order, without white space at both ends; empty for blank ones.</summary>
    public static IEnumerable<Span> Of(string text)
    {
        var start = 0;
        if (HeaderOf(text) is { } header)
        {
            yield return header;
            start = header.End;
        }

        while (start < text.Length)
        {
            var end = text.AsSpan(start).IndexOfAny('\n', '\r', '\u2028');
            end = end < 0 ? text.Length : start + end;
            yield return Trim(text, start, end);
            start = end + 1;
        }
    }

    /// <summary>The header's characters, null where the text has none.</summary>
    public static Span? HeaderOf(string text)
    {
        var match = HeaderPattern().Match(text, 0, Math.Min(text.Length, 64));
        return match.Success ? new Span(match.Index, match.Index + match.Length) : null;
    }

    private static Span Trim(string text, int start, int end)
    {
        while (start < end && IsSpace(text[start])) start++;
        while (end > start && IsSpace(text[end - 1])) end--;
        return new Span(start, end);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c == ByteOrderMark;

    [GeneratedRegex(@"\A[\s\uFEFF]{0,8}date [0-9]{4}-[0-9]{2}-[0-9]{2}(?=\s|\z)")]
    private static partial Regex HeaderPattern();
}
