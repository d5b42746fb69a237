using Panj.Language.Names;

namespace Panj.Language.Repeats;

/// <summary>A sentence that came before, as it was understood. Immutable, so that many threads may read it.</summary>
internal sealed class KnownSentence
{
    private readonly string _text;
    private readonly NameWord[] _words;
    private readonly Token[] _tokens;

    /// <summary>Takes the sentence as it stands in a text, whose tokens are copied as if it stood alone.</summary>
    public KnownSentence(string text, ReadOnlySpan<NameWord> words, ReadOnlySpan<Token> tokens)
    {
        var whole = new Span(tokens[0].Span.Start, tokens[^1].Span.End);
        _text = whole.In(text);
        _words = words.ToArray();
        _tokens = Moved(tokens, -whole.Start);
    }

    /// <summary>What names are found by; which are found depends on the sentences before, too.</summary>
    public ReadOnlySpan<NameWord> Words => _words;

    /// <summary>True where the same characters, cut into the same tokens, stand in another text: everything but names follows from these.</summary>
    public bool Is(string text, ReadOnlySpan<Span> tokens)
    {
        if (tokens.Length != _tokens.Length) return false;
        var whole = new Span(tokens[0].Start, tokens[^1].End);
        if (!whole.Of(text).SequenceEqual(_text)) return false;
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i] != Moved(_tokens[i].Span, whole.Start)) return false;
        return true;
    }

    /// <summary>Its tokens where it begins at an offset of another text.</summary>
    public Token[] TokensAt(int start) => Moved(_tokens, start);

    private static Token[] Moved(ReadOnlySpan<Token> tokens, int by)
    {
        var moved = new Token[tokens.Length];
        for (var i = 0; i < moved.Length; i++) moved[i] = tokens[i] with { Span = Moved(tokens[i].Span, by) };
        return moved;
    }

    private static Span Moved(Span span, int by) => new(span.Start + by, span.End + by);
}
