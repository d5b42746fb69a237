using Panj.Language;
using Panj.Language.Models;
using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>Trains the parser on tags a tagger gave, letting it make mistakes and learn to go on from them.</summary>
internal sealed class ParserTraining(int seed, int epochs)
{
    /// <summary>In how many of 100 moves the parser follows its own choice once it has seen the data once.</summary>
    private const int Exploration = 90;

    public byte[] Train(List<(TreebankWord[] Gold, ParserWord[] Words)> sentences)
    {
        var moves = new Transitions(Labels(sentences));
        var model = new Perceptron(moves.Labels);
        var parser = new Parser(model, moves);
        var oracles = sentences.ToDictionary(s => s.Gold, s => new Oracle(s.Gold));
        var state = new ParserState();
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            var chance = new Random(seed + epoch);
            foreach (var (gold, words) in Sample.Shuffled(sentences, chance))
                Learn(model, parser, words, new Guide(oracles[gold], moves, state, epoch == 0 ? 0 : Exploration, chance));
        }

        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Weights(output, model, leastUpdates: 4);
        return bytes.ToArray();
    }

    public static Parser Load(byte[] file)
    {
        var weights = new SparseModel(Pinned.Reader(file));
        return new Parser(weights, new Transitions(weights.Labels));
    }

    private static void Learn(Perceptron model, Parser parser, ParserWord[] words, Guide guide)
    {
        var buffer = new uint[ParserFeatures.Most];
        var scores = new int[model.Labels.Length];
        guide.State.Reset(words.Length);
        while (!guide.State.IsFinal)
        {
            var features = new FeatureList(buffer);
            ParserFeatures.Fill(ref features, words, guide.State);
            Array.Clear(scores);
            model.Score(features.Keys, scores);
            var (chosen, good) = (parser.Best(guide.State, scores), guide.BestFree(scores));
            model.Tick();
            var wrong = good >= 0 && !guide.IsFree(chosen);
            if (wrong) model.Update(features.Keys, good, chosen);
            parser.Apply(guide.State, wrong && !guide.Explores() ? good : chosen);
        }
    }

    private static string[] Labels(List<(TreebankWord[] Gold, ParserWord[] Words)> sentences)
    {
        var arcs = sentences.SelectMany(s => s.Gold.Select((w, i) => $"{(i < w.Head ? 'L' : 'R')}:{w.Relation.Name()}")).GroupBy(a => a, StringComparer.Ordinal)
            .OrderBy(g => g.Key[0]).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key);
        return ["S", .. arcs];
    }
}
