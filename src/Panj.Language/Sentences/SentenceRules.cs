using System.Collections.Frozen;
using Panj.Language.Words;

namespace Panj.Language.Sentences;

/// <summary>What marks and letters alone say of where a sentence ends.</summary>
internal sealed class SentenceRules
{
    /// <summary>Longest numeral, in UTF-16 units, that numbers a list's item.</summary>
    private const int LongestNumber = 2;

    /// <summary>Shortest word, in letters, that is taken for no abbreviation.</summary>
    private const int LeastWord = 5;

    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _abbreviations =
        WordTable.Embedded("abbreviations").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>True where the sentence that begins at <paramref name="first"/> looks ended after the token at <paramref name="at"/>, which is not the last.</summary>
    public bool EndsAfter(string text, ReadOnlySpan<Span> tokens, int first, int at)
    {
        Span token = tokens[at], next = tokens[at + 1];
        var gap = new Span(token.End, next.Start);
        if (!IsTerminal(text, tokens, first, at) || ClosesAfter(text, token, next) || IsNumber(text, tokens[first..at])) return false;
        return BeginsSentence(text, tokens, at + 1, gap.IsEmpty) || (!gap.IsEmpty && EndsForSure(text, tokens[first..(at + 1)]));
    }

    /// <summary>True for an abbreviation that stands in the middle of a sentence only ("Gen.").</summary>
    public bool IsTitle(ReadOnlySpan<char> word) => word.Length > 1 && word[^1] == '.' && _abbreviations.TryGetValue(word, out var ends) && ends != 1;

    // "1." and "b." at the beginning number what follows.
    private static bool IsNumber(string text, ReadOnlySpan<Span> before) =>
        before.Length == 1 && before[0].Length <= LongestNumber && char.IsLetterOrDigit(text[before[0].Start]) && (char.IsDigit(text[before[0].Start]) || before[0].Length == 1);

    // Where careless writers go on in small letters: after a question or a cry, and after a full stop that ends no abbreviation.
    private static bool EndsForSure(string text, ReadOnlySpan<Span> sentence)
    {
        var mark = sentence[^1].Of(text);
        if (mark is not ".") return mark[0] is '?' or '!';
        return sentence.Length > 1 && sentence[^2].Length >= LeastWord && sentence[^2].Of(text).ContainsAnyExceptInRange('a', 'z') is false;
    }

    // The last token that is no closing mark decides.
    private bool IsTerminal(string text, ReadOnlySpan<Span> tokens, int first, int at)
    {
        while (at > first && Characters.IsCloser(text[tokens[at].Start]) && tokens[at].Start == tokens[at - 1].End) at--;
        var word = tokens[at].Of(text);
        if (!Characters.IsTerminal(word[^1])) return false;
        if (word[^1] != '.' || Characters.IsTerminal(word[0])) return true;
        return _abbreviations.TryGetValue(word, out var ends) && ends == 1 && MayEnd(text, tokens, at);
    }

    private static bool MayEnd(string text, ReadOnlySpan<Span> tokens, int at) => at + 2 < tokens.Length && !IsName(text, tokens, at + 1);

    // After "U.S." a capitalised word goes on with the name unless what follows reads like a clause.
    private static bool IsName(string text, ReadOnlySpan<Span> tokens, int at) => tokens[at].Length > 3 && char.IsUpper(text[tokens[at].Start]);

    private static bool ClosesAfter(string text, Span token, Span next) => token.End == next.Start && Characters.IsCloser(text[next.Start]) && next.Length <= 2;

    private static bool BeginsSentence(string text, ReadOnlySpan<Span> tokens, int at, bool touches)
    {
        var c = text[tokens[at].Start];
        if (touches) return char.IsUpper(c) || (Characters.IsOpener(c) && !Characters.IsCloser(c));
        if (Characters.IsOpener(c) && at + 1 < tokens.Length) c = text[tokens[at + 1].Start];
        return !char.IsLower(c) && !IsInner(c);
    }

    private static bool IsInner(char c) => c is ',' or ';' or ')' or '%' or '/';
}
