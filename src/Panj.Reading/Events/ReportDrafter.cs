using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Events.Retellings;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Times;
using PartyMention = Panj.Reading.Parties.PartyMention;
using PartyType = Panj.Reading.Parties.PartyType;

namespace Panj.Reading.Events;

/// <summary>Makes a report of a trigger, or nothing where the words tell no event or leave it too doubtful.</summary>
internal sealed class ReportDrafter(ModeWords modes, ConditionMatcher matcher)
{
    /// <summary>Reports below this confidence are not made: a false event is worse than a missed one.</summary>
    private const double MinConfidence = 0.5;

    public Draft? Draft(Trigger trigger, IReadOnlyList<Trigger> all, ArticleContext context)
    {
        if (trigger.Judgement.Status is not { } status || IsCaption(trigger, context)) return null;
        if (context.Story is { } story && story.Tells(trigger.Sense.Kind, PartiesOf(trigger))) return null;
        var participants = context.Participants.Find(trigger);
        if (trigger.Sense.Kind == EventKind.Agreement && IsPrivate(trigger)) return null;
        var confidence = Confidence(trigger, participants);
        var report = Report(trigger, all, context, participants) with { Confidence = confidence };
        if (IsOfLater(trigger, status, report.When?.Value, context)) report = report with { When = null, WhenKnownBy = null };
        var pointsBack = PointsBack(trigger, report);
        if (confidence < MinConfidence && !pointsBack) return null;
        report = report with { Status = InContext(InTime(status, report.When, context), report, IsPresent(trigger, context)), Background = IsBackground(trigger, status, report, context) };
        return new Draft(trigger, report, context.IsTitle(report.Spans[0])) { PointsBack = pointsBack };
    }

    /// <summary>"Operation Dawn - Attacks on Rebels": a line between paragraphs that names things without a verb, a day or a number tells of none that happened.</summary>
    private static bool IsCaption(Trigger trigger, ArticleContext context) =>
        !trigger.Clause.IsVerb && trigger.Clause.Token.Xpos is "NNS" or "NNPS" && trigger.Support is null && trigger.Toll is null && trigger.Notes.Times.Count == 0 && trigger.Notes.Figures.Count == 0
        && !context.IsTitle(trigger.Clause.Token.Span) && trigger.Notes.Sentence.Tokens.All(token => token.Upos != Upos.Aux && (token.Upos != Upos.Verb || token.Deprel is Deprel.Amod or Deprel.Compound));

    private Report Report(Trigger trigger, IReadOnlyList<Trigger> all, ArticleContext context, IReadOnlyList<Participant> participants)
    {
        var span = ClauseSpan.Of(trigger.Telling, SubjectOf(trigger), trigger.Sense.Kind is EventKind.Statement or EventKind.Order);
        if (trigger.Toll is { } toll) span = span.Cover(ClauseSpan.Of(toll, -1, false));
        var others = all.Where(other => !ReferenceEquals(other, trigger)).Select(other => other.Clause.Head).ToHashSet();
        var time = TimeFinder.Find(trigger, trigger.Judgement, others) ?? context.Afterwards.Of(trigger) ?? TimeFinder.BeforeReport(trigger) ?? OfSaying(trigger);
        var mode = modes.Of(trigger, span);
        var place = IsPlaceless(trigger.Sense.Kind) || mode is "phone" or "letter" or "video" ? null : PlaceFinder.Find(trigger, span, participants, context.States);
        return new Report
        {
            Kind = trigger is { Sense.Kind: EventKind.Capture, Judgement.IsTried: true } ? EventKind.Attack : trigger.Sense.Kind, // who tries to take a town attacks it
            Mode = mode,
            Status = EventStatus.Occurred,
            Confidence = 0,
            When = time is { When: { } when } ? new Evidenced<When>(when, [time.Span]) : null,
            WhenKnownBy = time?.KnownBy,
            Where = place?.Told,
            WhereKnownBy = place?.KnownBy,
            Participants = participants,
            Figures = FigureFinder.Find(trigger, span, all),
            Chain = ChainOf(trigger, span, context),
            Spans = [span],
            Why = [trigger.Sense.Rule, $"status:{trigger.Clause.Sentence[trigger.Judgement.Deciding].Lemma}"],
        };
    }

    /// <summary>Who confirms an event vouches for it ("the committee confirmed a clash").</summary>
    private static IReadOnlyList<ChainLink> ChainOf(Trigger trigger, Span span, ArticleContext context)
    {
        var chain = context.Sources.ChainFor(span);
        if (IsToldBySelf(trigger, chain)) return [.. chain.SkipLast(1)];
        if (chain.Count > 1 || TellerOf(trigger, chain) is not { } report) return chain;
        if (report.Subjects is not [var subject, ..] || trigger.Notes.PartyAt(subject) is not { IsAnaphor: false } party || (chain is [.., var last] && (last.Name == party.Name || last.Name.StartsWith(party.Name + " of ", StringComparison.Ordinal)))) return chain;
        return [.. chain, new ChainLink(party.Name, party.Type == PartyType.ArmedGroup ? SourceKind.ArmedGroup : SourceKind.Official, [party.Span])];
    }

