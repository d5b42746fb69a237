using Panj.Language;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Lists the verb forms of a treebank that mostly govern a clause behind them ("said", "believes").</summary>
internal static class ClauseTraining
{
    private const int LeastSeen = 3;

    /// <summary>In how many of 100 uses a clause must follow.</summary>
    private const int Share = 40;

    /// <summary>Model bytes that hold the forms by hash.</summary>
    public static byte[] Train(List<TreebankWord[]> sentences)
    {
        var forms = sentences.SelectMany(Verbs).GroupBy(v => v.Form)
            .Where(g => g.Count() >= LeastSeen && g.Count(v => v.Governs) * 100 >= g.Count() * Share)
            .Select(g => (g.Key, new[] { ((byte)0, (byte)1) })).ToList();
        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Sparse(output, ["clause"], forms);
        return bytes.ToArray();
    }

    private static IEnumerable<(uint Form, bool Governs)> Verbs(TreebankWord[] sentence) =>
        Enumerable.Range(0, sentence.Length).Where(i => sentence[i].Upos == Upos.Verb)
            .Select(i => (WordForms.LowerHash(sentence[i].Form), HasClause(sentence, i)));

    private static bool HasClause(TreebankWord[] sentence, int verb) =>
        Enumerable.Range(verb + 1, sentence.Length - verb - 1).Any(i => sentence[i].Head == verb && sentence[i].Relation == Deprel.Ccomp);
}
