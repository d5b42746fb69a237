using Panj.Language.Models;
using Panj.Language.Tagging;

namespace Panj.Language.Sentences;

/// <summary>Says after which tokens a sentence ends: line breaks decide where they can, a trained model where marks, letters and words leave it open.</summary>
/// <param name="tagger">Knows words.</param>
/// <param name="scorer">The trained weights; label 0 goes on, label 1 ends.</param>
internal sealed class SentenceSplitter(Tagger tagger, IScorer scorer)
{
    /// <summary>By how much an end must win where no mark stands: a wrong cut there costs a reader more than a missed one.</summary>
    public const int Doubt = 1000;

    private readonly SentenceRules _rules = new();

    /// <summary>The embedded model.</summary>
    public static SentenceSplitter Embedded(Tagger tagger) => new(tagger, new SparseModel(ModelReader.Embedded("sentences.bin")));

    /// <summary>Index of the first token after the sentence that begins at <paramref name="first"/>.</summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">Tokens of one stretch of prose.</param>
    /// <param name="first">Where the sentence begins.</param>
    /// <param name="limit">The most tokens it may have.</param>
    /// <param name="memory">What was looked up before.</param>
    public int End(string text, ReadOnlySpan<Span> tokens, int first, int limit, BoundaryMemory memory)
    {
        var view = new BoundaryView(text, tokens, first, (tagger, memory));
        var end = Math.Min(tokens.Length, first + limit);
        for (; view.At + 1 < end; view.Advance())
            if (Ends(text, tokens, view)) return view.At + 1;
        return end;
    }

    /// <summary>What can be told without the model: true or false where a sentence surely ends or goes on after the token at <paramref name="at"/>, else null.</summary>
    public bool? Sure(string text, ReadOnlySpan<Span> tokens, int at)
    {
        Span token = tokens[at], next = tokens[at + 1];
        var gap = new Span(token.End, next.Start);
        if (LineBreaks.Ends(text, gap)) return true;
        if (gap.IsEmpty) return BoundaryView.IsMark(text[token.End - 1]) ? null : false;
        return BoundaryView.IsMark(text[token.End - 1]) ? (_rules.IsTitle(token.Of(text)) ? false : null)
            : char.IsLower(text[next.Start]) ? false : null;
    }

    /// <summary>What the model looks at, in the caller's list.</summary>
    public void Fill(ref FeatureList features, string text, ReadOnlySpan<Span> tokens, in BoundaryView view) =>
        BoundaryFeatures.Fill(ref features, view, _rules.EndsAfter(text, tokens, view.First, view.At));

    private bool Ends(string text, ReadOnlySpan<Span> tokens, in BoundaryView view)
    {
        if (Sure(text, tokens, view.At) is { } sure) return sure;
        Span<uint> buffer = stackalloc uint[BoundaryFeatures.Most];
        Span<int> scores = stackalloc int[2];
        var features = new FeatureList(buffer);
        Fill(ref features, text, tokens, view);
        scores.Clear();
        scorer.Score(features.Keys, scores);
        return scores[1] > scores[0] + (BoundaryView.IsMark(text[tokens[view.At].End - 1]) ? 0 : Doubt);
    }
}
