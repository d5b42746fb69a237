using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>Cuts a text into the words by which wordings are compared: runs of letters and digits, whatever punctuation and typography lie between.</summary>
internal static class Words
{
    public static IEnumerable<Word> Of(string text, Span within)
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
            yield return new Word(Normal(text.AsSpan(at, end - at)), new Span(at, end));
            at = end;
        }
    }

    private static int EndOf(string text, int start, int limit)
    {
        var end = start + 1;
        while (end < limit && (char.IsLetterOrDigit(text[end]) || IsInNumber(text, end, limit))) end++;
        return end;
    }

    private static bool IsInNumber(string text, int at, int limit) =>
        text[at] is ',' or '.' && at + 1 < limit && char.IsAsciiDigit(text[at - 1]) && char.IsAsciiDigit(text[at + 1]);

    private static string Normal(ReadOnlySpan<char> word)
    {
        var lower = word.ToString().ToLowerInvariant();
        return lower.Contains(',', StringComparison.Ordinal) ? lower.Replace(",", "", StringComparison.Ordinal) : lower;
    }
}
