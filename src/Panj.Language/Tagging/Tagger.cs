using System.Collections.Frozen;
using Panj.Language.Models;
using Panj.Language.Words;

namespace Panj.Language.Tagging;

/// <summary>Gives each token a universal and a Penn Treebank tag together, left to right.</summary>
/// <param name="scorer">The trained weights, a label a tag pair.</param>
/// <param name="lexicon">Usual tag of each known word, by hash.</param>
/// <param name="dictionary">Class of readings of each word a dictionary holds, by hash.</param>
/// <param name="clusters">Words that behave alike.</param>
/// <param name="tags">Meaning of the labels.</param>
internal sealed class Tagger(IScorer scorer, SparseModel lexicon, SparseModel dictionary, WordClusters clusters, TagSet tags)
{
    /// <summary>Most labels: a row of scores has room for this many, so that it is added up in whole registers.</summary>
    public const int MostLabels = 64;

    /// <summary>Weight in the lexicon of a word that is sure of its tag.</summary>
    public const byte Sure = 2;

    private readonly FrozenSet<uint> _prepositions = WordTable.Embedded("prepositions").Keys.Select(word => WordForms.Hash(word)).ToFrozenSet();
    private readonly int _preposition = tags.LabelOf("ADP|IN");

    public TagSet Tags => tags;

    /// <summary>The embedded model.</summary>
    public static Tagger Embedded() => From(ModelReader.Embedded("tagger.bin"), WordClusters.Embedded());

    /// <summary>The model of one file: weights, usual tags, dictionary.</summary>
    public static Tagger From(ModelReader reader, WordClusters clusters)
    {
        var weights = new SparseModel(reader);
        return new Tagger(weights, new SparseModel(reader), new SparseModel(reader), clusters, new TagSet(weights.Labels));
    }

    /// <summary>Writes the label of each word into <paramref name="labels"/>.</summary>
    /// <param name="words">Forms of one sentence.</param>
    /// <param name="labels">As long as <paramref name="words"/>.</param>
    /// <param name="work">Scratch space and what was worked out before.</param>
    public void Tag(ReadOnlySpan<WordForm> words, Span<byte> labels, TaggerWork work)
    {
        work.Fit(words.Length);
        var classes = work.Classes.AsSpan(0, words.Length);
        for (var i = 0; i < words.Length; i++) classes[i] = work.Look(words[i], this, scorer);
        for (var i = 0; i < words.Length; i++) work.Spread(words, classes, i, scorer);
        Span<uint> buffer = stackalloc uint[TagFeatures.Most];
        var clause = default(Clause);
        for (var i = 0; i < words.Length; i++)
        {
            if (classes[i].IsSure) labels[i] = classes[i].Usual;
            else
            {
                var features = new FeatureList(buffer);
                TagFeatures.Together(ref features, words, classes, labels, (i, clause));
                var scores = work.Scores(i);
                scorer.Score(features.Keys, scores);
                labels[i] = (byte)Best(scores[..tags.Count]);
            }

            clause = clause.After(tags.Role(labels[i]));
        }
    }

    /// <summary>Looks up what is known of each word.</summary>
    public void Look(ReadOnlySpan<WordForm> words, Span<LexicalClass> classes)
    {
        for (var i = 0; i < words.Length; i++) classes[i] = Look(words[i].Lower);
    }

    /// <summary>The label with the highest score, the first of several.</summary>
    public static int Best(ReadOnlySpan<int> scores)
    {
        var most = scores[0];
        foreach (var score in scores) most = Math.Max(most, score);
        return scores.IndexOf(most);
    }

    /// <summary>What is known of a word, by the hash of its spelling in small letters.</summary>
    public LexicalClass Look(uint word)
    {
        var cluster = clusters.Of(word);
        var readings = (byte)dictionary.Best(word);
        if (_prepositions.Contains(word)) return new LexicalClass((byte)_preposition, readings, true, cluster);
        var (usual, trust) = lexicon.Row(word);
        return new LexicalClass((byte)usual, readings, trust == Sure, cluster);
    }
}
