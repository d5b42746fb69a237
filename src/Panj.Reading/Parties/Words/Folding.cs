using System.Globalization;

namespace Panj.Reading.Parties.Words;

/// <summary>The form in which words are compared.</summary>
internal static class Folding
{
    /// <summary>Letters for which there is room without asking for memory: no word of a language is longer.</summary>
    private const int RoomOfWord = 128;

    /// <summary>Small letters without accents, dots and apostrophes ("Añez" is "anez", "U.S." is "us", "Da'esh" is "daesh").</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var room = word.Length * PlainLetters.Longest;
        Span<char> key = room <= RoomOfWord ? stackalloc char[RoomOfWord] : new char[room];
        var length = 0;
        foreach (var c in word) length += PlainLetters.Standard.Write(c, key[length..]);
        return key[..length].ToString();
    }

    /// <summary>The keys of a phrase's words, which blanks and hyphens part.</summary>
    public static string[] Keys(string phrase) =>
        [.. phrase.Split([' ', '-', '\u2010', '\u2011', '\u2013', '/', ','], StringSplitOptions.RemoveEmptyEntries).Select(w => Fold(w)).Where(k => k.Length > 0)];

    /// <summary>True for the signs that stand for an apostrophe.</summary>
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u2018' or '\u02BC' or '`';

    /// <summary>How a word is written.</summary>
    public static Casing CasingOf(ReadOnlySpan<char> word)
    {
        int upper = 0, letters = 0;
        foreach (var c in word)
        {
            if (!char.IsLetter(c)) continue;
            letters++;
            if (char.IsUpper(c)) upper++;
        }

        if (upper >= 2 && upper == letters) return Casing.Upper;
        return letters > 0 && char.IsUpper(FirstLetter(word)) ? Casing.Capital : Casing.Lower;
    }

    private static char FirstLetter(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
            if (char.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark && char.IsLetter(c)) return c;
        return ' ';
    }
}
