namespace Panj.Evaluating.Muc;

/// <summary>Finds the assignment of found to true records which gives a text's best F1.</summary>
internal static class TemplatePairing
{
    /// <summary>Hits under the best assignment.</summary>
    public static Hits Best(IReadOnlyList<Template> found, IReadOnlyList<Template> truths)
    {
        var (allFound, allTrue) = (Total(found), Total(truths));
        var states = new Dictionary<int, List<Hits>> { [0] = [Hits.None] };
        foreach (var template in found) states = Grown(states, [.. truths.Select(truth => Hits.Of(template, truth))]);
        return states.Values.SelectMany(options => options).MaxBy(o => new Score(o.RightSum, allFound, allTrue, o.MetSum).F1) ?? Hits.None;
    }

    private static int Total(IReadOnlyList<Template> templates) => templates.Sum(t => Enumerable.Range(0, Template.Slots).Sum(t.Size));

    private static Dictionary<int, List<Hits>> Grown(Dictionary<int, List<Hits>> states, IReadOnlyList<Hits?> pairs)
    {
        var grown = states.ToDictionary(state => state.Key, state => state.Value.ToList());
        for (var j = 0; j < pairs.Count; j++)
        {
            if (pairs[j] is not { } hits) continue;
            foreach (var (taken, options) in states)
            {
                if ((taken >> j & 1) == 1) continue;
                if (!grown.TryGetValue(taken | 1 << j, out var reached)) grown[taken | 1 << j] = reached = [];
                reached.AddRange(options.Select(option => option + hits));
            }
        }

        return grown.ToDictionary(state => state.Key, state => Unbeaten(state.Value));
    }

    /// <summary>Those that no other beats on both sides.</summary>
    private static List<Hits> Unbeaten(List<Hits> options)
    {
        var kept = new List<Hits>();
        foreach (var option in options.OrderByDescending(o => o.RightSum).ThenByDescending(o => o.MetSum))
            if (kept.Count == 0 || option.MetSum > kept[^1].MetSum) kept.Add(option);
        return kept;
    }
}
