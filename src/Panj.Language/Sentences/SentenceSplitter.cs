using System.Collections.Frozen;
using Panj.Language.Words;

namespace Panj.Language.Sentences;

/// <summary>Says after which tokens a sentence ends.</summary>
internal sealed class SentenceSplitter
{
    private readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _abbreviations =
        WordTable.Embedded("abbreviations").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Index of the first token after the sentence that begins at <paramref name="first"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Tokens of one stretch of prose.</param>
    /// <param name="first">Where the sentence begins.</param>
    public int End(string text, ReadOnlySpan<Span> tokens, int first)
    {
        for (var i = first; i + 1 < tokens.Length; i++)
            if (EndsAfter(text, tokens, first, i)) return i + 1;
        return tokens.Length;
    }

    private bool EndsAfter(string text, ReadOnlySpan<Span> tokens, int first, int at)
    {
        Span token = tokens[at], next = tokens[at + 1];
        var gap = new Span(token.End, next.Start);
        if (LineBreaks.Ends(text, gap)) return true;
        if (!IsTerminal(text, tokens, first, at) || ClosesAfter(text, token, next)) return false;
        return BeginsSentence(text, tokens, at + 1, gap.IsEmpty);
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

    private static bool IsInner(char c) => c is ',' or ';' or ')' or '%';
}
