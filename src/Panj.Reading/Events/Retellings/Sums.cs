using Panj.Events;

namespace Panj.Reading.Events.Retellings;

/// <summary>Marks as background a count of attacks whose parts the article lists behind it ("conducted 15 strikes. Near X, five strikes ... Near Y, ten strikes ...").</summary>
internal static class Sums
{
    private const int MinParts = 2;

    public static List<Draft> Mark(IReadOnlyList<Draft> drafts)
    {
        var marked = new List<Draft>(drafts.Count);
        for (var i = 0; i < drafts.Count; i++)
            marked.Add(IsSum(drafts, i) ? drafts[i] with { Report = drafts[i].Report with { Background = true } } : drafts[i]);
        return marked;
    }

    private static bool IsSum(IReadOnlyList<Draft> drafts, int at)
    {
        if (Incidents(drafts[at]) is not { } whole) return false;
        var (parts, sum) = (0, 0m);
        for (var i = at + 1; i < drafts.Count && sum < whole && drafts[i].Report.Kind == drafts[at].Report.Kind; i++)
            if (drafts[i].Trigger.Notes.Index > drafts[at].Trigger.Notes.Index && Incidents(drafts[i]) is { } part) (parts, sum) = (parts + 1, sum + part);
        return parts >= MinParts && sum == whole;
    }

    private static decimal? Incidents(Draft draft) => draft.Report.Figures.FirstOrDefault(figure => figure.What == FigureKind.Incidents)?.Best;
}
