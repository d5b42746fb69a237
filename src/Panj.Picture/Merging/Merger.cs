using Panj.Picture.Operations;

namespace Panj.Picture.Merging;

/// <summary>Brings reports together, the surest pairs first, so that neither the order of reading nor a doubtful pair decides what is one event.</summary>
internal sealed class Merger(PairScorer scorer, Decisions decisions)
{
    /// <summary>The groups, and pairs of groups that are related. The members come in their canonical order and the result is in it too.</summary>
    /// <param name="members">The reports, each at its position.</param>
    /// <param name="scored">Pairs of them that fit.</param>
    public MergeResult Merge(IReadOnlyList<Member> members, IEnumerable<ScoredPair> scored)
    {
        var clusters = members.Select(m => new Cluster(m)).ToArray();
        foreach (var together in decisions.Together) Join(clusters, together);
        ScoredPair[] pairs = [.. scored.Order()];
        foreach (var pair in pairs.Where(p => p.Total >= MergeScore.Same && PairScorer.MayMerge(members[p.First], members[p.Second]))) TryJoin(clusters, pair);
        var groups = clusters.Distinct().ToArray();
        var number = groups.Select((c, i) => (c, i)).ToDictionary(p => p.c, p => p.i);
        var related = pairs.Select(p => (number[clusters[p.First]], number[clusters[p.Second]])).Where(p => p.Item1 != p.Item2).Distinct();
        return new MergeResult([.. groups.Select(g => Ordered(g.Members))], [.. related.Order()]);
    }

    private void TryJoin(Cluster[] clusters, ScoredPair pair)
    {
        var (one, other) = (clusters[pair.First], clusters[pair.Second]);
        if (one != other && !decisions.ArePartedFrom(one.Members, other.Members) && one.MayJoin(other, scorer)) Join(clusters, one, other);
    }

    /// <summary>A person said so: no score is asked.</summary>
    private static void Join(Cluster[] clusters, IReadOnlyCollection<Member> together)
    {
        var ordered = together.OrderBy(m => m.Position).ToArray();
        foreach (var (one, other) in ordered.Zip(ordered.Skip(1)))
            if (clusters[one.Position] != clusters[other.Position]) Join(clusters, clusters[one.Position], clusters[other.Position]);
    }

    private static void Join(Cluster[] clusters, Cluster one, Cluster other)
    {
        var (into, from) = one.Members.Count >= other.Members.Count ? (one, other) : (other, one);
        into.Join(from);
        foreach (var member in from.Members) clusters[member.Position] = into;
    }

    private static Member[] Ordered(List<Member> members) => [.. members.OrderBy(m => m.Position)];
}
