using Panj.Language.Models;
using Panj.Language.Words;

namespace Panj.Language.Names;

/// <summary>Finds names in a sentence, left to right.</summary>
/// <param name="scorer">The trained weights, a label as <see cref="NameLabels"/> numbers them.</param>
/// <param name="known">What a dictionary knows of words in names, by hash.</param>
internal sealed class NameTagger(IScorer scorer, SparseModel known)
{
    /// <summary>The embedded model.</summary>
    public static NameTagger Embedded() => From(ModelReader.Embedded("names.bin"));

    /// <summary>The model of one file: weights, then the dictionary.</summary>
    public static NameTagger From(ModelReader reader) => new(new SparseModel(reader), new SparseModel(reader));

    /// <summary>What the dictionary knows of a word, 255 for nothing.</summary>
    public byte Known(uint word) => (byte)known.Best(word);

    /// <summary>Writes each word's label, and remembers it in <paramref name="earlier"/> for the sentences after this one.</summary>
    public void Tag(ReadOnlySpan<NameWord> words, Span<byte> labels, Dictionary<uint, byte> earlier)
    {
        Span<uint> buffer = stackalloc uint[NameFeatures.Most];
        Span<int> scores = stackalloc int[NameLabels.Count];
        for (var i = 0; i < words.Length; i++)
        {
            labels[i] = NameLabels.Outside;
            if (!MayBeName(words, i, i > 0 ? labels[i - 1] : NameLabels.Outside)) continue;
            var features = new FeatureList(buffer);
            NameFeatures.Fill(ref features, words, labels, i, earlier.GetValueOrDefault(words[i].Form.Lower, (byte)255));
            scores.Clear();
            scorer.Score(features.Keys, scores);
            labels[i] = Best(scores, i > 0 ? labels[i - 1] : NameLabels.Outside);
        }

        Remember(words, labels, earlier);
    }

    /// <summary>False for the many words that begin no name and follow none, so that nobody need look at them closely.</summary>
    public static bool MayBeName(ReadOnlySpan<NameWord> words, int at, byte before)
    {
        var traits = words[at].Form.Traits;
        if (before != NameLabels.Outside || (traits & WordTraits.Capitalised) != 0 || words[at].Known != byte.MaxValue) return true;
        if (at + 1 == words.Length) return false;
        var next = words[at + 1].Form.Traits;
        return next == WordTraits.HasHyphen || ((traits & WordTraits.HasDigit) != 0 && (next & WordTraits.Capitalised) != 0);
    }

    /// <summary>The allowed label with the highest score.</summary>
    public static byte Best(ReadOnlySpan<int> scores, byte before)
    {
        byte best = 0;
        for (byte i = 1; i < scores.Length; i++)
            if (scores[i] > scores[best] && NameLabels.MayFollow(i, before)) best = i;
        return best;
    }

    /// <summary>Keeps the types of a sentence's names.</summary>
    public static void Remember(ReadOnlySpan<NameWord> words, ReadOnlySpan<byte> labels, Dictionary<uint, byte> earlier)
    {
        for (var i = 0; i < words.Length; i++)
            if (labels[i] != NameLabels.Outside) earlier[words[i].Form.Lower] = (byte)NameLabels.Type(labels[i]);
    }
}
