using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>Cuts a text into the words by which wordings are compared: runs of letters and digits, whatever punctuation and typography lie between.</summary>
internal static class Words
{
    public static IEnumerable<Span> Of(string text, Span within)
    {
        var at = within.Start;
        while (at < within.End)
        {
            if (!char.IsLetterOrDigit(text[at]))
            {
                at++;
                continue;
            }

            var end = EndOf(text, at, within.End);
            yield return new Span(at, end);
            at = end;
        }
    }

    /// <summary>A word as it is written in lower case, a number without separators.</summary>
    public static string Plain(ReadOnlySpan<char> written)
    {
        var lower = written.ToString().ToLowerInvariant();
        return lower.Contains(',', StringComparison.Ordinal) ? lower.Replace(",", "", StringComparison.Ordinal) : lower;
    }

    private static int EndOf(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || IsInNumber(text, end, limit))) end++;
        return end;
    }

    private static bool IsInNumber(string text, int at, int limit) =>
        text[at] is ',' or '.' && at + 1 < limit && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);
}
