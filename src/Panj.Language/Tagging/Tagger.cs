using System.Collections.Frozen;
using Panj.Language.Models;
using Panj.Language.Words;

namespace Panj.Language.Tagging;

/// <summary>Gives each token a universal and a Penn Treebank tag together, left to right.</summary>
/// <param name="scorer">The trained weights, a label a tag pair.</param>
/// <param name="lexicon">Usual tag of each known word, by hash.</param>
/// <param name="dictionary">Class of readings of each word a dictionary holds, by hash.</param>
/// <param name="tags">Meaning of the labels.</param>
internal sealed class Tagger(IScorer scorer, SparseModel lexicon, SparseModel dictionary, TagSet tags)
{
    private readonly FrozenSet<uint> _prepositions = WordTable.Embedded("prepositions").Keys.Select(word => WordForms.Hash(word)).ToFrozenSet();
    private readonly int _preposition = tags.LabelOf("ADP|IN");

    public TagSet Tags => tags;

    /// <summary>The embedded model.</summary>
    public static Tagger Embedded() => From(ModelReader.Embedded("tagger.bin"));

    /// <summary>The model of one file: weights, usual tags, dictionary.</summary>
    public static Tagger From(ModelReader reader)
    {
        var weights = new SparseModel(reader);
        return new Tagger(weights, new SparseModel(reader), new SparseModel(reader), new TagSet(weights.Labels));
    }

    /// <summary>Writes the label of each word into <paramref name="labels"/>.</summary>
    /// <param name="words">Forms of one sentence.</param>
    /// <param name="labels">As long as <paramref name="words"/>.</param>
    /// <param name="classes">Scratch space, as long.</param>
    public void Tag(ReadOnlySpan<WordForm> words, Span<byte> labels, Span<LexicalClass> classes)
    {
        Look(words, classes);
        Span<uint> buffer = stackalloc uint[TagFeatures.Most];
        Span<int> scores = stackalloc int[256];
        scores = scores[..tags.Count];
        for (var i = 0; i < words.Length; i++)
        {
            var features = new FeatureList(buffer);
            TagFeatures.Fill(ref features, words, classes, labels, i);
            scores.Clear();
            scorer.Score(features.Keys, scores);
            labels[i] = (byte)(_prepositions.Contains(words[i].Lower) ? _preposition : Best(scores));
        }
    }

    /// <summary>Looks up what is known of each word.</summary>
    public void Look(ReadOnlySpan<WordForm> words, Span<LexicalClass> classes)
    {
        for (var i = 0; i < words.Length; i++)
            classes[i] = new LexicalClass((byte)lexicon.Best(words[i].Lower), (byte)dictionary.Best(words[i].Lower));
    }

    private static int Best(ReadOnlySpan<int> scores)
    {
        var best = 0;
        for (var i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best]) best = i;
        return best;
    }
}
