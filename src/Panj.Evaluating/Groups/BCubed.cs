namespace Panj.Evaluating.Groups;

/// <summary>Precision and recall of a grouping, article by article. Bagga, Baldwin: Entity-based cross-document coreferencing (1998).</summary>
internal readonly record struct BCubed(double Precision, double Recall)
{
    /// <summary>Scores things given by their found and their true group.</summary>
    public static BCubed Of(IReadOnlyList<(string Found, string True)> things)
    {
        if (things.Count == 0) return new BCubed(0, 0);
        var both = things.CountBy(t => t).ToDictionary();
        var (found, truths) = (things.CountBy(t => t.Found).ToDictionary(), things.CountBy(t => t.True).ToDictionary());
        return new BCubed(things.Average(t => (double)both[t] / found[t.Found]), things.Average(t => (double)both[t] / truths[t.True]));
    }

    public double F1 => Precision + Recall == 0 ? 0 : 2 * Precision * Recall / (Precision + Recall);

    public FigureRow Row(string name) => new(name, [new("P", Precision), new("R", Recall), new("F1", F1)]);
}
