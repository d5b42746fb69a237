using System.Globalization;

namespace Panj.Language.Words;

/// <summary>Classes of characters the tokenizer tells apart.</summary>
internal static class Characters
{
    /// <summary>True for what separates tokens and belongs to none: white space, controls, and signs without a width.</summary>
    public static bool IsGap(char c) => c switch
    {
        ' ' or '\n' or '\r' or '\t' => true,
        > ' ' and < '\u007F' => false,
        '\u200B' or '\uFEFF' or '\u00AD' or '\u2060' => true,
        _ => char.IsWhiteSpace(c) || char.IsControl(c),
    };

    /// <summary>True for letters, digits, the marks on them and half of a surrogate pair.</summary>
    public static bool IsWord(char c) => c < '\u0080'
        ? char.IsAsciiLetterOrDigit(c)
        : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '`';

    /// <summary>True for marks that may end a sentence.</summary>
    public static bool IsTerminal(char c) => c is '.' or '!' or '?' or '\u2026' or '\u3002' or '\uFF01' or '\uFF1F';

    /// <summary>True for marks that close what a sentence holds: brackets and quotation marks.</summary>
    public static bool IsCloser(char c) => c is ')' or ']' or '}' or '"' or '\'' or '\u2019' or '\u201D' or '\u00BB' or '\u203A';

    /// <summary>True for marks that open what a sentence holds.</summary>
    public static bool IsOpener(char c) => c is '(' or '[' or '{' or '"' or '\'' or '\u2018' or '\u201C' or '\u201E' or '\u00AB' or '\u2039' or '`';

    /// <summary>End of the punctuation token that begins at <paramref name="at"/>: like marks repeated stay together, as do mixed runs of those that end sentences.</summary>
    public static int MarkEnd(string text, int at, int end)
    {
        var first = text[at];
        var next = at + 1;
        if (first is ':' or ';' && FaceEnd(text, at, end) is > 0 and var face) return face;
        if (!Repeats(first)) return next;
        while (next < end && (text[next] == first || Follows(text, at, next))) next++;
        return next;
    }

    // "?!", "!." and ".?" are one mark; after "..." a cry stands alone.
    private static bool Follows(string text, int at, int next) => text[at] switch
    {
        '!' or '?' => text[next] is '!' or '?' or '.',
        '.' => text[next] is '!' or '?' && text[at + 1] != '.',
        _ => false,
    };

    // ":-)" and the like stand alone or after a mark, never in the middle of a word.
    private static int FaceEnd(string text, int at, int end)
    {
        var mouth = at + 1 < end && text[at + 1] == '-' ? at + 2 : at + 1;
        if (mouth >= end || text[mouth] is not (')' or '(' or 'D' or 'P')) return 0;
        return mouth + 1 == end || !IsWord(text[mouth + 1]) ? mouth + 1 : 0;
    }

    private static bool Repeats(char c) => c is '.' or '-' or '!' or '?' or '*' or '=' or '_' or '#' or '~' or '+' or '<' or '>' or '\'' or '`' or '\u2026' or '\u2013' or '\u2014' or '\u00B7' or '$';
}
