namespace Panj.Evaluating.Groups;

/// <summary>Pairs of copies put together, and the adjusted Rand index of the groups.</summary>
internal static class CopyScore
{
    public static FigureTable Of(IReadOnlyList<GroupAnswer> answers)
    {
        var links = answers.Where(a => a.CopyOf is not null).Select(a => (a.Id, a.CopyOf ?? "")).ToArray();
        var joined = new Joined(answers.Select(a => a.Id), links);
        var byCopy = PairCounts.Of([.. answers.Select(a => (joined[a.Id], a.Truth.Group))]);
        var byStory = PairCounts.Of([.. answers.Select(a => (a.Told, a.Truth.Group))]);
        var quoted = links.Length > 0 ? byCopy : byStory;
        return new FigureTable(answers.Count, [byStory.Row("by story"), byCopy.Row("by copyOf")],
            [new("pair F1", quoted.F1), new("pair P", quoted.Precision), new("pair R", quoted.Recall), new("ARI", quoted.AdjustedRand)]);
    }
}
