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
        return new FigureTable(answers.Count, [byStory.Row("by story"), byCopy.Row("by copyOf"), .. Variants(answers)],
            [new("pair F1", quoted.F1), new("pair P", quoted.Precision), new("pair R", quoted.Recall), new("ARI", quoted.AdjustedRand)]);
    }

    private static IEnumerable<FigureRow> Variants(IReadOnlyList<GroupAnswer> answers)
    {
        var asked = answers.Where(a => a.Truth.IsVariant is not null).ToArray();
        if (asked.Length == 0) yield break;
        var truths = asked.Count(a => a.Truth.IsVariant is true);
        yield return new Score(asked.Count(a => a.IsVariant && a.Truth.IsVariant is true), asked.Count(a => a.IsVariant), truths).Row("variants", Measure.Count("true", truths));
    }
}
