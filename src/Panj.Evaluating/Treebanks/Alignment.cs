using Panj.Language;

namespace Panj.Evaluating.Treebanks;

/// <summary>Scores an analysis from raw text against a treebank, aligned by characters as in the CoNLL 2018 shared task.</summary>
internal static class Alignment
{
    /// <summary>Precision, recall and F1 by what is compared.</summary>
    /// <exception cref="InvalidDataException">The two hold different characters.</exception>
    public static IReadOnlyList<(string Name, Score Score)> Score(Treebank gold, Treebank system)
    {
        RequireSameText(gold.Characters, system.Characters);
        var pairs = Pairs(gold.Words, system.Words);
        var headed = pairs.Where(p => SameHead(p.Key, p.Value)).ToList();
        return
        [
            ("tokens", Shared(gold.Tokens, system.Tokens)),
            ("sentences", Shared(gold.Sentences, system.Sentences)),
            ("words", Words(pairs.Count)),
            ("UPOS", Words(pairs.Count(p => system.Words[p.Key].Upos == gold.Words[p.Value].Upos))),
            ("UAS", Words(headed.Count)),
            ("LAS", Words(headed.Count(p => system.Words[p.Key].Relation == gold.Words[p.Value].Relation))),
        ];

        Score Words(int right) => new(right, system.Words.Count, gold.Words.Count);

        bool SameHead(int found, int truth)
        {
            var (head, trueHead) = (system.Words[found].Head, gold.Words[truth].Head);
            if (head == -1 || trueHead == -1) return head == trueHead;
            return pairs.TryGetValue(head, out var paired) && paired == trueHead;
        }
    }

    private static Dictionary<int, int> Pairs(IReadOnlyList<TreebankWord> gold, IReadOnlyList<TreebankWord> system)
    {
        var at = new Dictionary<(Span, int), int>();
        for (var i = 0; i < gold.Count; i++) at[(gold[i].Span, gold[i].Order)] = i;
        var pairs = new Dictionary<int, int>();
        for (var j = 0; j < system.Count; j++)
            if (at.TryGetValue((system[j].Span, system[j].Order), out var i)) pairs[j] = i;
        return pairs;
    }

    private static Score Shared(IReadOnlyList<Span> gold, IReadOnlyList<Span> system) =>
        new(gold.ToHashSet().Intersect(system).Count(), system.Count, gold.Count);

    private static void RequireSameText(string gold, string system)
    {
        var same = gold.AsSpan().CommonPrefixLength(system);
        if (same == gold.Length && same == system.Length) return;
        throw new InvalidDataException($"its words and the text it gives differ at character {same}: '{Around(gold, same)}' and '{Around(system, same)}'");
    }

    private static string Around(string text, int at) => text[Math.Max(0, at - 20)..Math.Min(text.Length, at + 20)];
}
