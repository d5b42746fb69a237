using Panj.Language.Models;

namespace Panj.Language.Sentences;

/// <summary>What the splitter's model looks at: words on both sides of a place, how they are written and set apart, and what the sentence before it has.</summary>
internal static class BoundaryFeatures
{
    /// <summary>Most features a place has.</summary>
    public const int Most = 48;

    /// <summary>Fills <paramref name="list"/>.</summary>
    /// <param name="list">Where to put them.</param>
    /// <param name="view">The place.</param>
    /// <param name="looksEnded">What marks and letters alone say.</param>
    public static void Fill(ref FeatureList list, in BoundaryView view, bool looksEnded)
    {
        var rule = looksEnded ? 1u : 0u;
        Words(ref list, view, rule);
        Sentence(ref list, view, rule);
        Shapes(ref list, view, rule);
    }

    private static void Words(ref FeatureList list, in BoundaryView view, uint rule)
    {
        BoundaryWord last = view.Last, next = view.Next;
        list.Add(1, last.Word);
        list.Add(2, next.Word);
        list.Add(3, last.Word, next.Shape);
        list.Add(4, next.Word, last.Shape);
        list.Add(5, next.Word, view.Ahead.Word);
        list.Add(6, view.Before.Word, last.Word);
        list.Add(7, last.Word, next.Word);
        list.Add(8, last.Tag, next.Tag);
        list.Add(9, last.Tag, next.Tag, view.Ahead.Tag);
        list.Add(10, view.Before.Tag, last.Tag, next.Shape);
        list.Add(11, last.Group, next.Group);
        list.Add(12, next.Tag, next.Shape, last.Shape);
        list.Add(13, rule, next.Tag, next.Shape);
        list.Add(14, next.Group, next.Shape, last.Shape);
        list.Add(15, view.Before.Word, last.Shape, next.Shape);
        list.Add(16, view.Before.Shape, last.Shape, next.Tag);
    }

    private static void Sentence(ref FeatureList list, in BoundaryView view, uint rule)
    {
        uint last = view.Last.Shape, next = view.Next.Shape;
        list.Add(20, view.Verbs, last, next);
        list.Add(21, view.Verbs, view.Length, rule);
        list.Add(22, view.Verbs, view.Next.Tag, view.Ahead.Tag);
        list.Add(23, view.Length, last, next);
        list.Add(24, view.Opened, last, next);
        list.Add(25, view.Opening.Shape, view.Length, last);
        list.Add(26, view.Opening.Shape, next, rule);
        list.Add(27, view.SmallWords, view.Verbs, last, next);
        list.Add(28, view.SmallWords, view.Length, next);
        list.Add(29, view.Opening.Word, last);
        list.Add(30, view.SmallWords, view.Next.Tag, last);
    }

    private static void Shapes(ref FeatureList list, in BoundaryView view, uint rule)
    {
        uint last = view.Last.Shape, next = view.Next.Shape;
        list.Add(40, rule);
        list.Add(41, last, next);
        list.Add(42, last, next, rule);
        list.Add(43, view.Gap, last, next);
        list.Add(44, view.Before.Shape, last, next);
        list.Add(45, last, next, view.Ahead.Shape);
        list.Add(46, view.LastLength, last, next);
        list.Add(47, view.Before.Shape, last, next, view.Ahead.Shape);
    }
}
