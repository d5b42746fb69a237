using Panj.Events;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>Dates what a passage tells right after a dated event: the next sentence of one story goes on in its time, and so does a list of like events.</summary>
internal static class PassageDates
{
    private const int MaxGap = 1;
    private const int MaxGapOfKind = 2;

    public static List<Draft> Carry(IReadOnlyList<Draft> drafts)
    {
        var carried = new List<Draft>(drafts.Count);
        Draft? dated = null;
        foreach (var draft in drafts)
        {
            var next = dated is not null && Continues(dated, draft) ? Dated(draft, dated.Report) : draft;
            if (IsAnchor(next)) dated = next;
            carried.Add(next);
        }

        return carried;
    }

    private static bool IsAnchor(Draft draft) => draft.Report is { When: not null, Status: EventStatus.Occurred or EventStatus.Ongoing };

    private static bool Continues(Draft earlier, Draft later)
    {
        if (later.Report.When is not null || later.Report.Background || later.IsHeadline) return false;
        if (later.Report.Status is not (EventStatus.Occurred or EventStatus.Alleged)) return false;
        var gap = later.Trigger.Notes.Index - earlier.Trigger.Notes.Index;
        var isOfKind = KindFamilies.AreRelated(earlier.Report.Kind, later.Report.Kind) || SharesParty(earlier.Report, later.Report);
        return gap is >= 0 && gap <= (isOfKind ? MaxGapOfKind : MaxGap) && (isOfKind || later.Report.Kind != EventKind.Statement);
    }

    private static bool SharesParty(Report earlier, Report later) =>
        earlier.Participants.Any(p => p.Id is not null && later.Participants.Any(q => q.Id == p.Id));

    private static Draft Dated(Draft draft, Report by) =>
        draft with { Report = draft.Report with { When = by.When, WhenKnownBy = $"told right after what is dated so; {by.WhenKnownBy}" } };
}
