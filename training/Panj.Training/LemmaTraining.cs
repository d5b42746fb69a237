using Panj.Language;
using Panj.Language.Lemmas;
using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Learns from a treebank, and for words it lacks from a dictionary, which ending of which tag takes which change: an ending gets a rule where it differs from what the shorter one says.</summary>
internal static class LemmaTraining
{
    private const int LongestEnding = 7;

    public static byte[] Train(List<TreebankWord[]> sentences, WordNet dictionary)
    {
        var words = FromTreebank(sentences);
        var known = words.Select(w => (w.Xpos, w.Form)).ToHashSet();
        words.AddRange(FromDictionary(dictionary).Where(w => !known.Contains((w.Xpos, w.Form))));
        var rules = words.Select(w => w.Rule).Distinct().Order(StringComparer.Ordinal).ToArray();
        var index = rules.Select((rule, i) => (rule, i)).ToDictionary(p => p.rule, p => (uint)p.i, StringComparer.Ordinal);
        var rows = words.GroupBy(w => w.Xpos).SelectMany(g => Endings(g.Key, [.. g.Select(w => (w.Form, w.Rule))]))
            .Select(e => (e.Key, index[e.Rule])).ToList();
        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Table(output, rules, rows);
        return bytes.ToArray();
    }

    private static List<(string Xpos, string Form, string Rule)> FromTreebank(List<TreebankWord[]> sentences) =>
        [.. sentences.SelectMany(s => s).Where(w => w.Lemma is not ("_" or "")).Select(w => (w.Xpos, Form: Fold(w.Form), Rule: RuleOf(w)))
            .GroupBy(w => (w.Xpos, w.Form)).Select(g => (g.Key.Xpos, g.Key.Form, Rule: Commonest(g.Select(w => w.Rule))))];

    // Where two lemmas share a form, the commoner one has it.
    private static IEnumerable<(string Xpos, string Form, string Rule)> FromDictionary(WordNet dictionary) =>
        dictionary.Forms().GroupBy(f => (f.Xpos, f.Form)).Select(g => g.MaxBy(f => f.Count)).Select(f => (f.Xpos, f.Form, Change(f.Form, f.Lemma)));

    private static IEnumerable<(uint Key, string Rule)> Endings(string xpos, List<(string Form, string Rule)> words)
    {
        var known = new Dictionary<string, string>(StringComparer.Ordinal) { [""] = Commonest(words.Select(w => w.Rule)) };
        for (var length = 1; length <= LongestEnding; length++)
            foreach (var ending in words.Where(w => w.Form.Length >= length).GroupBy(w => w.Form[^length..], StringComparer.Ordinal))
                Learn(known, ending.Key, [.. ending.Select(w => w.Rule)], least: 2);
        foreach (var (form, rule) in words) Learn(known, SuffixTable.WordStart + form, [rule], least: 1);
        return known.Select(e => (Key(xpos, e.Key), e.Value));
    }

    private static void Learn(Dictionary<string, string> known, string ending, List<string> rules, int least)
    {
        if (rules.Count < least) return;
        var best = Commonest(rules);
        var shorter = ending;
        do shorter = shorter[1..];
        while (!known.ContainsKey(shorter));
        if (known[shorter] != best) known[ending] = best;
    }

    private static uint Key(string xpos, string ending)
    {
        var hash = SuffixTable.Seed(xpos);
        for (var i = ending.Length - 1; i >= 0; i--) hash = WordForms.Step(hash, ending[i]);
        return SuffixTable.Key(hash);
    }

    private static string Commonest(IEnumerable<string> rules) =>
        rules.GroupBy(r => r, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal).First().Key;

    private static string RuleOf(TreebankWord word)
    {
        return Change(Fold(word.Form), word.Upos == Upos.Propn ? Fold(word.Lemma) : word.Lemma);
    }

    private static string Change(string form, string lemma)
    {
        var same = 0;
        while (same < form.Length && same < lemma.Length && form[same] == lemma[same]) same++;
        return $"{form.Length - same}|{lemma[same..]}";
    }

    private static string Fold(string form) => form.ToLowerInvariant().Replace('\u2019', '\'');
}
