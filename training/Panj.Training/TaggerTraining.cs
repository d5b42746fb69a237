using Panj.Language.Models;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Trains the tagger.</summary>
internal sealed class TaggerTraining(int seed, int epochs, byte[] dictionary)
{
    /// <summary>Fewest times a word is seen before its usual tag is trusted.</summary>
    private const int LeastSeen = 2;

    /// <summary>A model file's content: weights, the lexicon of usual tags, the dictionary.</summary>
    public byte[] Train(List<TreebankWord[]> sentences)
    {
        var labels = sentences.SelectMany(s => s).Select(w => w.Tags).GroupBy(t => t, StringComparer.Ordinal)
            .OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key).Take(250).ToArray();
        var index = labels.Select((label, i) => (label, i)).ToDictionary(p => p.label, p => (byte)p.i, StringComparer.Ordinal);
        var lexicon = Lexicon(sentences, labels, index);
        var model = new Perceptron(labels);
        var tagger = new Tagger(model, lexicon.Model, new SparseModel(Pinned.Reader(dictionary)), new TagSet(labels));
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var chance = new Random(seed + epoch);
            foreach (var sentence in Sample.Shuffled(sentences, chance))
                Learn(model, tagger, Sample.Forms(Noise.Forms(sentence, chance)), Array.ConvertAll(sentence, w => index.GetValueOrDefault(w.Tags)));
        }

        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Weights(output, model, leastUpdates: 2);
        output.Write(lexicon.Bytes);
        output.Write(dictionary);
        return bytes.ToArray();
    }

    /// <summary>A tagger that reads such a file.</summary>
    public static Tagger Load(byte[] file) => Tagger.From(Pinned.Reader(file));

    private static void Learn(Perceptron model, Tagger tagger, WordForm[] words, byte[] gold)
    {
        var buffer = new uint[TagFeatures.Most];
        var scores = new int[model.Labels.Length];
        var classes = new LexicalClass[words.Length];
        var tags = new byte[words.Length];
        tagger.Look(words, classes);
        for (var i = 0; i < words.Length; i++)
        {
            var features = new FeatureList(buffer);
            TagFeatures.Fill(ref features, words, classes, tags, i);
            Array.Clear(scores);
            model.Score(features.Keys, scores);
            tags[i] = (byte)Array.IndexOf(scores, scores.Max());
            model.Tick();
            if (tags[i] != gold[i]) model.Update(features.Keys, gold[i], tags[i]);
        }
    }

    private static (byte[] Bytes, SparseModel Model) Lexicon(List<TreebankWord[]> sentences, string[] labels, Dictionary<string, byte> index)
    {
        var rows = sentences.SelectMany(s => Sample.Forms(Array.ConvertAll(s, w => w.Form)).Zip(s))
            .GroupBy(p => p.First.Lower).Where(g => g.Count() >= LeastSeen)
            .Select(g => (g.Key, Row: new[] { (Usual(g.Select(p => index.GetValueOrDefault(p.Second.Tags))), (byte)1) })).ToList();
        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Sparse(output, labels, rows);
        return (bytes.ToArray(), new SparseModel(Pinned.Reader(bytes.ToArray())));
    }

    private static byte Usual(IEnumerable<byte> tags) => tags.GroupBy(t => t).OrderByDescending(g => g.Count()).ThenBy(g => g.Key).First().Key;
}