    /// <summary>"The spokesman said that the minister had condemned it": of what the minister says, the spokesman is the source and the minister the speaker. Who claims a deed vouches for it himself, and an agency only passes on what he says.</summary>
    private static bool IsToldBySelf(Trigger trigger, IReadOnlyList<ChainLink> chain) =>
        trigger is { Sense.Kind: EventKind.Statement, Clause.IsVerb: true } && !WordClasses.Standard.Contains("owning", trigger.Clause.Token.Lemma) && chain is [_, .., { Spans.Count: > 0, Kind: not (SourceKind.Agency or SourceKind.Outlet) }, var last]
        && trigger.Clause.Subjects.Any(subject => trigger.Notes.PartyAt(subject) is { } speaker && (speaker.Name == last.Name || last.Spans.Any(span => span.Overlaps(speaker.Span))));

    /// <summary>Who confirms an event; who accuses, warns, threatens or promises; of what else is said where no outlet or other voice is known, who says it.</summary>
    private static Clause? TellerOf(Trigger trigger, IReadOnlyList<ChainLink> chain) =>
        trigger is { Sense.Kind: EventKind.Statement, Clause.IsVerb: true } && (chain.Count == 0 || trigger.Sense.Mode is "accuse" or "warn" or "threaten" or "promise") ? trigger.Clause : TimeFinder.ReportOf(trigger);

    /// <summary>A pledge, a claim or a statement is dated by its saying; news told in the past tense happened on the day it was told or, in the perfect and where it is reported or condemned, on that day or before.</summary>
    private static TimeMention? OfSaying(Trigger trigger)
    {
        if (TimeFinder.OfSaying(trigger) is not { When: { } said } time) return null;
        if (trigger.Judgement.Status is EventStatus.Planned && trigger.Sense.Kind is not (EventKind.Aid or EventKind.Agreement)) return null;
        if (!BackgroundJudge.IsPerfect(trigger.Predicate) && TimeFinder.ReportOf(trigger) is null && !TimeFinder.IsReported(trigger)) return time;
        return !said.IsRange && When.TryParse("../" + said.Edtf, out var until) ? time with { When = until } : null;
    }

    /// <summary>Help that is meant for another side is pledged; who holds what is only ever said by somebody.</summary>
    private static EventStatus InContext(EventStatus status, Report report, bool isPresent) => report.Kind switch
    {
        EventKind.Aid when status == EventStatus.Occurred && isPresent => EventStatus.Ongoing,
        EventKind.Aid when status == EventStatus.Planned => EventStatus.Pledged,
        EventKind.Control when status == EventStatus.Occurred && report.Chain.Count > 1 => EventStatus.Alleged,
        _ => status,
    };

    /// <summary>True for the present tense in the story; a headline tells the past in it.</summary>
    private static bool IsPresent(Trigger trigger, ArticleContext context) =>
        trigger.Predicate.Token is { Upos: Upos.Verb, Xpos: "VBZ" or "VBP" } && !context.IsTitle(trigger.Clause.Token.Span);

    /// <summary>"rejected the claim through a vote on 3 December", written before that day: what is told in the past tense was not then.</summary>
    private static bool IsOfLater(Trigger trigger, EventStatus status, When? when, ArticleContext context) =>
        status is EventStatus.Occurred && IsOfMoment(trigger.Sense.Kind) && trigger.Predicate.Token is { Upos: Upos.Verb, Xpos: "VBD" } && when?.Earliest is { } first && context.Published is { } day && first > day.AddDays(1);

    /// <summary>Nobody calls what is of these kinds for a later day, as one calls a march or a vote.</summary>
    private static bool IsOfMoment(EventKind kind) => kind is EventKind.Statement or EventKind.Attack or EventKind.Clash or EventKind.Bombardment or EventKind.Incursion
        or EventKind.Capture or EventKind.Arrest or EventKind.Seizure or EventKind.Abduction or EventKind.Crossing;

    /// <summary>What is told in the present of a later day is a plan.</summary>
    private static EventStatus InTime(EventStatus status, Evidenced<When>? when, ArticleContext context) =>
        status is EventStatus.Occurred or EventStatus.Ongoing && when?.Value.Earliest is { } first && context.Published is { } day && first > day.AddDays(1)
            ? EventStatus.Planned
            : status;

