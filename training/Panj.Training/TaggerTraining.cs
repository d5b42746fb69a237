using Panj.Language.Models;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Trains the tagger.</summary>
internal sealed class TaggerTraining(int seed, int epochs, byte[] dictionary, WordClusters clusters)
{
    /// <summary>Fewest times a word is seen before its usual tag is trusted.</summary>
    private const int LeastSeen = 2;

    /// <summary>Fewest times a word is seen before it may be sure of its tag.</summary>
    private const int LeastSure = 20;

    /// <summary>In how many of 1,000 cases a word that is sure of its tag bears it.</summary>
    private const int SureShare = 995;

    /// <summary>A word seen as often as this is hidden every other time.</summary>
    private const double Rarity = 0.5;

    /// <summary>By how much the right label must win for the weights to stay as they are.</summary>
    private const int Margin = 60;

    /// <summary>Features whose weights moved less often are dropped.</summary>
    private const int LeastUpdates = 6;

    private const uint HiddenWord = 3;

    /// <summary>A model file's content: weights, the lexicon of usual tags, the dictionary.</summary>
    /// <param name="sentences">What to learn from.</param>
    /// <param name="labels">Pairs of tags in the order of their labels; taggers whose labels shall mean the same are given the same.</param>
    public byte[] Train(List<TreebankWord[]> sentences, string[] labels)
    {
        var index = Index(sentences, labels);
        var lexicon = Lexicon(sentences, labels, index);
        var model = new Perceptron(labels);
        var tagger = new Tagger(model, lexicon.Model, new SparseModel(Pinned.Reader(dictionary)), clusters, new TagSet(labels));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var chance = new Random(seed + epoch);
            foreach (var sentence in Sample.Shuffled(sentences, chance))
                Learn(model, tagger, (Sample.Forms(Noise.Forms(sentence, chance)), Array.ConvertAll(sentence, w => index[w.Tags])), lexicon.Counts, chance);
        }

        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Weights(output, model, leastUpdates: LeastUpdates);
        output.Write(lexicon.Bytes);
        output.Write(dictionary);
        return bytes.ToArray();
    }

    /// <summary>The pairs of tags a treebank has, the commonest first.</summary>
    public static string[] Labels(List<TreebankWord[]> sentences) =>
        [.. sentences.SelectMany(s => s).Select(w => w.Tags).GroupBy(t => t, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).Take(Tagger.MostLabels)];

    /// <summary>A tagger that reads such a file.</summary>
    public static Tagger Load(byte[] file, WordClusters clusters) => Tagger.From(Pinned.Reader(file), clusters);

    private static void Learn(Perceptron model, Tagger tagger, (WordForm[] Words, byte[] Gold) sentence, Dictionary<uint, int> counts, Random chance)
    {
        var (words, gold) = sentence;
        var buffer = new uint[5 * TagFeatures.Most];
        var scores = new int[model.Labels.Length];
        var classes = new LexicalClass[words.Length];
        var tags = new byte[words.Length];
        var clause = default(Clause);
        tagger.Look(words, classes);
        Hide(words, classes, counts, chance);
        for (var i = 0; i < words.Length; i++)
        {
            if (i > 0) clause = clause.After(tagger.Tags.Role(tags[i - 1]));
            tags[i] = classes[i].Usual;
            if (classes[i].IsSure) continue;
            var features = new FeatureList(buffer);
            TagFeatures.All(ref features, words, classes, tags, (i, clause));
            Array.Clear(scores);
            model.Score(features.Keys, scores);
            tags[i] = (byte)Tagger.Best(scores);
            scores[gold[i]] -= Margin;
            var rival = Tagger.Best(scores);
            model.Tick();
            if (rival != gold[i]) model.Update(features.Keys, gold[i], rival);
        }
    }

    // A rare word now and then loses its spelling and what the treebank says of it, so that its ending and its company are learnt from.
    private static void Hide(WordForm[] words, LexicalClass[] classes, Dictionary<uint, int> counts, Random chance)
    {
        for (var i = 0; i < words.Length; i++)
        {
            if (classes[i].IsSure || chance.NextDouble() * (counts.GetValueOrDefault(words[i].Lower) + Rarity) >= Rarity) continue;
            words[i] = words[i] with { Lower = HiddenWord };
            classes[i] = classes[i] with { Usual = byte.MaxValue };
        }
    }

    private static (byte[] Bytes, SparseModel Model, Dictionary<uint, int> Counts) Lexicon(List<TreebankWord[]> sentences, string[] labels, Dictionary<string, byte> index)
    {
        var words = sentences.SelectMany(s => Sample.Forms(Array.ConvertAll(s, w => w.Form)).Zip(s)).GroupBy(p => p.First.Lower).ToList();
        var rows = words.Where(g => g.Count() >= LeastSeen)
            .Select(g => (g.Key, Row: new[] { Usual([.. g.Select(p => index[p.Second.Tags])]) })).ToList();
        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Sparse(output, labels, rows);
        return (bytes.ToArray(), new SparseModel(Pinned.Reader(bytes.ToArray())), words.ToDictionary(g => g.Key, g => g.Count()));
    }

    // A rare pair of tags counts as the commonest one with the same universal tag.
    private static Dictionary<string, byte> Index(List<TreebankWord[]> sentences, string[] labels) =>
        sentences.SelectMany(s => s).Select(w => w.Tags).Distinct(StringComparer.Ordinal).ToDictionary(t => t, t => IndexOf(t, labels), StringComparer.Ordinal);

    private static byte IndexOf(string tags, string[] labels)
    {
        var exact = Array.IndexOf(labels, tags);
        var universal = tags[..(tags.IndexOf('|', StringComparison.Ordinal) + 1)];
        return (byte)Math.Max(0, exact >= 0 ? exact : Array.FindIndex(labels, label => label.StartsWith(universal, StringComparison.Ordinal)));
    }

    private static (byte Label, byte Trust) Usual(List<byte> tags)
    {
        var usual = tags.GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First();
        return (usual.Key, tags.Count >= LeastSure && usual.Count() * 1000 >= tags.Count * SureShare ? Tagger.Sure : (byte)1);
    }
}
