namespace Panj.Language;

/// <summary>One sentence: its tokens with one dependency tree over them. Immutable.</summary>
public sealed class Sentence
{
    private readonly Token[] _tokens;
    private readonly int[][] _children;

    /// <summary>Takes tokens in text order; exactly one has <see cref="Token.Root"/> as head and no head forms a cycle.</summary>
    public Sentence(string text, Token[] tokens)
    {
        ArgumentOutOfRangeException.ThrowIfZero(tokens.Length);
        Text = text;
        _tokens = tokens;
        Span = new Span(tokens[0].Span.Start, tokens[^1].Span.End);
        _children = ChildrenOf(tokens);
    }

    /// <summary>The whole document's text, which spans index.</summary>
    public string Text { get; }

    /// <summary>From the first token's first character to the last token's end.</summary>
    public Span Span { get; }

    /// <summary>Tokens in text order.</summary>
    public IReadOnlyList<Token> Tokens => _tokens;

    /// <summary>Number of tokens.</summary>
    public int Count => _tokens.Length;

    /// <summary>The token at an index.</summary>
    public ref readonly Token this[int index] => ref _tokens[index];

    /// <summary>Index of the tree's root.</summary>
    public int Root => Array.FindIndex(_tokens, t => t.Head == Token.Root);

    /// <summary>Indices of the tokens governed by <paramref name="index"/>, in text order.</summary>
    public IReadOnlyList<int> Children(int index) => _children[index];

    /// <summary>The token's characters as written.</summary>
    public ReadOnlySpan<char> Word(int index) => _tokens[index].Span.Of(Text);

    /// <summary>True where the token as written equals <paramref name="word"/>, letter case aside.</summary>
    public bool Is(int index, string word) => Word(index).Equals(word, StringComparison.OrdinalIgnoreCase);

    private static int[][] ChildrenOf(Token[] tokens)
    {
        var counts = new int[tokens.Length];
        foreach (var token in tokens)
            if (token.Head >= 0) counts[token.Head]++;
        var children = Array.ConvertAll(counts, n => n == 0 ? [] : new int[n]);
        Array.Clear(counts);
        for (var i = 0; i < tokens.Length; i++)
            if (tokens[i].Head is >= 0 and var head) children[head][counts[head]++] = i;
        return children;
    }
}
