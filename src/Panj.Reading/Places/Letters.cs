namespace Panj.Reading.Places;

/// <summary>Reduces names to the form in which tables are searched: lower case without accents, apostrophes and dots, hyphens as blanks, "saint" as "st".</summary>
internal sealed class Letters
{
    private const int LongestName = 128;
    private readonly PlainLetters _plain = PlainLetters.Standard;

    /// <summary>Writes the reduced form of one word and returns its length; 0 where nothing of it fits or stays.</summary>
    public int Fold(ReadOnlySpan<char> word, Span<char> into)
    {
        var length = 0;
        foreach (var c in word)
        {
            if (length + PlainLetters.Longest > into.Length) return 0;
            length += _plain.Write(c, into[length..]);
        }

        return Shorten(into, length);
    }

    /// <summary>The reduced form of a whole name of one or more words; what goes beyond 128 letters is dropped.</summary>
    public string FoldName(ReadOnlySpan<char> name)
    {
        Span<char> folded = stackalloc char[LongestName];
        var length = 0;
        foreach (var word in name.SplitAny(' ', '-', '–', '—', '/'))
        {
            var start = length == 0 ? 0 : length + 1;
            if (start >= folded.Length) break;
            var added = Fold(name[word], folded[start..]);
            if (added == 0) continue;
            if (start > 0) folded[length] = ' ';
            length = start + added;
        }

        return new string(folded[..length]);
    }

    private static int Shorten(Span<char> word, int length) => word[..length] switch
    {
        "saint" or "sainte" or "mount" => Replace(word, word[0] == 'm' ? "mt" : length == 5 ? "st" : "ste"),
        "fort" => Replace(word, "ft"),
        _ => length,
    };

    private static int Replace(Span<char> word, string shorter)
    {
        shorter.CopyTo(word);
        return shorter.Length;
    }
}
