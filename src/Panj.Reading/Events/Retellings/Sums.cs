using Panj.Events;

namespace Panj.Reading.Events.Retellings;

/// <summary>
/// Marks as background a count of attacks whose parts the article lists behind it ("conducted 15 strikes. Near X, five strikes ... Near Y, ten strikes ...").
/// Not all parts need be read, but most.
/// </summary>
internal static class Sums
{
    private const int MinParts = 3;

    public static List<Draft> Mark(IReadOnlyList<Draft> drafts)
    {
        var marked = drafts.ToList();
        for (var i = 0; i < marked.Count; i++)
        {
            if (LastPart(marked, i) is not { } last) continue;
            marked[i] = marked[i] with { Report = marked[i].Report with { Background = true } };
            i = last;
        }

        return marked;
    }

    /// <summary>The last of the parts that make up most of a count, null for a count without them.</summary>
    private static int? LastPart(List<Draft> drafts, int at)
    {
        if (Incidents(drafts[at]) is not { } whole || drafts[at].Report.Where is { Value.Precision: not Precision.Country }) return null;
        var (last, parts, sum) = (at, 0, 0m);
        for (var i = at + 1; i < drafts.Count && drafts[i].Report.Kind == drafts[at].Report.Kind; i++)
        {
            if (drafts[i].Trigger.Notes.Index == drafts[at].Trigger.Notes.Index || Incidents(drafts[i]) is not { } part) continue;
            if (sum + part > whole) break;
            (last, parts, sum) = (i, parts + 1, sum + part);
        }

        return parts >= MinParts && 2 * sum >= whole ? last : null;
    }

    private static decimal? Incidents(Draft draft) => draft.Report.Figures.FirstOrDefault(figure => figure.What == FigureKind.Incidents)?.Best;
}
