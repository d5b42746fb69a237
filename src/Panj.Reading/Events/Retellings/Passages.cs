using Panj.Events;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>Carries time and place through a passage: the next sentence of one story goes on in the time of the last, a like event goes on in its place too.</summary>
internal static class Passages
{
    private const int MaxGap = 1;
    private const int MaxGapOfKind = 2;

    public static List<Draft> Carry(IReadOnlyList<Draft> drafts)
    {
        var carried = new List<Draft>(drafts.Count);
        var (dated, placed) = ((Draft?)null, (Draft?)null);
        foreach (var draft in drafts)
        {
            var next = dated is not null && Continues(dated, draft) ? Dated(draft, dated.Report) : draft;
            if (placed is not null && StaysIn(placed, next)) next = next with { Report = next.Report with { Where = placed.Report.Where } };
            if (IsAnchor(next)) dated = next;
            if (next.Report.Where is not null) placed = next;
            carried.Add(next);
        }

        return carried;
    }

    private static bool StaysIn(Draft earlier, Draft later) =>
        later.Report.Where is null && !later.IsHeadline && !ReportDrafter.IsPlaceless(later.Report.Kind) && later.Report.Kind != EventKind.Talks
        && KindFamilies.AreRelated(earlier.Report.Kind, later.Report.Kind)
        && later.Trigger.Notes.Index - earlier.Trigger.Notes.Index <= MaxGapOfKind;

    private static bool IsAnchor(Draft draft) => draft.Report is { When: not null, Status: EventStatus.Occurred or EventStatus.Ongoing };

    private static bool Continues(Draft earlier, Draft later)
    {
        if (later.Report.When is not null || later.Report.Background || later.IsHeadline) return false;
        if (later.Report.Status is not (EventStatus.Occurred or EventStatus.Alleged)) return false;
        var gap = later.Trigger.Notes.Index - earlier.Trigger.Notes.Index;
        var isOfKind = KindFamilies.AreRelated(earlier.Report.Kind, later.Report.Kind) || SharesParty(earlier.Report, later.Report);
        return gap > 0 && (isOfKind ? gap <= MaxGapOfKind : gap <= MaxGap && later.Report.Kind != EventKind.Statement && AreInOneParagraph(earlier, later));
    }

    private static bool AreInOneParagraph(Draft earlier, Draft later)
    {
        var text = later.Trigger.Notes.Sentence.Text;
        var (start, end) = (earlier.Trigger.Notes.Sentence.Span.End, later.Trigger.Notes.Sentence.Span.Start);
        return start >= end || !text.AsSpan(start, end - start).Contains('\n');
    }

    private static bool SharesParty(Report earlier, Report later) =>
        earlier.Participants.Any(p => p.Id is not null && later.Participants.Any(q => q.Id == p.Id));

    private static Draft Dated(Draft draft, Report by) =>
        draft with { Report = draft.Report with { When = by.When, WhenKnownBy = $"told right after what is dated so; {by.WhenKnownBy}" } };
}
