namespace Panj.Evaluating.Groups;

/// <summary>How well articles about one development are together and others apart, beside the two groupings that need no understanding.</summary>
internal static class StoryScore
{
    public static FigureTable Of(IReadOnlyList<GroupAnswer> answers)
    {
        (string Found, string True)[] told = [.. answers.Select(a => (a.Told, a.Truth.Group))];
        var found = BCubed.Of(told);
        return new FigureTable(answers.Count,
        [
            BCubed.Of([.. answers.Select(a => (a.Truth.Topic ?? "", a.Truth.Group))]).Row("for comparison: one story a topic"),
            BCubed.Of([.. answers.Select(a => (a.Id, a.Truth.Group))]).Row("for comparison: one an article"),
            PairCounts.Of(told).Row("pairs"),
            found.Row("BCubed"),
        ], [new("BCubed F1", found.F1), new("BCubed P", found.Precision), new("BCubed R", found.Recall)]);
    }
}
