using Panj.Language;
using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>
/// Trains the parser's network on tags a tagger gave, letting it make mistakes and learn to go on from them: every move that loses no
/// arc still to be had is right, and their chances together are to be as high as they can (Goldberg and Nivre 2013).
/// </summary>
internal sealed class ParserTraining(int seed, int epochs, WordVectors vectors)
{
    private const int BatchSize = 10;
    private const float Rate = 0.001f;

    /// <summary>In how many of 100 moves the parser follows its own choice once it has seen the data once.</summary>
    private const int Exploration = 90;

    public byte[] Train(List<(TreebankWord[] Gold, ParserWord[] Words)> sentences, Action<int, byte[]>? watch = null)
    {
        var chance = new Random(seed);
        var learner = new ParserLearner(Labels(sentences), ParserVocabulary.Of(sentences.ConvertAll(s => s.Words), vectors), chance);
        var oracles = sentences.ToDictionary(s => s.Gold, s => new Oracle(s.Gold));
        var state = new ParserState();
        int done = 0, all = epochs * sentences.Count;
        for (var epoch = 0; epoch < epochs; epoch++)
        {
            foreach (var (gold, words) in Sample.Shuffled(sentences, chance))
            {
                learner.Learn(words, new Guide(oracles[gold], learner.Moves, state, epoch == 0 ? 0 : Exploration, chance));
                if (++done % BatchSize == 0) learner.Step(Rate * (1 - ((float)done / all)));
            }

            watch?.Invoke(epoch, ParserWeightsWriter.Write(learner.Average()));
        }

        return ParserWeightsWriter.Write(learner.Average());
    }

    public static Parser Load(byte[] file) => new(ParserWeightsFile.Read(Pinned.Reader(file)));

    private static string[] Labels(List<(TreebankWord[] Gold, ParserWord[] Words)> sentences)
    {
        var arcs = sentences.SelectMany(s => s.Gold.Select((w, i) => $"{(i < w.Head ? 'L' : 'R')}:{w.Relation.Name()}")).GroupBy(a => a, StringComparer.Ordinal)
            .OrderBy(g => g.Key[0]).ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).Select(g => g.Key);
        return ["S", .. arcs];
    }
}
