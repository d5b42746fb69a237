using Panj.Language.Models;
using Panj.Language.Words;

namespace Panj.Language.Tagging;

/// <summary>What the tagger looks at: the word, its neighbours, their usual tags, and the two tags before it.</summary>
internal static class TagFeatures
{
    /// <summary>Most features a token has.</summary>
    public const int Most = 64;

    private static readonly WordForm Outside = new(1, 1, default, default, WordTraits.None);

    /// <summary>Fills <paramref name="list"/> for the token at <paramref name="at"/>.</summary>
    /// <param name="list">Where to put them.</param>
    /// <param name="words">Forms of the sentence.</param>
    /// <param name="classes">What is known of each word.</param>
    /// <param name="tags">Tags given so far, valid before <paramref name="at"/>.</param>
    /// <param name="at">Which token.</param>
    public static void Fill(ref FeatureList list, ReadOnlySpan<WordForm> words, ReadOnlySpan<LexicalClass> classes, ReadOnlySpan<byte> tags, int at)
    {
        ref readonly var word = ref words[at];
        uint t1 = at > 0 ? tags[at - 1] : 254u, t2 = at > 1 ? tags[at - 2] : 254u;
        Own(ref list, word, t1);
        Before(ref list, words, at, t1, t2);
        After(ref list, words, classes, at, t1);
    }

    private static void Own(ref FeatureList list, in WordForm word, uint t1)
    {
        list.Add(0, word.Lower);
        list.Add(1, word.Lower, word.Shape);
        list.Add(2, word.Shape);
        list.Add(3, word.Suffix.One);
        list.Add(4, word.Suffix.Two);
        list.Add(5, word.Suffix.Three);
        list.Add(6, word.Suffix.Four);
        list.Add(7, word.Suffix.Five);
        list.Add(8, word.Prefix.One);
        list.Add(9, word.Prefix.Two);
        list.Add(10, word.Prefix.Three);
        list.Add(11, word.Prefix.Four);
        list.Add(12, word.Shape, word.Suffix.Two);
        list.Add(13, word.Shape, word.Suffix.Three);
        list.Add(14, word.Suffix.Two, t1);
        list.Add(15, word.Suffix.Three, t1);
        list.Add(16, (uint)word.Traits);
    }

    private static void Before(ref FeatureList list, ReadOnlySpan<WordForm> words, int at, uint t1, uint t2)
    {
        var word = words[at];
        var w1 = At(words, at - 1);
        var w2 = At(words, at - 2);
        list.Add(20, t1);
        list.Add(21, t2, t1);
        list.Add(22, t1, word.Lower);
        list.Add(23, t2, t1, word.Lower);
        list.Add(24, w1.Lower);
        list.Add(25, w1.Lower, word.Lower);
        list.Add(26, w1.Suffix.Three);
        list.Add(27, w2.Lower);
        list.Add(28, w2.Lower, w1.Lower);
        list.Add(29, t1, word.Shape);
        list.Add(30, w1.Lower, t2);
        list.Add(31, w1.Shape, word.Shape);
        list.Add(32, w1.Lower, word.Suffix.Three);
        list.Add(33, At(words, at - 3).Lower);
    }

    private static void After(ref FeatureList list, ReadOnlySpan<WordForm> words, ReadOnlySpan<LexicalClass> classes, int at, uint t1)
    {
        var word = words[at];
        var w1 = At(words, at + 1);
        var w2 = At(words, at + 2);
        LexicalClass c0 = classes[at], c1 = At(classes, at + 1), c2 = At(classes, at + 2);
        uint u0 = c0.Usual, u1 = c1.Usual, u2 = c2.Usual;
        list.Add(40, w1.Lower);
        list.Add(41, word.Lower, w1.Lower);
        list.Add(42, w1.Suffix.Three);
        list.Add(43, w1.Suffix.Two);
        list.Add(44, w2.Lower);
        list.Add(45, w1.Lower, w2.Lower);
        list.Add(46, word.Shape, w1.Shape);
        list.Add(47, u1);
        list.Add(48, u0, u1);
        list.Add(49, t1, u0, u1);
        list.Add(50, u1, u2);
        list.Add(51, word.Lower, u1);
        list.Add(52, t1, u1);
        list.Add(53, t1, u0);
        list.Add(54, word.Suffix.Two, u1);
        list.Add(55, w1.Prefix.Three);
        list.Add(56, At(words, at + 3).Lower);
        list.Add(57, u0);
        list.Add(58, c0.Readings);
        list.Add(59, c0.Readings, word.Shape);
        list.Add(60, c0.Readings, t1);
        list.Add(61, c0.Readings, c1.Readings);
        list.Add(62, c1.Readings);
        list.Add(63, c0.Readings, t1, c1.Readings);
        list.Add(64, c0.Readings, word.Suffix.Two);
        list.Add(65, c0.Readings, c1.Usual);
        list.Add(66, c0.Usual, t1, c1.Readings);
    }

    private static LexicalClass At(ReadOnlySpan<LexicalClass> classes, int at) => at < classes.Length ? classes[at] : new LexicalClass(254, 254);

    private static WordForm At(ReadOnlySpan<WordForm> words, int at) => (uint)at < (uint)words.Length ? words[at] : Outside;
}
