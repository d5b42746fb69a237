namespace Panj.Picture.Merging;

/// <summary>Finds the pairs of reports worth comparing: neighbours under a common key. Work grows with the reports, not with their pairs.</summary>
internal static class CandidatePairs
{
    /// <summary>Under one key each report meets this many that follow it.</summary>
    private const int Neighbours = 48;

    /// <summary>Pairs of places in <paramref name="members"/>, the lower first, each once. The members are in their canonical order.</summary>
    public static IReadOnlyCollection<(int, int)> Of(IReadOnlyList<Member> members)
    {
        var pairs = new HashSet<(int, int)>();
        foreach (var block in Blocks(members))
            for (var i = 0; i < block.Count; i++)
                for (var j = i + 1; j < Math.Min(block.Count, i + 1 + Neighbours); j++)
                    pairs.Add((block[i], block[j]));
        return pairs;
    }

    private static IEnumerable<IReadOnlyList<int>> Blocks(IReadOnlyList<Member> members)
    {
        var blocks = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        for (var i = 0; i < members.Count; i++)
            foreach (var key in BlockKeys.Of(members[i])) Put(blocks, key, i);
        for (var i = 0; i < members.Count; i++)
            foreach (var key in BlockKeys.Yearless(members[i]).Where(blocks.ContainsKey)) blocks[key].Add(i);
        foreach (var block in blocks.Values) block.Sort();
        return blocks.Values.Where(b => b.Count > 1);
    }

    private static void Put(Dictionary<string, List<int>> blocks, string key, int member)
    {
        if (!blocks.TryGetValue(key, out var block)) blocks[key] = block = [];
        if (block.Count == 0 || block[^1] != member) block.Add(member);
    }
}
