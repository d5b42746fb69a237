using System.Collections.Frozen;
using Panj.Language.Models;
using Panj.Language.Words;

namespace Panj.Language.Lemmas;

/// <summary>Dictionary forms by the longest known ending for a tag; whole words are endings too, so irregular ones need no list of their own.</summary>
internal sealed class Lemmatiser(SuffixTable table)
{
    private static readonly FrozenDictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _plurals = WordTable.Embedded("plurals").GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The embedded model.</summary>
    public static Lemmatiser Embedded() => new(new SuffixTable(ModelReader.Embedded("lemmas.bin")));

    /// <summary>The lemma of a token.</summary>
    /// <param name="word">As written.</param>
    /// <param name="xpos">Its Penn Treebank tag.</param>
    /// <param name="upos">Its universal tag: names keep their capitals.</param>
    /// <param name="strings">Where to look for strings made before.</param>
    public string Of(ReadOnlySpan<char> word, string xpos, Upos upos, StringPool strings)
    {
        if (word.Length > WordForms.LongestWord) return word.ToString();
        Span<char> lower = stackalloc char[word.Length];
        for (var i = 0; i < word.Length; i++) lower[i] = Plain(word[i]);
        if (xpos is "NNS" && _plurals.TryGetValue(lower, out var cut)) return strings.Get(lower[..^cut]);
        var rule = table.Find(lower, SuffixTable.Seed(xpos)) ?? default;
        var form = upos == Upos.Propn ? word : lower;
        if (rule.Add is null || rule.Cut > form.Length) return strings.Get(form);
        Span<char> lemma = stackalloc char[form.Length - rule.Cut + rule.Add.Length];
        form[..^rule.Cut].CopyTo(lemma);
        rule.Add.CopyTo(lemma[(form.Length - rule.Cut)..]);
        return strings.Get(lemma);
    }

    private static char Plain(char c) => c switch
    {
        '\u2018' or '\u2019' or '\u00B4' => '\'',
        _ => char.ToLowerInvariant(c),
    };
}
