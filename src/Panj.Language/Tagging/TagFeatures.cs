using Panj.Language.Models;
using Panj.Language.Words;

namespace Panj.Language.Tagging;

/// <summary>
/// What the tagger looks at. Most features tell of one word alone, as itself or as a neighbour, so that what they say can be kept and used
/// again wherever the word recurs; only the rest, which tie words and tags together, are looked up for every token.
/// </summary>
internal static class TagFeatures
{
    /// <summary>Most features any of the methods adds.</summary>
    public const int Most = 64;

    /// <summary>How far to each side a neighbour counts.</summary>
    public const int Reach = 2;

    private const uint BesideBase = 100, BesideStep = 20, TogetherBase = 40;

    private static readonly WordForm Outside = new(1, 1, default, default, WordTraits.None);
    private static readonly LexicalClass OutsideClass = new(254, 254, false, default);

    /// <summary>Everything a token's score depends on; for training.</summary>
    public static void All(ref FeatureList list, ReadOnlySpan<WordForm> words, ReadOnlySpan<LexicalClass> classes, ReadOnlySpan<byte> tags, (int Index, Clause Clause) place)
    {
        var at = place.Index;
        Alone(ref list, words[at], classes[at]);
        for (var offset = -Reach; offset <= Reach; offset++)
            if (offset != 0 && (uint)(at + offset) < (uint)words.Length) Beside(ref list, words[at + offset], classes[at + offset], offset);
        Together(ref list, words, classes, tags, place);
    }

    /// <summary>What a word says of its own tag.</summary>
    public static void Alone(ref FeatureList list, in WordForm word, in LexicalClass known)
    {
        list.Add(0, word.Lower);
        list.Add(1, word.Lower, word.Shape);
        list.Add(2, word.Shape);
        list.Add(3, word.Suffix.One);
        list.Add(4, word.Suffix.Two);
        list.Add(5, word.Suffix.Three);
        list.Add(6, word.Suffix.Four);
        list.Add(7, word.Suffix.Five);
        list.Add(10, word.Prefix.Three);
        list.Add(11, word.Prefix.Four);
        list.Add(12, word.Shape, word.Suffix.Two);
        list.Add(13, word.Shape, word.Suffix.Three);
        list.Add(14, (uint)word.Traits);
        list.Add(15, known.Usual);
        list.Add(16, known.Readings);
        list.Add(17, known.Readings, word.Shape);
        list.Add(18, known.Readings, word.Suffix.Two);
        list.Add(19, known.Cluster.Fine);
        list.Add(20, known.Cluster.Coarse);
        list.Add(21, known.Cluster.Fine, word.Shape);
        list.Add(22, known.Cluster.Fine, word.Suffix.Two);
        list.Add(24, known.Cluster.Coarse, known.Readings, word.Shape);
    }

    /// <summary>What a word says of the tag of the word <paramref name="offset"/> tokens before it (or, below zero, after it).</summary>
    public static void Beside(ref FeatureList list, in WordForm word, in LexicalClass known, int offset)
    {
        var template = BesideBase + (BesideStep * (uint)(offset + Reach));
        list.Add(template, word.Lower);
        list.Add(template + 1, word.Suffix.Three);
        list.Add(template + 2, known.Usual);
        list.Add(template + 3, known.Readings);
        list.Add(template + 4, known.Cluster.Fine);
        list.Add(template + 5, known.Cluster.Coarse);
        list.Add(template + 6, word.Shape);
        if (Math.Abs(offset) > 1) return;
        list.Add(template + 7, word.Suffix.Two);
        list.Add(template + 8, word.Prefix.Three);
        list.Add(template + 9, known.Usual, word.Shape);
        list.Add(template + 10, known.Cluster.Coarse, word.Suffix.Two);
    }

    /// <summary>What words and the tags before say together; <paramref name="tags"/> is valid before <paramref name="place"/>, whose clause they made.</summary>
    public static void Together(ref FeatureList list, ReadOnlySpan<WordForm> words, ReadOnlySpan<LexicalClass> classes, ReadOnlySpan<byte> tags, (int Index, Clause Clause) place)
    {
        var at = place.Index;
        uint t1 = at > 0 ? tags[at - 1] : 254u, t2 = at > 1 ? tags[at - 2] : 254u;
        ref readonly var word = ref words[at];
        ref readonly var known = ref classes[at];
        Tags(ref list, word, known, t1, t2);
        Before(ref list, word, known, At(words, at - 1), At(classes, at - 1));
        After(ref list, words, classes, at, t1);
        Verbs(ref list, known, At(classes, at + 1), t1, place.Clause.Value);
    }

    private static void Tags(ref FeatureList list, in WordForm word, in LexicalClass known, uint t1, uint t2)
    {
        list.Add(TogetherBase, t1);
        list.Add(TogetherBase + 5, t1, word.Suffix.Three);
        list.Add(TogetherBase + 8, t1, known.Readings);
        list.Add(TogetherBase + 9, t1, known.Cluster.Fine);
        list.Add(TogetherBase + 11, t2, t1, known.Cluster.Coarse);
    }

    private static void Before(ref FeatureList list, in WordForm word, in LexicalClass known, in WordForm w1, in LexicalClass c1)
    {
        list.Add(TogetherBase + 20, w1.Lower, word.Lower);
        list.Add(TogetherBase + 25, c1.Cluster.Coarse, known.Cluster.Coarse);
        list.Add(TogetherBase + 26, w1.Lower, known.Readings);
        list.Add(TogetherBase + 27, c1.Cluster.Fine, known.Readings);
    }

    private static void After(ref FeatureList list, ReadOnlySpan<WordForm> words, ReadOnlySpan<LexicalClass> classes, int at, uint t1)
    {
        ref readonly var word = ref words[at];
        ref readonly var known = ref classes[at];
        var (w1, c1) = (At(words, at + 1), At(classes, at + 1));
        list.Add(TogetherBase + 30, word.Lower, w1.Lower);
        list.Add(TogetherBase + 32, known.Usual, c1.Usual);
        list.Add(TogetherBase + 33, t1, known.Usual, c1.Usual);
        list.Add(TogetherBase + 34, word.Lower, c1.Usual);
        list.Add(TogetherBase + 36, word.Suffix.Two, c1.Usual);
        list.Add(TogetherBase + 38, known.Readings, t1, c1.Readings);
        list.Add(TogetherBase + 42, known.Readings, t1, c1.Cluster.Coarse);
    }

    private static void Verbs(ref FeatureList list, in LexicalClass known, in LexicalClass next, uint t1, uint clause)
    {
        list.Add(TogetherBase + 52, clause, known.Readings);
        list.Add(TogetherBase + 53, clause, known.Readings, t1);
        list.Add(TogetherBase + 54, clause, known.Usual, next.Usual);
        list.Add(TogetherBase + 55, clause, known.Cluster.Fine);
    }

    private static LexicalClass At(ReadOnlySpan<LexicalClass> classes, int at) => (uint)at < (uint)classes.Length ? classes[at] : OutsideClass;

    private static WordForm At(ReadOnlySpan<WordForm> words, int at) => (uint)at < (uint)words.Length ? words[at] : Outside;
}
