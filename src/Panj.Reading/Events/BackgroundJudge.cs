using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Retellings;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events;

/// <summary>Says whether an article tells an event only as context: long past by its date, or told under "after", "since", "who had ...".</summary>
internal static class BackgroundJudge
{
    /// <summary>Days before publication within which a happening is still news.</summary>
    private const int NewsDays = 5;

    /// <summary>Days after which nothing in a headline is meant any more.</summary>
    private const int LongDays = 31;

    /// <summary>Sentences whose own day is the news.</summary>
    private const int LeadSentences = 2;

    private const int MaxClimb = 8;

    public static bool IsBackground(Trigger trigger, EventStatus status, When? when, DateOnly? published)
    {
        if (when?.Latest is { } last && published is { } day) return last.AddDays(NewsDays) < day;
        if (status is EventStatus.Occurred && (IsFormer(trigger.Clause) || IsInFormer(trigger.Clause) || trigger.Clause.IsGround || IsOfOther(trigger))) return true;
        if (trigger.Notes.Index < LeadSentences && when is { } told && IsShort(told)) return false;
        return status is EventStatus.Occurred or EventStatus.Ongoing
            && ((IsPastPerfect(trigger.Predicate) && !IsClaimed(trigger)) || (!IsOfTheDay(trigger) && !IsGoingOn(trigger, status) && (IsSubordinate(trigger) || IsBefore(trigger))));
    }

    /// <summary>Marks what lies long before the last day that the article tells of: of an article without a date, that day is the earliest it can be of.</summary>
    public static IEnumerable<Draft> MarkOld(IReadOnlyList<Draft> drafts, DateOnly? published)
    {
        var last = published is null ? drafts.Max(DayOf) : null;
        return drafts.Select(draft => Marked(draft, published, last));
    }

    private static Draft Marked(Draft draft, DateOnly? published, DateOnly? last)
    {
        var latest = draft.Report.When?.Value.Latest;
        var isOfYear = (published ?? last) is null && IsOfYear(draft);
        var isOld = isOfYear || IsSinceLong(draft, published ?? last) || latest?.AddDays(NewsDays) < last;
        return draft with { IsLongPast = isOfYear || latest?.AddDays(LongDays) < (published ?? last), Report = isOld ? draft.Report with { Background = true } : draft.Report };
    }

    /// <summary>"In 2015, Peru closed its border": what a text without a day tells by its year alone is no news.</summary>
    private static bool IsOfYear(Draft draft) =>
        draft is { IsHeadline: false, Report: { Status: EventStatus.Occurred, When.Value: { Precision: WhenPrecision.Year, IsRange: false, Latest: not null } } } && draft.Trigger.Notes.Index >= LeadSentences;

    /// <summary>"where civilians are facing shelling": a verb in the present that tells what goes on; "which has been fighting" tells since when.</summary>
    private static bool IsGoingOn(Trigger trigger, EventStatus status) => status is EventStatus.Ongoing && (trigger.Clause.IsVerb || trigger.Support is not null) && !IsPerfect(trigger.Predicate);

    private static bool IsShort(When when) =>
        when.Precision == WhenPrecision.Day || (when is { Earliest: { } first, Latest: { } last } && last <= first.AddDays(NewsDays));

    /// <summary>"Since 2009, ... has given": what sums up years is no news.</summary>
    private static bool IsSinceLong(Draft draft, DateOnly? day) =>
        IsSum(draft) && (day is null || draft.Report.When!.Value.Earliest!.Value.AddYears(1) < day || draft.Report.When.Value.Earliest is { Month: 1, Day: 1 });

    /// <summary>"Since October, a thousand have been killed": a count over a time that has not ended.</summary>
    public static bool IsSum(Draft draft) => draft.Report is { Status: EventStatus.Occurred, When.Value: { Earliest: not null, Latest: null } } && IsPerfect(draft.Trigger.Predicate);

    /// <summary>"the last meeting", "an earlier attack".</summary>
    private static bool IsFormer(Clause noun)
    {
        if (noun.IsVerb) return false;
        foreach (var child in noun.Sentence.Children(noun.Head))
            if (noun.Sentence[child].Deprel == Deprel.Amod && (WordClasses.Standard.Contains("former", noun.Sentence[child].Lemma) || noun.Sentence.Is(child, "earlier"))) return true;
        return false;
    }

    /// <summary>"had died in an earlier raid".</summary>
    private static bool IsInFormer(Clause verb) =>
        verb.IsVerb && verb.Prepositional("in").Any(noun => WordClasses.Standard.Contains("event-violence", verb.Sentence[noun].Lemma) && IsFormer(new Clause(verb.Sentence, noun)));

