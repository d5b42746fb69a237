using Panj.Language.Models;
using Panj.Language.Names;
using Panj.Language.Parsing;
using Panj.Language.Tagging;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Trains the name tagger on tags and trees as the other models give them.</summary>
/// <param name="seed">Decides the order of sentences and what is hidden.</param>
/// <param name="epochs">Times the data is seen.</param>
/// <param name="blurred">In how many of 100 words the spelling is hidden, so that what stands around a name counts as much as the names learnt by heart.</param>
/// <param name="engine">Models trained before.</param>
/// <param name="known">What the dictionary knows of words in names.</param>
internal sealed class NameTraining(int seed, int epochs, int blurred, (Tagger Tagger, Parser Parser) engine, byte[] known)
{
    /// <summary>Sentences that follow each other and count as one text.</summary>
    private const int TextLength = 12;

    /// <summary>In how many of 100 sentences what came before is forgotten.</summary>
    private const int Forgotten = 60;

    private const uint HiddenWord = 3;

    private readonly TaggerWork _work = new();
    private static readonly string[] Labels = [.. Enumerable.Range(0, NameLabels.Count).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture))];

    public byte[] Train(IEnumerable<NamedSentence> sentences) => Train([.. sentences.Select(s => (Words(s.Forms), s.Labels))]);

    /// <summary>A model file's content: weights, then what the dictionary knows.</summary>
    public byte[] Train(List<(NameWord[] Words, byte[] Labels)> sentences)
    {
        var texts = sentences.Chunk(TextLength).ToList();
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
        engine.Tagger.Tag(words, labels, _work);
        var state = new ParserState();
        engine.Parser.Parse([.. words.Zip(labels, (word, label) => new ParserWord(word.Lower, label, engine.Tagger.Tags.Upos(label)))], state, new ParserScratch());
        var names = new NameTagger(new Perceptron(Labels), new SparseModel(Pinned.Reader(known)));
        return [.. Enumerable.Range(0, words.Length).Select(i => NameWord.From((words, labels, _work.Classes), state, i, names))];
    }

    // Where a name's beginning was missed, its next word must begin it.
    private static byte Reachable(byte gold, byte before) => NameLabels.MayFollow(gold, before) ? gold : NameLabels.Begin(NameLabels.Type(gold));

    private NameWord[] Blur(NameWord[] words, Random chance) =>
        Array.ConvertAll(words, word => chance.Next(100) < blurred && (word.Form.Traits & WordTraits.Capitalised) != 0
            ? Blur(word, chance.Next(100) < blurred) : word);

    private static NameWord Blur(NameWord word, bool wholly) => word with
    {
        Form = word.Form with { Lower = HiddenWord, Prefix = default, Suffix = default },
        Cluster = wholly ? default : word.Cluster,
    };

    private static void Learn(Perceptron model, NameWord[] words, byte[] gold, Dictionary<uint, byte> earlier)
    {
        var buffer = new uint[NameFeatures.Most];
        var scores = new int[NameLabels.Count];
        var labels = new byte[words.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var before = i > 0 ? labels[i - 1] : NameLabels.Outside;
            if (!NameTagger.MayBeName(words, i, before)) continue;
            var features = new FeatureList(buffer);
            NameFeatures.Fill(ref features, words, labels, i, earlier.GetValueOrDefault(words[i].Form.Lower, (byte)255));
            Array.Clear(scores);
            model.Score(features.Keys, scores);
            labels[i] = NameTagger.Best(scores, before);
            model.Tick();
            var good = Reachable(gold[i], before);
            if (labels[i] != good && NameLabels.MayFollow(good, before)) model.Update(features.Keys, good, labels[i]);
        }

        NameTagger.Remember(words, labels, earlier);
    }
}