    /// <summary>True where those who act are named and none of them is anybody's side.</summary>
    private bool IsPrivate(Trigger trigger) =>
        trigger.Predicate.Subjects is { Count: > 0 } subjects && subjects.All(token => matcher.IsPrivate(trigger.Notes, token));

    /// <summary>The parties that stand in the roles of the trigger.</summary>
    private static IReadOnlyList<PartyMention> PartiesOf(Trigger trigger) =>
        [.. trigger.Sense.Roles
            .SelectMany(slot => SlotFinder.Fill(trigger.Notes, trigger.Clause, trigger.Support, slot.Slot))
            .Select(trigger.Notes.PartyAt).OfType<PartyMention>()];

    /// <summary>A noun that no verb supports and no date or figure makes news is told in passing.</summary>
    private static bool IsBackground(Trigger trigger, EventStatus status, Report report, ArticleContext context) =>
        (!IsAhead(status) && !trigger.Clause.IsVerb && trigger.Support is null && trigger.Toll is null && report.When is null && report.Figures.Count == 0 && !IsReported(trigger.Clause) && !BackgroundJudge.IsOfTheDay(trigger) && !context.IsTitle(report.Spans[0]))
        || BackgroundJudge.IsBackground(trigger, status, report.When?.Value, context.Published);

    /// <summary>What is meant to be is news in whatever clause it is told.</summary>
    private static bool IsAhead(EventStatus status) => status is EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff;

    /// <summary>"the report details attacks", "documented killings": what a source tells is told, though a noun tells it.</summary>
    private static bool IsReported(Clause noun) =>
        noun is { Token.Deprel: Deprel.Obj, Governor: { IsVerb: true } verb } && WordClasses.Standard.Contains("recounting", verb.Token.Lemma);

    /// <summary>True for kinds that have no place of their own.</summary>
    internal static bool IsPlaceless(EventKind kind) => kind is EventKind.Statement or EventKind.Order;

    private static int SubjectOf(Trigger trigger) => trigger.Predicate.Subjects is [var first, ..] ? first : -1;

    private static double Confidence(Trigger trigger, List<Participant> participants)
    {
        var confidence = trigger.Sense.Weight;
        if (participants.Count == 0) confidence -= trigger.Clause.IsVerb || trigger.Support is not null ? 0.15 : 0.25;
        if (NeedsTwo(trigger) && participants.Count < 2 && !IsBetweenMany(trigger)) confidence -= 0.3;
        return Math.Max(confidence, 0);
    }

    /// <summary>Nobody talks alone, nor agrees alone to do something: that is a promise.</summary>
    private static bool NeedsTwo(Trigger trigger) =>
        trigger.Sense.Kind == EventKind.Talks || (trigger.Sense.Kind == EventKind.Agreement && trigger.Clause.IsVerb && trigger.Clause.Has(Deprel.Xcomp) && !trigger.Clause.Has(Deprel.Obj));

    /// <summary>"The ministers met", "the bloc held its summit", "she arrived in the capital": one name stands for many, or the other side is where one goes.</summary>
    private static bool IsBetweenMany(Trigger trigger)
    {
        if (IsManySided(trigger)) return true;
        if (trigger.Sense.Roles.Any(slot => slot.Role == Role.Destination && SlotFinder.Fill(trigger.Notes, trigger.Clause, trigger.Support, slot.Slot).Any(token => trigger.Notes.PlaceAt(token) is not null))) return true;
        foreach (var slot in trigger.Sense.Roles)
            foreach (var token in SlotFinder.Fill(trigger.Notes, trigger.Clause, trigger.Support, slot.Slot))
                if (trigger.Notes.PartyAt(token) is { } party && (party.Type == PartyType.International || party.Members.Count > 1 || trigger.Notes.Sentence[token].Xpos is "NNS" or "NNPS" || trigger.Notes.Sentence.Is(token, "they"))) return true;
        return false;
    }

    /// <summary>"A meeting of the joint commission took place", "the next round is set", "talks will be held between them": it is between two, whoever they are.</summary>
    private static bool IsManySided(Trigger trigger)
    {
        if (trigger.Sense.Kind != EventKind.Talks || trigger.Clause.IsVerb) return false;
        if (trigger.Clause.Token.Lemma == "round") return true;
        return trigger.Support is not null && (SlotFinder.Fill(trigger.Notes, trigger.Clause, trigger.Support, "between").Count > 0
            || SlotFinder.Fill(trigger.Notes, trigger.Clause, null, "of").Prepend(trigger.Clause.Head)
                .SelectMany(noun => SlotFinder.Fill(trigger.Notes, new Clause(trigger.Clause.Sentence, noun), null, "mod"))
                .Any(word => WordClasses.Standard.Contains("manysided", trigger.Clause.Sentence[word].Lemma)));
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
