using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>Marks as background what the body of a long article tells without a date and without going on about what its beginning told: a story sets its scene after its news.</summary>
internal static class Backdrop
{
    /// <summary>Sentences that tell the news.</summary>
    private const int LeadSentences = 3;

    /// <summary>In a shorter article all is news.</summary>
    private const int MinSentences = 14;

    public static List<Draft> Mark(IReadOnlyList<Draft> drafts, int sentences)
    {
        var news = drafts.Where(draft => draft.IsHeadline || (draft.Trigger.Notes.Index < LeadSentences && !IsSince(draft.Trigger.Clause))).ToList();
        return [.. drafts.Select(draft => sentences >= MinSentences && IsBackdrop(draft, news) ? draft with { Report = draft.Report with { Background = true } } : draft)];
    }

    /// <summary>"the first talks since police shot protesters": what a lead counts its time from is not its news.</summary>
    private static bool IsSince(Clause clause) =>
        clause is { IsVerb: true, Token.Deprel: Deprel.Advcl } && clause.Child(Deprel.Mark) is >= 0 and var mark && clause.Sentence.Is(mark, "since");

    private static bool IsBackdrop(Draft draft, List<Draft> news) =>
        !draft.IsHeadline && draft.Trigger.Notes.Index >= LeadSentences
        && draft.Report is { When: null, Status: EventStatus.Occurred or EventStatus.Ongoing or EventStatus.Alleged }
        && !IsOfWords(draft.Report.Kind) && !GoesOn(draft) && !BackgroundJudge.IsOfTheDay(draft.Trigger)
        && !news.Exists(told => KindFamilies.AreRelated(told.Report.Kind, draft.Report.Kind) && SharesParty(told.Report, draft.Report));

    /// <summary>"They continue to take ground": a sentence whose main verb says so tells the present state.</summary>
    private static bool GoesOn(Draft draft) =>
        draft is { Report.Status: EventStatus.Ongoing, Trigger.Predicate: { Token.Deprel: Deprel.Xcomp, Governor.Token: { Deprel: Deprel.Root, Xpos: "VBZ" or "VBP" } } };

    /// <summary>What is said and agreed on the occasion is told all through its report.</summary>
    private static bool IsOfWords(EventKind kind) => kind is EventKind.Talks or EventKind.Statement or EventKind.Order or EventKind.Agreement;

    private static bool SharesParty(Report told, Report report) =>
        told.Participants.Count == 0 || report.Participants.Count == 0
        || told.Participants.Any(p => report.Participants.Any(q => (p.Id is not null && p.Id == q.Id) || p.Name == q.Name || (p.Side is not null && p.Side == q.Side)));
}
