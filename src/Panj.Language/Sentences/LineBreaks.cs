using Panj.Language.Words;

namespace Panj.Language.Sentences;

/// <summary>Tells line breaks that end a sentence (blank lines, headlines, list items) from those that only wrap prose at a width.</summary>
internal static class LineBreaks
{
    /// <summary>Widest line, in UTF-16 units, that counts as wrapped by hand; text on longer lines is not wrapped.</summary>
    private const int WidestWrap = 120;

    /// <summary>Narrowest.</summary>
    private const int NarrowestWrap = 40;

    /// <summary>True where the white space between two neighbouring tokens ends a sentence.</summary>
    /// <param name="text">The text.</param>
    /// <param name="gap">What lies between the tokens.</param>
    public static bool Ends(string text, Span gap)
    {
        var breaks = Count(gap.Of(text));
        if (breaks == 0) return false;
        return breaks > 1 || !Wraps(text, gap);
    }

    /// <summary>Line breaks in white space; \r\n counts once.</summary>
    private static int Count(ReadOnlySpan<char> gap)
    {
        var breaks = 0;
        for (var i = 0; i < gap.Length; i++)
            if (gap[i] == '\n' || (gap[i] == '\r' && (i + 1 == gap.Length || gap[i + 1] != '\n')) || gap[i] is '\u2028' or '\u2029') breaks++;
        return breaks;
    }

    // A line was broken by its width where the next word would not have fitted on it.
    private static bool Wraps(string text, Span gap)
    {
        var line = LineBefore(text, gap.Start);
        if (line is < NarrowestWrap or > WidestWrap || !BeginsProse(text[gap.End])) return false;
        if (char.IsLower(text[gap.End])) return true;
        var next = LineAfter(text, gap.End);
        return next is >= NarrowestWrap and <= WidestWrap && line + 1 + WordLength(text, gap.End) > next;
    }

    private static bool BeginsProse(char c) => char.IsLetterOrDigit(c) || Characters.IsOpener(c);

    private static int LineBefore(string text, int end)
    {
        var at = end;
        while (at > 0 && end - at <= WidestWrap && text[at - 1] is not ('\n' or '\r')) at--;
        return end - at;
    }

    private static int LineAfter(string text, int start)
    {
        var at = start;
        while (at < text.Length && at - start <= WidestWrap && text[at] is not ('\n' or '\r')) at++;
        return at - start;
    }

    private static int WordLength(string text, int start)
    {
        var at = start;
        while (at < text.Length && at - start <= WidestWrap && !Characters.IsGap(text[at])) at++;
        return at - start;
    }
}
