using Panj.Language.Models;
using Panj.Language.Words;

namespace Panj.Language.Names;

/// <summary>What the name tagger looks at: the word and two on each side, their tags and shapes, its place in the tree, the labels before it, and what it was called earlier in the text.</summary>
internal static class NameFeatures
{
    /// <summary>Most features a word has.</summary>
    public const int Most = 128;

    private static readonly NameWord Outside = new(new WordForm(1, 1, default, default, WordTraits.None), 254, 254, Deprel.Dep, 0, default, default);

    /// <summary>Fills <paramref name="list"/> for the word at <paramref name="at"/>.</summary>
    /// <param name="list">Where to put them.</param>
    /// <param name="words">The sentence.</param>
    /// <param name="labels">Labels given so far, valid before <paramref name="at"/>.</param>
    /// <param name="at">Which word.</param>
    /// <param name="earlier">Type of the name this word last stood in, 255 where it is new.</param>
    public static void Fill(ref FeatureList list, ReadOnlySpan<NameWord> words, ReadOnlySpan<byte> labels, int at, byte earlier)
    {
        uint l1 = at > 0 ? labels[at - 1] : 254u, l2 = at > 1 ? labels[at - 2] : 254u;
        Own(ref list, words[at], l1);
        Around(ref list, words, at, l1);
        Tree(ref list, words[at], l1);
        list.Add(80, l1);
        list.Add(81, l1, l2);
        list.Add(82, earlier, words[at].Form.Shape);
    }

    private static void Own(ref FeatureList list, in NameWord word, uint l1)
    {
        var form = word.Form;
        list.Add(0, form.Lower);
        list.Add(1, form.Lower, l1);
        list.Add(2, form.Shape);
        list.Add(3, form.Shape, l1);
        list.Add(4, form.Suffix.Two);
        list.Add(5, form.Suffix.Three);
        list.Add(6, form.Suffix.Four);
        list.Add(7, form.Prefix.Three);
        list.Add(8, form.Prefix.Four);
        list.Add(9, form.Shape, form.Suffix.Three);
        list.Add(10, word.Tag, l1);
        list.Add(11, word.Tag, form.Shape);
        list.Add(12, word.Known);
        list.Add(13, word.Known, l1);
        list.Add(14, word.Known, word.Tag);
        list.Add(15, word.Known, form.Shape);
        list.Add(100, word.Cluster.Fine);
        list.Add(101, word.Cluster.Fine, form.Shape);
        list.Add(102, word.Cluster.Fine, l1);
        list.Add(103, word.Cluster.Coarse, form.Shape);
        list.Add(104, word.Cluster.Coarse, l1);
        list.Add(105, word.Cluster.Coarse, word.Known, form.Shape);
    }

    private static void Around(ref FeatureList list, ReadOnlySpan<NameWord> words, int at, uint l1)
    {
        var word = words[at];
        for (var offset = -2; offset <= 2; offset++)
        {
            if (offset == 0) continue;
            var other = At(words, at + offset);
            var template = (uint)(20 + (10 * (offset + 2)));
            list.Add(template, other.Form.Lower);
            list.Add(template + 1, other.Tag, other.Form.Shape);
            list.Add(template + 2, other.Form.Lower, word.Form.Shape);
            list.Add(template + 3, other.Tag, word.Tag);
            list.Add(template + 4, other.Known, word.Known);
            list.Add(template + 5, other.Form.Suffix.Three, word.Form.Shape);
            list.Add(template + 6, other.Cluster.Fine, word.Form.Shape);
            list.Add(template + 7, other.Cluster.Coarse, word.Cluster.Coarse);
            list.Add(template + 8, other.Cluster.Coarse, other.Form.Shape, word.Form.Shape);
        }

        NameWord before = At(words, at - 1), after = At(words, at + 1);
        list.Add(70, before.Form.Lower, word.Form.Lower);
        list.Add(71, word.Form.Lower, after.Form.Lower);
        list.Add(72, before.Form.Shape, word.Form.Shape, after.Form.Shape);
        list.Add(73, before.Tag, word.Tag, after.Tag);
        list.Add(74, before.Form.Lower, l1, word.Form.Shape);
        list.Add(76, before.Cluster.Fine, word.Cluster.Coarse, word.Form.Shape);
        list.Add(77, after.Cluster.Fine, word.Cluster.Coarse, word.Form.Shape);
        list.Add(78, before.Cluster.Coarse, word.Cluster.Coarse, after.Cluster.Coarse);
        list.Add(75, after.Form.Lower, word.Known, word.Form.Shape);
    }

    private static void Tree(ref FeatureList list, in NameWord word, uint l1)
    {
        list.Add(90, (uint)word.Relation, word.Form.Shape);
        list.Add(91, word.Head, word.Form.Shape);
        list.Add(92, word.Head, (uint)word.Relation, word.Form.Shape);
        list.Add(93, (uint)word.Relation, l1);
        list.Add(94, (uint)word.Relation, word.Known);
        list.Add(95, word.HeadCluster.Fine, (uint)word.Relation, word.Form.Shape);
        list.Add(96, word.HeadCluster.Coarse, (uint)word.Relation, word.Cluster.Coarse);
    }

    private static NameWord At(ReadOnlySpan<NameWord> words, int at) => (uint)at < (uint)words.Length ? words[at] : Outside;
}
