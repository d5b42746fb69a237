using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Events.Retellings;
using Panj.Reading.Events.Status;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Times;
using PartyType = Panj.Reading.Parties.PartyType;

namespace Panj.Reading.Events;

/// <summary>Makes a report of a trigger, or nothing where the words tell no event or leave it too doubtful.</summary>
internal sealed class ReportDrafter(StatusJudge judge, ModeWords modes)
{
    /// <summary>Reports below this confidence are not made: a false event is worse than a missed one.</summary>
    private const double MinConfidence = 0.5;

    /// <summary>True where the words tell something that was, is, or is meant to be.</summary>
    public bool IsReal(Trigger trigger) => judge.Judge(trigger).Status is not null;

    public Draft? Draft(Trigger trigger, IReadOnlyList<Trigger> all, ArticleContext context)
    {
        var judgement = judge.Judge(trigger);
        if (judgement.Status is not { } status) return null;
        var participants = context.Participants.Find(trigger);
        var confidence = Confidence(trigger, participants);
        var report = Report(trigger, all, context, (judgement, participants)) with { Confidence = confidence };
        var pointsBack = PointsBack(trigger, report);
        if (confidence < MinConfidence && !pointsBack) return null;
        report = report with { Status = InContext(InTime(status, report.When, context), report), Background = IsBackground(trigger, status, report, context) };
        return new Draft(trigger, report, context.IsTitle(report.Spans[0])) { PointsBack = pointsBack };
    }

    private Report Report(Trigger trigger, IReadOnlyList<Trigger> all, ArticleContext context, (Judgement Status, IReadOnlyList<Participant> Who) known)
    {
        var span = ClauseSpan.Of(trigger.Predicate, SubjectOf(trigger), trigger.Sense.Kind is EventKind.Statement or EventKind.Order);
        var others = all.Where(other => !ReferenceEquals(other, trigger)).Select(other => other.Clause.Head).ToHashSet();
        var time = TimeFinder.Find(trigger, known.Status, others) ?? TimeFinder.BeforeReport(trigger) ?? OfSaying(trigger, known.Status);
        var mode = modes.Of(trigger, span);
        var place = IsPlaceless(trigger.Sense.Kind) || mode is "phone" or "letter" or "video" ? null : PlaceFinder.Find(trigger, span, known.Who, context.States);
        return new Report
        {
            Kind = trigger.Sense.Kind,
            Mode = mode,
            Status = EventStatus.Occurred,
            Confidence = 0,
            When = time is { When: { } when } ? new Evidenced<When>(when, [time.Span]) : null,
            WhenKnownBy = time?.KnownBy,
            Where = place is null ? null : new Evidenced<Place>(place.Place, [place.Span]),
            WhereKnownBy = place?.KnownBy,
            Participants = known.Who,
            Figures = FigureFinder.Find(trigger, span, all),
            Chain = ChainOf(trigger, span, context),
            Spans = [span],
            Why = [trigger.Sense.Rule, $"status:{trigger.Clause.Sentence[known.Status.Deciding].Lemma}"],
        };
    }

    /// <summary>Who confirms an event vouches for it ("the committee confirmed a clash").</summary>
    private static IReadOnlyList<ChainLink> ChainOf(Trigger trigger, Span span, ArticleContext context)
    {
        var chain = context.Sources.ChainFor(span);
        if (chain.Count > 1 || TimeFinder.ReportOf(trigger) is not { } report) return chain;
        if (report.Subjects is not [var subject, ..] || trigger.Notes.PartyAt(subject) is not { IsAnaphor: false } party) return chain;
        return [.. chain, new ChainLink(party.Name, party.Type == PartyType.ArmedGroup ? SourceKind.ArmedGroup : SourceKind.Official, [party.Span])];
    }

    /// <summary>A pledge, a claim or a statement is dated by its saying; news told in the past tense happened on the day it was told or, in the perfect, on that day or before.</summary>
    private static TimeMention? OfSaying(Trigger trigger, Judgement judgement)
    {
        if (TimeFinder.OfSaying(trigger) is not { When: { } said } time) return null;
        if (judgement.Status is EventStatus.Planned && trigger.Sense.Kind is not (EventKind.Aid or EventKind.Agreement)) return null;
        if (!BackgroundJudge.IsPerfect(trigger.Predicate)) return time;
        return !said.IsRange && When.TryParse("../" + said.Edtf, out var until) ? time with { When = until } : null;
    }

    /// <summary>Help that is meant for another side is pledged; who holds what is only ever said by somebody.</summary>
    private static EventStatus InContext(EventStatus status, Report report) => report.Kind switch
    {
        EventKind.Aid when status == EventStatus.Planned => EventStatus.Pledged,
        EventKind.Control when status == EventStatus.Occurred && report.Chain.Count > 1 => EventStatus.Alleged,
        _ => status,
    };

    /// <summary>What is told in the present of a later day is a plan.</summary>
    private static EventStatus InTime(EventStatus status, Evidenced<When>? when, ArticleContext context) =>
        status is EventStatus.Occurred or EventStatus.Ongoing && when?.Value.Earliest is { } first && context.Published is { } day && first > day.AddDays(1)
            ? EventStatus.Planned
            : status;

    /// <summary>A noun that no verb supports and no date or figure makes news is told in passing.</summary>
    private static bool IsBackground(Trigger trigger, EventStatus status, Report report, ArticleContext context) =>
        (!trigger.Clause.IsVerb && trigger.Support is null && report.When is null && report.Figures.Count == 0 && !context.IsTitle(report.Spans[0]))
        || BackgroundJudge.IsBackground(trigger, status, report.When?.Value, context.Published);

    /// <summary>True for kinds that have no place of their own.</summary>
    internal static bool IsPlaceless(EventKind kind) => kind is EventKind.Statement or EventKind.Order;

    private static int SubjectOf(Trigger trigger) => trigger.Predicate.Subjects is [var first, ..] ? first : -1;

    private static double Confidence(Trigger trigger, List<Participant> participants)
    {
        var confidence = trigger.Sense.Weight;
        if (participants.Count == 0) confidence -= trigger.Clause.IsVerb ? 0.15 : 0.25;
        if (trigger.Sense.Kind == EventKind.Talks && participants.Count < 2) confidence -= 0.3;
        return Math.Max(confidence, 0);
    }

    /// <summary>A definite noun that names nobody ("the attack") tells nothing new.</summary>
    private static bool PointsBack(Trigger trigger, Report report)
    {
        if (trigger.Clause.IsVerb || report.Participants.Count > 0 || report.When is not null || report.Where is not null) return false;
        foreach (var child in trigger.Clause.Sentence.Children(trigger.Clause.Head))
            if (trigger.Clause.Sentence[child] is { Deprel: Deprel.Det, Lemma: "the" or "this" or "that" or "these" or "those" }) return true;
        return false;
    }
}
