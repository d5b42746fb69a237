using Panj.Language.Models;
using Panj.Language.Names;
using Panj.Language.Parsing;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Trains the name tagger on tags and trees as the other models give them.</summary>
internal sealed class NameTraining(int seed, int epochs, Tagger tagger, Parser parser, byte[] known)
{
    /// <summary>Sentences that follow each other and count as one text.</summary>
    private const int TextLength = 12;

    /// <summary>In how many of 100 words the spelling is hidden, so that what stands around a name counts as much as the names learnt by heart.</summary>
    private const int Blurred = 15;

    /// <summary>In how many of 100 sentences what came before is forgotten.</summary>
    private const int Forgotten = 60;

    private const uint HiddenWord = 3;

    private static readonly string[] Labels = [.. Enumerable.Range(0, NameLabels.Count).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    public byte[] Train(IEnumerable<NamedSentence> sentences)
    {
        var texts = sentences.Select(s => (Words: Words(s.Forms), s.Labels)).Chunk(TextLength).ToList();
        var model = new Perceptron(Labels);
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var chance = new Random(seed + epoch);
            foreach (var text in Sample.Shuffled(texts, chance))
            {
                var earlier = new Dictionary<uint, byte>();
                foreach (var (words, gold) in text) Learn(model, Blur(words, chance), gold, chance.Next(100) < Forgotten ? [] : earlier);
            }
        }

        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Weights(output, model, leastUpdates: 2);
        output.Write(known);
        return bytes.ToArray();
    }

    /// <summary>A sentence as the name tagger sees it.</summary>
    public NameWord[] Words(string[] forms)
    {
        var words = Sample.Forms(forms);
        var labels = new byte[words.Length];
        tagger.Tag(words, labels, new LexicalClass[words.Length]);
        var state = new ParserState();
        parser.Parse([.. words.Zip(labels, (word, label) => new ParserWord(word.Lower, label, tagger.Tags.Upos(label)))], state);
        var names = new NameTagger(new Perceptron(Labels), new SparseModel(Pinned.Reader(known)));
        return [.. Enumerable.Range(0, words.Length).Select(i => NameWord.From(words, labels, state, i, names))];
    }

    private static NameWord[] Blur(NameWord[] words, Random chance) =>
        Array.ConvertAll(words, word => chance.Next(100) < Blurred && (word.Form.Traits & WordTraits.Capitalised) != 0
            ? word with { Form = word.Form with { Lower = HiddenWord, Prefix = default, Suffix = default } } : word);

    private static void Learn(Perceptron model, NameWord[] words, byte[] gold, Dictionary<uint, byte> earlier)
    {
        var buffer = new uint[NameFeatures.Most];
        var scores = new int[NameLabels.Count];
        var labels = new byte[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            if (!NameTagger.MayBeName(words, i, i > 0 ? labels[i - 1] : NameLabels.Outside)) continue;
            var features = new FeatureList(buffer);
            NameFeatures.Fill(ref features, words, labels, i, earlier.GetValueOrDefault(words[i].Form.Lower, (byte)255));
            Array.Clear(scores);
            model.Score(features.Keys, scores);
            labels[i] = NameTagger.Best(scores, i > 0 ? labels[i - 1] : NameLabels.Outside);
            model.Tick();
            if (labels[i] != gold[i]) model.Update(features.Keys, gold[i], labels[i]);
        }

        NameTagger.Remember(words, labels, earlier);
    }
}
