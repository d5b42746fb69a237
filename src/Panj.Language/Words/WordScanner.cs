using System.Collections.Frozen;

namespace Panj.Language.Words;

/// <summary>Finds how far a word reaches: which marks between letters and digits belong to it, and whether a full stop after it does.</summary>
internal sealed class WordScanner
{
    // Classes of abbreviations, as the list's header names them.
    private const int OnlyCapitalised = 2;
    private const int OnlyBeforeNumber = 3;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _abbreviations =
        WordTable.Embedded("abbreviations").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _prefixes =
        WordTable.Embedded("hyphen-prefixes").GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _units =
        WordTable.Embedded("units").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>End of the word that begins at <paramref name="start"/>.</summary>
    public int End(string text, int start, int limit)
    {
        var at = start + 1;
        while (at < limit)
        {
            if (Characters.IsWord(text[at])) at++;
            else if (at + 1 < limit && Characters.IsWord(text[at + 1]) && Joins(text, start, at, limit)) at += 2;
            else break;
            if (at - start > Tokenizer.LongestToken) return at;
        }

        var unit = UnitStart(text, start, at);
        if (unit > 0) return unit;
        return at < limit && text[at] == '.' && KeepsStop(text, start, at, limit) ? at + 1 : at;
    }

    // The mark at `at` stands between two word characters.
    private bool Joins(string text, int start, int at, int limit)
    {
        char before = text[at - 1], after = text[at + 1];
        var digits = char.IsDigit(before) && char.IsDigit(after);
        return text[at] switch
        {
            '\'' or '\u2019' or '_' or '\u00B7' => true,
            '.' => digits || StopJoins(text, start, at),
            ',' => digits && IsThousands(text, at, limit),
            ':' => digits,
            '/' => digits,
            '&' => char.IsUpper(before) && char.IsUpper(after),
            '-' => HyphenJoins(text, start, at, limit),
            '@' => true,
            _ => false,
        };
    }

    // "U.S" and "example.org" go on; "ended.The" are two words with a blank forgotten.
    private static bool StopJoins(string text, int start, int at)
    {
        char before = text[at - 1], after = text[at + 1];
        if (!char.IsLetter(before) || !char.IsLetter(after)) return char.IsLetterOrDigit(before) && char.IsAsciiLetterLower(after);
        var isInitial = at - 1 == start || text[at - 2] == '.';
        return isInitial || !char.IsUpper(after);
    }

    private static bool IsThousands(string text, int at, int limit)
    {
        var digits = 0;
        while (digits < 4 && at + 1 + digits < limit && char.IsDigit(text[at + 1 + digits])) digits++;
        return digits == 3;
    }

    // Prefixes ("anti-") and telephone numbers keep their hyphens, compounds and ranges do not.
    private bool HyphenJoins(string text, int start, int at, int limit)
    {
        if (char.IsDigit(text[start])) return IsTelephone(text, start, at, limit);
        return _prefixes.ContainsKey(text.AsSpan(start, at - start)) && char.IsLetterOrDigit(text[at + 1]);
    }

    private static bool IsTelephone(string text, int start, int at, int limit)
    {
        int before = DigitsBefore(text, start, at), after = 0;
        while (after < 5 && at + 1 + after < limit && char.IsDigit(text[at + 1 + after])) after++;
        var hyphenAfter = at + 1 + after < limit && text[at + 1 + after] == '-';
        return before == 3 && (after == 4 || (after == 3 && hyphenAfter));
    }

    private static int DigitsBefore(string text, int start, int at)
    {
        var digits = 0;
        while (digits < 5 && at - 1 - digits >= start && char.IsDigit(text[at - 1 - digits])) digits++;
        return digits;
    }

    private int UnitStart(string text, int start, int end)
    {
        if (!char.IsDigit(text[start])) return 0;
        var at = start + 1;
        while (at < end && (char.IsDigit(text[at]) || text[at] is '.' or ',' or ':')) at++;
        return at < end && _units.ContainsKey(text.AsSpan(at, end - at)) ? at : 0;
    }

    private bool KeepsStop(string text, int start, int at, int limit)
    {
        if (at + 1 < limit && text[at + 1] == '.') return false;
        var word = text.AsSpan(start, at + 1 - start);
        if (word.Length == 2) return char.IsUpper(word[0]) && at + 1 >= limit && StartsName(text, at + 1);
        return _abbreviations.TryGetValue(word, out var kind)
            ? kind switch { OnlyCapitalised => char.IsUpper(word[0]), OnlyBeforeNumber => StartsNumber(text, at + 1), _ => true }
            : IsInitials(word[..^1]);
    }

    // An initial stands before a name: a blank on the same line, then a capital.
    private static bool StartsName(string text, int at) => at + 1 < text.Length && text[at] == ' ' && char.IsUpper(text[at + 1]);

    private static bool StartsNumber(string text, int at) => at + 1 < text.Length && text[at] == ' ' && char.IsDigit(text[at + 1]);

    private static bool IsInitials(ReadOnlySpan<char> word)
    {
        if (word.Length < 3 || word.Length % 2 == 0) return false;
        for (var i = 0; i < word.Length; i++)
            if (i % 2 == 0 ? !char.IsLetter(word[i]) : word[i] != '.') return false;
        return true;
    }
}