    /// <summary>"violated the truce agreed in Lima": what was agreed is told to say what was broken.</summary>
    private static bool IsOfOther(Trigger trigger) =>
        trigger is { Sense.Kind: EventKind.Agreement or EventKind.Ceasefire, Clause: { IsVerb: true, Token: { Xpos: "VBN", Deprel: Deprel.Acl }, Governor: { IsVerb: false, Governor: { IsVerb: true } verb } } }
        && WordClasses.Standard.Contains("breaking", verb.Token.Lemma);

    private static DateOnly? DayOf(Draft draft) =>
        draft.Report is { Status: EventStatus.Occurred, When.Value: { Precision: WhenPrecision.Day } when } ? when.Latest : null;

    /// <summary>"today", "this week", "on Monday": news, whatever clause tells it.</summary>
    public static bool IsOfTheDay(Trigger trigger) => trigger.Notes.Times.Any(time =>
        IsOf(trigger, time.Head) && WordClasses.Standard.Contains("newsperiod", trigger.Notes.Sentence[time.Head].Lemma.ToLowerInvariant()));

    /// <summary>True where a word hangs on the trigger or on its verb, and on no other clause.</summary>
    private static bool IsOf(Trigger trigger, int token)
    {
        var sentence = trigger.Notes.Sentence;
        for (var step = 0; step < MaxClimb && token >= 0; step++, token = sentence[token].Head)
        {
            if (token == trigger.Predicate.Head || token == trigger.Clause.Head) return true;
            if (sentence[token].Upos == Upos.Verb) return false;
        }

        return false;
    }

    /// <summary>"last year", "previously", "over the past decade": told of a time before the occasion.</summary>
    private static bool IsBefore(Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (!IsOf(trigger, i)) continue;
            if (WordClasses.Standard.Contains("contextadverb", sentence[i].Lemma)) return true;
            if (i > 0 && WordClasses.Standard.Contains("contextperiod", sentence[i].Lemma) && WordClasses.Standard.Contains("contextadjective", sentence[i - 1].Lemma)) return true;
        }

        return false;
    }

    /// <summary>True for "has met" and "had met".</summary>
    public static bool IsPerfect(Clause clause)
    {
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child] is { Deprel: Deprel.Aux, Lemma: "have" }) return true;
        return false;
    }

    private static bool IsPastPerfect(Clause clause)
    {
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child] is { Deprel: Deprel.Aux, Lemma: "have", Xpos: "VBD" }) return true;
        return false;
    }

    /// <summary>"The army said its troops had retaken the town": a deed of force that somebody says was done is news; that he had met or said is not.</summary>
    private static bool IsClaimed(Trigger trigger)
    {
        if (trigger.Sense.Kind is EventKind.Talks or EventKind.Statement) return false;
        var told = trigger.Predicate is { Token.Deprel: Deprel.Conj, Governor: { IsVerb: true } first } ? first : trigger.Predicate;
        return told.Token.Deprel == Deprel.Ccomp && told.Governor is { IsVerb: true, Token.Xpos: "VBD" };
    }

    private static bool IsSubordinate(Trigger trigger)
    {
        var clause = HasToll(trigger) ? trigger.Predicate : trigger.Clause;
        for (var step = 0; step < MaxClimb; step++)
        {
            if (IsRelative(clause) || HasContextMark(clause)) return true;
            if (clause.Governor is not { } governor) return false;
            clause = governor;
        }

        return false;
    }

    /// <summary>"Nine were killed after clashes": where its dead are told, what they died in is told with them.</summary>
    private static bool HasToll(Trigger trigger) =>
        trigger is { Clause.IsVerb: false, Support: { IsVerb: true } verb } && WordClasses.Standard.Contains("harm", verb.Token.Lemma) && KindFamilies.AreRelated(trigger.Sense.Kind, EventKind.Attack);

    /// <summary>True for a clause that a relative word opens; without one, the parser was at a loss.</summary>
    private static bool IsRelative(Clause clause)
    {
        if (clause.Token.Deprel is not Deprel.AclRelcl) return false;
        for (var i = clause.Token.Head + 1; i < clause.Head; i++)
            if (clause.Sentence[i].Xpos is "WDT" or "WP" or "WP$" or "WRB" || (clause.Sentence.Is(i, "that") && clause.Sentence[i].Deprel != Deprel.Mark) || clause.Sentence.Is(i, "whose")) return true;
        return false;
    }

    private static bool HasContextMark(Clause clause)
    {
        if (clause.Token.Deprel is not (Deprel.Advcl or Deprel.Obl or Deprel.Nmod or Deprel.AdvclRelcl)) return false;
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child].Deprel is Deprel.Mark or Deprel.Case
                && WordClasses.Standard.Contains("contextmark", clause.Sentence[child].Lemma)) return true;
        return false;
    }
}
