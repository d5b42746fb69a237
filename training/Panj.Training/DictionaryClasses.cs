using Panj.Language.Words;

namespace Panj.Training;

/// <summary>Sums up, for each form a dictionary knows, which tags it can have and which is the commonest.</summary>
internal static class DictionaryClasses
{
    /// <summary>Most classes kept; a form of a rarer one is told by its commonest tag alone.</summary>
    private const int Most = 250;

    /// <summary>Model bytes that give each form's class by its hash.</summary>
    public static byte[] Build(WordNet dictionary)
    {
        var forms = dictionary.Forms().GroupBy(f => f.Form, StringComparer.Ordinal).Select(g => (Form: g.Key, Class: ClassOf([.. g]))).ToList();
        var known = forms.Select(f => f.Form).ToHashSet(StringComparer.Ordinal);
        forms.AddRange(dictionary.Names.Where(n => !known.Contains(n)).Order(StringComparer.Ordinal).Select(n => (n, "NAME")));
        var classes = forms.GroupBy(f => f.Class, StringComparer.Ordinal).OrderByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal)
            .Select(g => g.Key).Take(Most).ToArray();
        var index = classes.Select((name, i) => (name, i)).ToDictionary(p => p.name, p => (byte)p.i, StringComparer.Ordinal);
        var rows = forms.Where(f => index.ContainsKey(f.Class)).GroupBy(f => WordForms.Hash(f.Form))
            .Select(g => (g.Key, new[] { (index[g.First().Class], (byte)1) })).ToList();
        var bytes = new MemoryStream();
        using var output = new BinaryWriter(bytes);
        ModelWriter.Sparse(output, classes, rows);
        return bytes.ToArray();
    }

    private static string ClassOf(List<(string Form, string Lemma, string Xpos, int Count)> readings)
    {
        var tags = string.Join(' ', readings.Select(r => r.Xpos).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        return $"{tags}:{readings.MaxBy(r => r.Count).Xpos}";
    }
}
