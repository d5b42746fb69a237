namespace Panj.Picture.Merging;

/// <summary>Two reports that fit, by their positions, the lower first. Pairs sort by how well they fit, the best first.</summary>
/// <param name="First">Position of the one.</param>
/// <param name="Second">Position of the other.</param>
/// <param name="Total">How well they fit.</param>
internal readonly record struct ScoredPair(int First, int Second, double Total) : IComparable<ScoredPair>
{
    public int CompareTo(ScoredPair other) => (-Total, First, Second).CompareTo((-other.Total, other.First, other.Second));
}
