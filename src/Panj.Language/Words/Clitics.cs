namespace Panj.Language.Words;

/// <summary>Finds where a contracted word parts: before "n't", "'s", "'ll" and the like.</summary>
internal static class Clitics
{
    /// <summary>Length of the first part, or 0 where the word is one.</summary>
    public static int Cut(ReadOnlySpan<char> word)
    {
        if (word.Length < 3) return 0;
        var mark = word.LastIndexOfAny('\'', '\u2019', '`');
        if (mark < 0) return 0;
        var tail = word[(mark + 1)..];
        if (tail.Equals("t", StringComparison.OrdinalIgnoreCase))
            return mark >= 2 && word[mark - 1] is 'n' or 'N' ? mark - 1 : 0;
        return mark >= 1 && IsEnclitic(tail) ? mark : 0;
    }

    /// <summary>True for the letters after the apostrophe of a contracted word.</summary>
    private static bool IsEnclitic(ReadOnlySpan<char> tail) => tail.Length switch
    {
        1 => (tail[0] | 0x20) is 's' or 'm' or 'd',
        2 => (tail[0] | 0x20, tail[1] | 0x20) is ('l', 'l') or ('r', 'e') or ('v', 'e'),
        _ => false,
    };
}
