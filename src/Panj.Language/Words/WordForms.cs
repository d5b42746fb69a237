namespace Panj.Language.Words;

/// <summary>Turns spellings into <see cref="WordForm"/>s.</summary>
internal static class WordForms
{
    /// <summary>Longest part of a token that is looked at, in UTF-16 units: what comes after adds nothing a model could use.</summary>
    public const int LongestWord = 48;

    private const int Ascii = 128;

    // Nearly every character is one of these, and each is asked about several times.
    private static readonly char[] Folded = [.. Enumerable.Range(0, Ascii).Select(c => FoldOther((char)c))];
    private static readonly WordTraits[] Traits = [.. Enumerable.Range(0, Ascii).Select(c => TraitOfOther((char)c))];

    /// <summary>The form of one token.</summary>
    /// <param name="word">The token as written.</param>
    /// <param name="casing">How its sentence is written; where case says nothing, the shape does not show it.</param>
    public static WordForm Of(ReadOnlySpan<char> word, Casing casing)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        Span<char> lower = stackalloc char[LongestWord];
        lower = lower[..word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = Fold(word[i]);
        var traits = TraitsOf(word);
        return new WordForm(Hash(lower), ShapeOf(word, casing), Prefixes(lower), Suffixes(lower), traits);
    }

    /// <summary>Hash of a spelling as <see cref="WordForm.Lower"/> holds it.</summary>
    public static uint Hash(ReadOnlySpan<char> lower)
    {
        var hash = 2166136261u;
        foreach (var c in lower) hash = Step(hash, c);
        return hash;
    }

    /// <summary>Hash of a token as written, as <see cref="WordForm.Lower"/> holds it.</summary>
    public static uint LowerHash(ReadOnlySpan<char> word)
    {
        if (word.Length > LongestWord) word = word[..LongestWord];
        var hash = 2166136261u;
        foreach (var c in word) hash = Step(hash, Fold(c));
        return hash;
    }

    /// <summary>A character as the models see it: lower-cased, digits and quotes made alike.</summary>
    public static char Fold(char c) => c < Ascii ? Folded[c] : FoldOther(c);

    private static char FoldOther(char c) => c switch
    {
        >= 'a' and <= 'z' => c,
        >= 'A' and <= 'Z' => (char)(c | 0x20),
        >= '0' and <= '9' => '0',
        < '\u0080' => c,
        '\u2018' or '\u2019' or '\u00B4' => '\'',
        '\u201C' or '\u201D' => '"',
        '\u2013' or '\u2014' => '-',
        _ => char.ToLowerInvariant(c),
    };

    public static uint Step(uint hash, char c) => (hash ^ c) * 16777619u;

    public static WordTraits TraitsOf(ReadOnlySpan<char> word)
    {
        var traits = word.Length > 0 && char.IsUpper(word[0]) ? WordTraits.Capitalised : WordTraits.None;
        var upper = 0;
        foreach (var c in word)
        {
            if (char.IsUpper(c)) upper++;
            traits |= TraitOf(c);
        }

        return upper > 1 && (traits & WordTraits.HasLower) == 0 ? traits | WordTraits.AllCapitals : traits;
    }

    private static WordTraits TraitOf(char c) => c < Ascii ? Traits[c] : TraitOfOther(c);

    private static WordTraits TraitOfOther(char c) =>
        char.IsDigit(c) ? WordTraits.HasDigit
        : char.IsLower(c) ? WordTraits.HasLetter | WordTraits.HasLower
        : char.IsLetter(c) ? WordTraits.HasLetter
        : c is '-' or '\u2013' ? WordTraits.HasHyphen
        : WordTraits.None;

    // Runs of one class count once, so that "1,500" and "12,345,678" look alike.
    private static uint ShapeOf(ReadOnlySpan<char> word, Casing casing)
    {
        var hash = 2166136261u + (uint)casing;
        var last = '\0';
        foreach (var c in word)
        {
            var shape = ShapeOf(c, casing);
            if (shape != last) hash = Step(hash, shape);
            last = shape;
        }

        return hash;
    }

    private static char ShapeOf(char c, Casing casing) =>
        char.IsDigit(c) ? '0'
        : char.IsLetter(c) ? (casing != Casing.Capitals && char.IsUpper(c) ? 'X' : 'x')
        : Fold(c);

    private static Affixes Prefixes(ReadOnlySpan<char> lower)
    {
        Span<uint> hashes = stackalloc uint[5];
        var hash = 77u;
        for (var i = 0; i < 5; i++)
        {
            if (i < lower.Length) hash = Step(hash, lower[i]);
            hashes[i] = hash;
        }

        return new Affixes(hashes[0], hashes[1], hashes[2], hashes[3], hashes[4]);
    }

    private static Affixes Suffixes(ReadOnlySpan<char> lower)
    {
        Span<uint> hashes = stackalloc uint[5];
        var hash = 99u;
        for (var i = 0; i < 5; i++)
        {
            if (i < lower.Length) hash = Step(hash, lower[^(i + 1)]);
            hashes[i] = hash;
        }

        return new Affixes(hashes[0], hashes[1], hashes[2], hashes[3], hashes[4]);
    }
}
