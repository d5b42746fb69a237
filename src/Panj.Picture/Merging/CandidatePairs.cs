namespace Panj.Picture.Merging;

/// <summary>
/// Finds the pairs of reports worth comparing: neighbours under a common key. Work grows with the reports, not with their pairs, and a report that is added or taken
/// out bears on no pair but those of its neighbours.
/// </summary>
internal static class CandidatePairs
{
    /// <summary>Under one key each report meets this many that follow it.</summary>
    public const int Neighbours = 48;

    /// <summary>The pairs that fit. The members are in their canonical order.</summary>
    public static IEnumerable<ScoredPair> Scored(IReadOnlyList<Member> members, PairScorer scorer) =>
        Of(members).Select(p => new ScoredPair(p.Item1, p.Item2, scorer.Score(members[p.Item1], members[p.Item2]).Total)).Where(p => p.Total >= MergeScore.Related);

    /// <summary>True where two reports under a common key may be compared: under a key without a year one of them has none.</summary>
    public static bool MayMeet(long block, Member one, Member other) => !BlockKeys.IsYearless(block) || BlockKeys.IsYearless(one) || BlockKeys.IsYearless(other);

    /// <summary>Pairs of places in <paramref name="members"/>, the lower first, each once. The members are in their canonical order.</summary>
    public static IReadOnlyCollection<(int, int)> Of(IReadOnlyList<Member> members)
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var (key, block) in Blocks(members))
            for (var i = 0; i < block.Count; i++)
                for (var j = i + 1; j < Math.Min(block.Count, i + 1 + Neighbours); j++)
                    if (MayMeet(key, members[block[i]], members[block[j]])) pairs.Add((block[i], block[j]));
        return pairs;
    }

    private static Dictionary<long, List<int>> Blocks(IReadOnlyList<Member> members)
    {
        var blocks = new Dictionary<long, List<int>>();
        for (var i = 0; i < members.Count; i++)
            foreach (var key in BlockKeys.Of(members[i]))
            {
                if (!blocks.TryGetValue(key, out var block)) blocks[key] = block = [];
                block.Add(i);
            }

        return blocks;
    }
}
