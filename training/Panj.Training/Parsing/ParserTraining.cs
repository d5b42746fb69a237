using Panj.Language;
using Panj.Language.Parsing;

namespace Panj.Training;

/// <summary>
/// Trains the parser's network on tags a tagger gave, letting it make mistakes and learn to go on from them: every move that loses no
/// arc still to be had is right, and their chances together are to be as high as they can (Goldberg and Nivre 2013).
/// </summary>
internal sealed class ParserTraining(int seed, int epochs)
{
    private const int BatchSize = 10;
    private const float Rate = 0.001f;

    /// <summary>How fast a parser that can parse already learns more: slowly, so that it keeps what it knows.</summary>
    private const float RefiningRate = 0.0003f;

    /// <summary>In how many of 100 moves the parser follows its own choice once it has seen the data once.</summary>
    private const int Exploration = 90;

    /// <summary>A parser's file, learnt from nothing but the vectors of words and, where there are any, teachers.</summary>
    /// <param name="sentences">Sentences with their trees; without any (an empty array) where the teachers alone know.</param>
    /// <param name="vectors">What words are like.</param>
    /// <param name="teachers">Files of parsers that were trained on the same sentences.</param>
    public byte[] Train(List<(TreebankWord[] Gold, ParserWord[] Words)> sentences, WordVectors vectors, params IReadOnlyList<byte[]> teachers)
    {
        var chance = new Random(seed);
        var known = sentences.FindAll(s => s.Gold.Length > 0);
        var vocabulary = ParserVocabulary.Of(known.ConvertAll(s => s.Words), vectors);
        var asked = teachers.Count == 0 ? null : new Teachers([.. teachers.Select(t => ParserWeightsFile.Read(Pinned.Reader(t)))]);
        return Learn(new ParserLearner(Labels(known), vocabulary, asked, chance), sentences, new Plan(0, epochs, Rate), chance);
    }

    /// <summary>A parser's file, learnt in some more walks through sentences it partly knows. Words that the parser did not know stay strangers.</summary>
    public byte[] Refine(byte[] file, List<(TreebankWord[] Gold, ParserWord[] Words)> sentences, int walks)
    {
        var (chance, weights) = (new Random(seed), ParserWeightsFile.Read(Pinned.Reader(file)));
        var vocabulary = ParserVocabulary.Known(weights.Vocabulary.Hashes.ToArray(), sentences.ConvertAll(s => s.Words));
        return Learn(new ParserLearner(weights, vocabulary, chance), sentences, new Plan(epochs, epochs + walks, RefiningRate), chance);
    }

    private static byte[] Learn(ParserLearner learner, List<(TreebankWord[] Gold, ParserWord[] Words)> sentences, Plan plan, Random chance)
    {
        var oracles = sentences.FindAll(s => s.Gold.Length > 0).ToDictionary(s => s.Gold, s => new Oracle(s.Gold));
        var state = new ParserState();
        int done = 0, all = (plan.End - plan.Begin) * sentences.Count;
        for (var epoch = plan.Begin; epoch < plan.End; epoch++)
            foreach (var (gold, words) in Sample.Shuffled(sentences, chance))
            {
                learner.Learn(words, new Guide(oracles.GetValueOrDefault(gold), learner.Moves, state, epoch == 0 ? 0 : Exploration, chance));
                if (++done % BatchSize == 0) learner.Step(plan.Rate * (1 - ((float)done / all)));
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

    /// <summary>Which walks through the sentences, the first being 0, and how fast to learn.</summary>
    private readonly record struct Plan(int Begin, int End, float Rate);
}
