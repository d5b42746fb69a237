namespace Panj.Evaluating.Groups;

/// <summary>How many pairs of things are together in both of two groupings, in the found one and in the true one.</summary>
internal readonly record struct PairCounts(long Both, long Found, long True, long Things)
{
    /// <summary>Counts pairs of things given by their found and their true group.</summary>
    public static PairCounts Of(IReadOnlyList<(string Found, string True)> things) => new(
        things.GroupBy(t => t).Sum(g => Pairs(g.Count())),
        things.GroupBy(t => t.Found, StringComparer.Ordinal).Sum(g => Pairs(g.Count())),
        things.GroupBy(t => t.True, StringComparer.Ordinal).Sum(g => Pairs(g.Count())),
        things.Count);

    public double Precision => Found == 0 ? 0 : (double)Both / Found;

    public double Recall => True == 0 ? 0 : (double)Both / True;

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    /// <summary>Adjusted Rand index: 0 for chance, 1 for the same grouping. Hubert, Arabie: Comparing partitions (1985).</summary>
    public double AdjustedRand
    {
        get
        {
            var chance = (double)Found * True / Math.Max(1, Pairs(Things));
            var spread = ((Found + True) / 2d) - chance;
            return spread == 0 ? 1 : (Both - chance) / spread;
        }
    }

    public FigureRow Row(string name) => new(name, [new("P", Precision), new("R", Recall), new("F1", F1), new("ARI", AdjustedRand), Measure.Count("pairs", (int)Found)]);

    private static long Pairs(long things) => things * (things - 1) / 2;
}
