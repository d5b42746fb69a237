using Panj.Language;

namespace Panj.Reading.Sources;

/// <summary>A sentence with the reach of every token's subtree, computed once.</summary>
internal sealed class SentenceTree
{
    private readonly int[] _left;
    private readonly int[] _right;

    public SentenceTree(Sentence sentence)
    {
        Sentence = sentence;
        _left = new int[sentence.Count];
        _right = new int[sentence.Count];
        var order = new List<int>(sentence.Count) { sentence.Root };
        for (var i = 0; i < order.Count; i++) order.AddRange(sentence.Children(order[i]));
        for (var i = 0; i < sentence.Count; i++) (_left[i], _right[i]) = (i, i);
        for (var i = order.Count - 1; i > 0; i--)
        {
            var (token, head) = (order[i], sentence[order[i]].Head);
            (_left[head], _right[head]) = (Math.Min(_left[head], _left[token]), Math.Max(_right[head], _right[token]));
        }
    }

    public Sentence Sentence { get; }

    /// <summary>First token of a subtree.</summary>
    public int Left(int token) => _left[token];

    /// <summary>Last token of a subtree.</summary>
    public int Right(int token) => _right[token];

    /// <summary>First child in one of the relations, -1 where there is none.</summary>
    public int Child(int token, params ReadOnlySpan<Deprel> relations)
    {
        foreach (var child in Sentence.Children(token))
            if (relations.Contains(Sentence[child].Deprel)) return child;
        return -1;
    }

    /// <summary>True where a child stands as case or mark with the word.</summary>
    public bool HasCase(int token, string word)
    {
        foreach (var child in Sentence.Children(token))
            if (Sentence[child].Deprel is Deprel.Case or Deprel.Mark or Deprel.Advmod && Sentence.Is(child, word)) return true;
        return false;
    }

    /// <summary>Text span of tokens first to last without punctuation at its edges, quotation marks kept.</summary>
    public Span SpanOf(int first, int last)
    {
        while (first < last && IsLoose(first)) first++;
        while (last > first && IsLoose(last)) last--;
        return new Span(Sentence[first].Span.Start, Sentence[last].Span.End);
    }

    /// <summary>Text span of a subtree.</summary>
    public Span SpanOf(int token) => SpanOf(_left[token], _right[token]);

    private bool IsLoose(int token) => Sentence[token].Upos == Upos.Punct && Sentence.Word(token)[0] is ',' or '.' or ';' or ':' or '-' or '–' or '—' or '?' or '!' && Sentence.Word(token).Length < 3;
}
