namespace Panj.Evaluating.Muc;

/// <summary>What a pairing of records gets right: right found fillers by slot, and met true ones.</summary>
internal sealed record Hits(int[] Right, int[] Met)
{
    public static Hits None { get; } = new(new int[Template.Slots], new int[Template.Slots]);

    public int RightSum => Right.Sum();

    public int MetSum => Met.Sum();

    /// <summary>Hits of one pair; null where the kinds of incident differ.</summary>
    public static Hits? Of(Template found, Template truth)
    {
        if (!found.Kinds.IsSubsetOf(truth.Kinds)) return null;
        var (right, met) = (new int[Template.Slots], new int[Template.Slots]);
        right[0] = met[0] = 1;
        for (var slot = 1; slot < Template.Slots; slot++)
        {
            var (ours, theirs) = (found.Roles[slot - 1], truth.Roles[slot - 1]);
            right[slot] = ours.Count(f => theirs.Any(f.IsSubsetOf));
            met[slot] = theirs.Count(t => ours.Any(f => f.IsSubsetOf(t)));
        }

        return new Hits(right, met);
    }

    public static Hits operator +(Hits one, Hits other) =>
        new([.. one.Right.Zip(other.Right, (a, b) => a + b)], [.. one.Met.Zip(other.Met, (a, b) => a + b)]);
}
