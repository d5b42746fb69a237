using Panj.Collecting.Pages.Markup;

namespace Panj.Collecting.Pages.Bodies;

/// <summary>Finds the box that holds the body: the one whose prose weighs most, with as little as possible around it.</summary>
/// <param name="tree">The page.</param>
/// <param name="trustsNames">False where names of boxes are known to mislead, and only tags tell menus.</param>
internal sealed class BodyFinder(PageTree tree, bool trustsNames = true)
{
    /// <summary>Share of the page's prose above which no name makes a box chrome: such names lie.</summary>
    private const double LargestChrome = 0.5;

    /// <summary>Readers may write more than the article has.</summary>
    private const double CommentsToOthers = 1.8;

    /// <summary>Share of the prose around it that a box must hold to stand for it.</summary>
    private const double Descent = 0.80;

    private const double NamedDescent = 0.45;

    private readonly double[] _sums = new double[tree.Blocks.Count + 1];
    private readonly bool[] _left = new bool[tree.Blocks.Count];

    /// <summary>The body's box; the page's own where nothing is prose.</summary>
    public Box Find()
    {
        Sum();
        LeaveChrome();
        Sum();
        var box = tree.Root;
        while (Inner(box) is { } inner) box = inner;
        return box;
    }

    /// <summary>True for blocks that lie in chrome, among comments or in facts.</summary>
    public bool IsLeft(int block) => _left[block];

    /// <summary>Words of prose in a box.</summary>
    public double Worth(Box box) => _sums[box.End] - _sums[box.First];

    private void Sum()
    {
        for (var i = 0; i < _left.Length; i++) _sums[i + 1] = _sums[i] + (_left[i] ? 0 : BlockWorth.Of(tree.Blocks[i]));
    }

    private void LeaveChrome()
    {
        var most = LargestChrome * Prose();
        foreach (var box in tree.Boxes)
        {
            if (!trustsNames && box.Element.LocalName is not ("nav" or "footer")) continue;
            if (box.Role is not (BoxRole.Chrome or BoxRole.Comments or BoxRole.Facts or BoxRole.Caption or BoxRole.Hidden)) continue;
            if (Worth(box) <= (box.Role == BoxRole.Comments ? most * CommentsToOthers : most)) _left.AsSpan(box.First..box.End).Fill(true);
        }
    }

    /// <summary>Words of prose of the whole page, wherever they stand.</summary>
    public double Prose() => tree.Blocks.Sum(block => Math.Max(0, BlockWorth.Of(block)));

    private Box? Inner(Box box)
    {
        var whole = Worth(box);
        if (whole <= 0) return box.Children.MaxBy(Worth) is { } any && Worth(any) > whole ? any : null;
        foreach (var inner in box.Children)
            if (Worth(inner) >= whole * Descent || (HoldsBody(inner) && Worth(inner) >= whole * NamedDescent)) return inner;
        return null;
    }

    private static bool HoldsBody(Box box) => box.Role is BoxRole.Body or BoxRole.Article || box.Element.LocalName == "main";
}
