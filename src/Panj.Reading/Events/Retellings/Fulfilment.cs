using Panj.Events;

namespace Panj.Reading.Events.Retellings;

/// <summary>"They attempted to seize the town. After seizing it, they ...": what is told next to have come true was more than tried.</summary>
internal static class Fulfilment
{
    /// <summary>Sentences behind an attempt within which its outcome is told.</summary>
    private const int Reach = 2;

    /// <summary>The drafts, those of attempts that came true as what was attempted.</summary>
    public static List<Draft> Settle(List<Draft> drafts) =>
        drafts.ConvertAll(draft => draft.Trigger.Judgement.IsTried && draft.Report.Kind != draft.Trigger.Sense.Kind && drafts.Exists(later => IsOutcome(draft, later))
            ? draft with { Report = draft.Report with { Kind = draft.Trigger.Sense.Kind } }
            : draft);

    private static bool IsOutcome(Draft tried, Draft later) =>
        later.Trigger.Notes.Index - tried.Trigger.Notes.Index is > 0 and <= Reach && !later.Trigger.Judgement.IsTried && later.Report.Kind == tried.Trigger.Sense.Kind
        && later.Report.Status is EventStatus.Occurred && later.Report.Participants.All(party => party.Role != Role.Actor || tried.Report.Participants.Any(own => own.Role == Role.Actor && own.Id == party.Id));
}
