using Panj.Events;

namespace Panj.Reading.Events.Retellings;

/// <summary>
/// Marks as background a count of attacks whose parts the article tells behind it ("conducted 15 strikes. Near X, five strikes ... Near Y, ten strikes ...").
/// Not all parts need be read, but most.
/// </summary>
internal static class Sums
{
    private const int MinParts = 3;

    /// <summary>How many happenings behind a count are looked at, so that a long article costs linear time.</summary>
    private const int MostAhead = 60;

    public static List<Draft> Mark(IReadOnlyList<Draft> drafts)
    {
        var marked = drafts.ToList();
        for (var i = 0; i < marked.Count; i++)
            if (IsWhole(marked, i)) MarkUpTo(marked, i);
        return marked;
    }

    /// <summary>Marks a count and the headline that says the same of it.</summary>
    private static void MarkUpTo(List<Draft> drafts, int at)
    {
        for (var i = at; i >= 0 && (i == at || (drafts[i].IsHeadline && drafts[i].Report.Kind == drafts[at].Report.Kind)); i--)
            drafts[i] = drafts[i] with { Report = drafts[i].Report with { Background = true } };
    }

    /// <summary>True for a count in the running text that some list behind it, or most of what comes next, adds up to.</summary>
    private static bool IsWhole(List<Draft> drafts, int at)
    {
        if (Incidents(drafts[at]) is not { } whole || drafts[at].Report.Where is { Value.Precision: not Precision.Country } || IsItem(drafts[at])) return false;
        var (parts, items) = Behind(drafts, at);
        return IsMost(whole, items.Count >= MinParts ? items : parts) || AddsUp(whole, items);
    }

    /// <summary>The counts behind one, up to another kind of happening: all of them, and those that a list gives.</summary>
    private static (List<decimal> Parts, List<decimal> Items) Behind(List<Draft> drafts, int at)
    {
        var (parts, items) = (new List<decimal>(), new List<decimal>());
        for (var i = at + 1; i < Math.Min(drafts.Count, at + MostAhead) && drafts[i].Report.Kind == drafts[at].Report.Kind; i++)
        {
            if (drafts[i].Trigger.Notes.Index == drafts[at].Trigger.Notes.Index || Incidents(drafts[i]) is not { } part) continue;
            parts.Add(part);
            if (IsItem(drafts[i])) items.Add(part);
        }

        return (parts, items);
    }

    /// <summary>True where the first of the parts make up at least half of the whole.</summary>
    private static bool IsMost(decimal whole, List<decimal> parts)
    {
        var (sum, count) = (0m, 0);
        while (count < parts.Count && sum + parts[count] <= whole) sum += parts[count++];
        return count >= MinParts && 2 * sum >= whole;
    }

    /// <summary>True where neighbours in the list make up the whole exactly.</summary>
    private static bool AddsUp(decimal whole, List<decimal> items)
    {
        if (items.Count < MinParts) return false;
        for (var (first, end, sum) = (0, 0, 0m); end < items.Count;)
        {
            sum += items[end++];
            while (sum > whole && first < end) sum -= items[first++];
            if (sum == whole && end - first > 1) return true;
        }

        return false;
    }

    private static bool IsItem(Draft draft) => ListItems.IsItem(draft.Trigger.Notes.Sentence);

    private static decimal? Incidents(Draft draft) => draft.Report.Figures.FirstOrDefault(figure => figure.What == FigureKind.Incidents)?.Best;
}
