using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Status;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Times;

namespace Panj.Reading.Events.Arguments;

/// <summary>Finds the time expression that dates a trigger: the one that hangs on it, on what supports it, or on the word that decides its status.</summary>
internal static class TimeFinder
{
    private const int MaxClimb = 12;

    public static TimeMention? Find(Trigger trigger, Judgement judgement, IReadOnlySet<int> otherTriggers) =>
        Hanging(trigger, judgement, otherTriggers) is { } time ? OnTheDay(trigger, OfTheNight(trigger, time)) : null;

    /// <summary>"Nine were killed on Friday in an overnight attack": a day that the sentence names says which night it was.</summary>
    private static TimeMention OfTheNight(Trigger trigger, TimeMention time)
    {
        if (!time.Span.In(trigger.Notes.Sentence.Text).Equals("overnight", StringComparison.OrdinalIgnoreCase)) return time;
        var days = trigger.Notes.Times.Select(other => other.Mention).Where(other => other.Span != time.Span && other.When is { Precision: WhenPrecision.Day }).ToList();
        return days is [var day] ? day : time;
    }

    /// <summary>"since last Sunday, when police fought": what is told of the day itself was on it.</summary>
    private static TimeMention OnTheDay(Trigger trigger, TimeMention time)
    {
        if (time.When is not { IsSince: true } open || !When.TryParse(open.Edtf.Replace("/..", "", StringComparison.Ordinal), out var day)) return time;
        var sentence = trigger.Notes.Sentence;
        foreach (var child in sentence.Children(trigger.Predicate.Head))
            if (sentence[child] is { Lemma: "when" } && child > 1 && sentence[sentence[child - 1].Xpos == "," ? child - 2 : child - 1].Span.End == time.Span.End) return time with { When = day };
        return time;
    }

    private static TimeMention? Hanging(Trigger trigger, Judgement judgement, IReadOnlySet<int> otherTriggers)
    {
        return Appointed(trigger) ?? DayBesideVerb.When(trigger) ?? DayBesideVerb.Own(trigger) ?? (trigger.Clause.Token.Deprel == Deprel.Conj ? Shared(trigger, otherTriggers) : null)
            ?? On(trigger.Clause.Head, trigger, otherTriggers)
            ?? (trigger.Support is { } support && !IsReporting(support.Token.Lemma) ? On(support.Head, trigger, otherTriggers) : null)
            ?? Shared(trigger, otherTriggers)
            ?? Trailing(trigger, otherTriggers)
            ?? DayBesideVerb.Before(trigger)
            ?? DayBesideVerb.Opening(trigger)
            ?? Ordered(trigger)
            ?? Befalling(trigger)
            ?? BehindTime.Of(trigger, otherTriggers)
            ?? (Triggers.WordClasses.Standard.Contains("blaming", trigger.Notes.Sentence[judgement.Deciding].Lemma) && judgement.Deciding != trigger.Clause.Head ? null : On(judgement.Deciding, trigger, otherTriggers))
            ?? (trigger.Toll is { } toll ? On(toll.Head, trigger, otherTriggers) : null)
            ?? Meanwhile.Of(trigger, otherTriggers)
            ?? OnlyOne(trigger, otherTriggers)
            ?? InName(trigger, otherTriggers);
    }

    /// <summary>"spoke on Tuesday about the attacks": what is spoken about was before, nobody says when.</summary>
    private static bool IsTopic(Trigger trigger) =>
        trigger is { Clause: { IsVerb: false } noun } && noun.Child(Deprel.Case) is >= 0 and var preposition && noun.Sentence[preposition].Lemma is "about" or "regarding" or "concerning";

    /// <summary>The date that hangs on the trigger or on the verb that supports it, null where none does.</summary>
    public static TimeMention? Near(Trigger trigger)
    {
        var none = new HashSet<int>();
        return On(trigger.Clause.Head, trigger, none) ?? InName(trigger, none) ?? (trigger.Support is { } support && !IsReporting(support.Token.Lemma) ? On(support.Head, trigger, none) : null);
    }

    /// <summary>"ordered the army to withdraw on Friday": the day is that of the order, which is what is told.</summary>
    private static TimeMention? Ordered(Trigger trigger)
    {
        if (trigger.Sense.Kind != EventKind.Order || !trigger.Clause.IsVerb || trigger.Clause.Child(Deprel.Xcomp) is not (>= 0 and var done)) return null;
        return trigger.Notes.Sentence[done].Xpos == "VB" ? On(done, trigger, new HashSet<int>()) : null;
    }

    /// <summary>"the attack on the depot, which took place on 9 May": the relative clause that only says that it happened dates it.</summary>
    private static TimeMention? Befalling(Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        foreach (var time in trigger.Notes.Times)
            if (time.Mention.When is not null && !trigger.Clause.IsVerb && VerbAbove(sentence, time.Head) is >= 0 and var verb
                && sentence[verb].Lemma is "take" or "occur" or "happen" && Relative(sentence, verb) is var which && which > trigger.Clause.Head && !HasVerb(sentence, trigger.Clause.Head, which)) return time.Mention;
        return null;
    }

    private static int Relative(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence[child].Xpos == "WDT") return child;
        return -1;
    }

    private static bool HasVerb(Sentence sentence, int from, int to)
    {
        for (var i = from + 1; i < to; i++)
            if (sentence[i].Upos == Upos.Verb) return true;
        return false;
    }

    /// <summary>The nearest verb above a token, -1 where there is none.</summary>
    public static int VerbAbove(Sentence sentence, int token)
    {
        var at = sentence[token].Head;
        for (var step = 0; step < MaxClimb && at >= 0 && sentence[at].Upos != Upos.Verb; step++) at = sentence[at].Head;
        return at >= 0 && sentence[at].Upos == Upos.Verb ? at : -1;
    }

    /// <summary>"had announced marches for Sunday": what a thing is set for is its day, whatever day it was announced on.</summary>
    private static TimeMention? Appointed(Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        foreach (var time in trigger.Notes.Times)
            if (time.Mention.When is { Precision: WhenPrecision.Day or WhenPrecision.Month or WhenPrecision.Range } && time.Head > trigger.Clause.Head
                && sentence.Children(time.Head).Any(child => sentence[child] is { Deprel: Deprel.Case, Lemma: "for" })
                && (sentence[time.Head].Head == trigger.Clause.Head || sentence[time.Head].Head == trigger.Predicate.Head || sentence[time.Head].Head == trigger.Clause.Token.Head)) return time.Mention;
        return null;
    }

    /// <summary>"On 25 December the committee confirmed a clash" dates the confirmation: the clash lies on that day or before.</summary>
    public static TimeMention? BeforeReport(Trigger trigger)
    {
        if (ReportOf(trigger) is not { } verb) return null;
        var time = On(verb.Head, trigger, new HashSet<int>());
        return time is { When.IsRange: false } && When.TryParse("../" + time.When?.Edtf, out var until) ? time with { When = until } : null;
    }

    /// <summary>The verb that reports what a noun names ("confirmed a clash"), null where none does.</summary>
    public static Clause? ReportOf(Trigger trigger) =>
        !trigger.Clause.IsVerb && trigger.Clause.Governor is { IsVerb: true } verb && IsReporting(verb.Token.Lemma) ? verb : null;

    /// <summary>"reported on Saturday that ten had been killed", "confirmed that ...": what is made known then was then or before.</summary>
    public static bool IsReported(Trigger trigger) =>
        trigger.Notes.Sayings.Any(saying => saying.Head != trigger.Clause.Head && IsReporting(trigger.Notes.Sentence[saying.Head].Lemma) && saying.Mention.Content.Any(part => part.Contains(trigger.Clause.Token.Span)));

    /// <summary>True for verbs that make an event known after it happened.</summary>
    public static bool IsReporting(string lemma) => lemma is "confirm" or "report" or "announce" or "acknowledge" or "reveal" or "disclose" or "condemn" or "record";

    /// <summary>"On Thursday, it moved troops and checked readiness": a time before the first of joined verbs dates them all.</summary>
    private static TimeMention? Shared(Trigger trigger, IReadOnlySet<int> otherTriggers)
    {
        var verb = trigger.Predicate;
        if (verb.Token.Deprel != Deprel.Conj || verb.Token.Head < 0) return null;
        if (Between(trigger, verb.Token.Head, verb.Head) is { } own) return own;
        return On(verb.Token.Head, trigger, otherTriggers) is { } time && time.Span.End <= trigger.Notes.Sentence[verb.Token.Head].Span.Start ? time : null;
    }

    /// <summary>"killed two people and wounded ten on Thursday": the one date of a sentence, behind the last of joined verbs, dates them all; "kidnapped two people and freed them on Thursday" are two happenings.</summary>
    private static TimeMention? Trailing(Trigger trigger, IReadOnlySet<int> otherTriggers)
    {
        if (trigger.Notes.Times.Where(time => time.Mention.When is not null).Take(2).ToList() is not [var only]) return null;
        var sentence = trigger.Notes.Sentence;
        var verb = VerbAbove(sentence, only.Head);
        if (verb >= 0 && otherTriggers.Contains(verb) && !Triggers.WordClasses.Standard.Contains("harm", sentence[verb].Lemma)) return null;
        return verb >= 0 && verb < only.Head && sentence[verb].Deprel == Deprel.Conj && sentence[verb].Head == trigger.Predicate.Head && verb > trigger.Predicate.Head
            && sentence[verb].Xpos is "VBD" or "VBN" && new Clause(sentence, verb).Child(Deprel.Nsubj, Deprel.NsubjPass) < 0 ? only.Mention : null;
    }

    /// <summary>The date told between two joined verbs belongs to the second ("and on September 7, ...").</summary>
    private static TimeMention? Between(Trigger trigger, int first, int second)
    {
        foreach (var time in trigger.Notes.Times)
            if (time.Mention.When is not null && time.Head > first && time.Head < second && FollowsAnd(trigger.Notes.Sentence, first, time.Head)) return time.Mention;
        return null;
    }

    private static bool FollowsAnd(Sentence sentence, int first, int time)
    {
        for (var i = first + 1; i < time; i++)
            if (sentence[i].Upos == Upos.Cconj) return time - i <= 4;
        return false;
    }

    /// <summary>The one date of a sentence that tells one event, where the tree hangs it on neither; that of who confirms or condemns the event is not its own.</summary>
    private static TimeMention? OnlyOne(Trigger trigger, IReadOnlySet<int> otherTriggers)
    {
        if (otherTriggers.Count > 0 || ReportOf(trigger) is not null) return null;
        var dated = trigger.Notes.Times.Where(time => time.Mention.When is not null).Take(2).ToList();
        return dated.Count == 1 && !IsOfOtherNoun(dated[0], trigger.Clause.Head, trigger) && !IsUnderOtherVerb(dated[0].Head, trigger) ? dated[0].Mention : null;
    }

    /// <summary>The date of the saying whose content tells the trigger ("..., the press service stated on Tuesday").</summary>
    public static TimeMention? OfSaying(Trigger trigger)
    {
        if (IsTopic(trigger)) return null;
        foreach (var saying in trigger.Notes.Sayings)
            if (saying.Head != trigger.Clause.Head && !Triggers.WordClasses.Standard.Contains("blaming", trigger.Notes.Sentence[saying.Head].Lemma) && saying.Mention.Content.Any(part => part.Contains(trigger.Clause.Token.Span))
                && On(saying.Head, trigger, new HashSet<int>()) is { } time) return IsOfRecovered(trigger, time) ? null : time;
        return null;
    }

    /// <summary>"They recovered the bodies of soldiers who were killed in a raid, officials said yesterday": the day is not that of the raid.</summary>
    private static bool IsOfRecovered(Trigger trigger, TimeMention said) => trigger.Predicate is { IsVerb: true, Token.Deprel: Deprel.AclRelcl } && said.When?.Precision is WhenPrecision.Day;

    /// <summary>True where another verb with its own subject claims the date ("said on Friday that ...").</summary>
    private static bool IsUnderOtherVerb(int time, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var (at, step) = (sentence[time].Head, 0); at >= 0 && step < MaxClimb; at = sentence[at].Head, step++)
            if (sentence[at].Upos == Upos.Verb && !IsAim(at, trigger) && !IsAfterthought(sentence, time, at)) return at != trigger.Clause.Head && at != trigger.Predicate.Head;
        return false;
    }

    /// <summary>"killed two on Thursday, officials said": a saying told at the end, behind a comma, has no day before it.</summary>
    private static bool IsAfterthought(Sentence sentence, int time, int verb)
    {
        if (verb < time || !Triggers.WordClasses.Standard.Contains("reporting", sentence[verb].Lemma) && sentence[verb].Lemma is not ("say" or "tell" or "add" or "state")) return false;
        for (var i = time + 1; i < verb; i++)
            if (sentence[i].Xpos == ",") return true;
        return false;
    }

    /// <summary>"began an operation to take the town on 5 November": what the thing is for has no day of its own.</summary>
    private static bool IsAim(int verb, Trigger trigger) =>
        trigger.Notes.Sentence[verb] is { Xpos: "VB", Deprel: Deprel.Acl or Deprel.Advcl or Deprel.Xcomp, Head: >= 0 and var governor }
        && (governor == trigger.Clause.Head || PlaceScore.IsAbove(trigger.Notes.Sentence, trigger.Clause.Head, governor));

    private static TimeMention? On(int token, Trigger trigger, IReadOnlySet<int> otherTriggers)
    {
        foreach (var time in trigger.Notes.Times)
            if (IsTold(time, token, trigger, otherTriggers) && !IsPartOfName(trigger.Notes.Sentence, time.Head) && FromThenOn(time, token, trigger) is { } told) return told;
        return null;
    }

    /// <summary>"the Dawn Shield 2023 exercise": a year inside a name dates what it names only where nothing else does.</summary>
    private static TimeMention? InName(Trigger trigger, IReadOnlySet<int> otherTriggers)
    {
        foreach (var time in trigger.Notes.Times)
            if (IsTold(time, trigger.Clause.Head, trigger, otherTriggers) && IsPartOfName(trigger.Notes.Sentence, time.Head)) return time.Mention;
        return null;
    }

    private static bool IsTold(Located<TimeMention> time, int token, Trigger trigger, IReadOnlySet<int> otherTriggers) =>
        time.Mention.When is not null && !IsOfOtherNoun(time, token, trigger) && IsOn(time.Head, token, trigger.Notes.Sentence, otherTriggers);

    /// <summary>"Since the war began on 7 October, they have shelled posts": from that day on; "the first talks since the coup in May" were held at another time.</summary>
    private static TimeMention? FromThenOn(Located<TimeMention> time, int token, Trigger trigger)
    {
        if (!IsUnderSince(trigger.Notes.Sentence, time.Head, token) || time.Mention.When is { IsSince: true }) return time.Mention;
        if (!BackgroundJudge.IsPerfect(trigger.Predicate) || time.Mention.When is { IsRange: true }) return null;
        return When.TryParse(time.Mention.When?.Edtf + "/..", out var since) ? time.Mention with { When = since } : null;
    }

    /// <summary>True where "since" stands before the time or a word above it, up to the token.</summary>
    public static bool IsUnderSince(Sentence sentence, int time, int token)
    {
        for (var (at, step) = (time, 0); at >= 0 && at != token && step < MaxClimb; at = sentence[at].Head, step++)
            foreach (var child in sentence.Children(at))
                if (sentence[child].Deprel is Deprel.Case or Deprel.Mark && sentence.Is(child, "since")) return true;
        return false;
    }

    private static bool IsPartOfName(Sentence sentence, int year) =>
        sentence[year] is { Upos: Upos.Num, Head: >= 0 and var noun } && year > 0 && sentence[year - 1].Upos == Upos.Propn && (year < noun || sentence[noun].Deprel == Deprel.Compound || IsCalledSo(sentence[noun], sentence));

    /// <summary>"denounced it as a breach of the 2016 ruling": the year before a noun is that noun's; "toppled in a 2003 coup" was then.</summary>
    public static bool IsOfOtherNoun(Located<TimeMention> time, int token, Trigger trigger) =>
        time.Mention.When is { Precision: WhenPrecision.Year } && trigger.Notes.Sentence[time.Head] is { Upos: Upos.Num, Head: var noun } && noun == time.Head + 1 + Adjectives(trigger.Notes.Sentence, time.Head + 1)
        && noun != token && trigger.Notes.Sentence[noun].Head != trigger.Clause.Head && trigger.Notes.Sentence[noun].Head != trigger.Predicate.Head && !PlaceScore.IsAbove(trigger.Notes.Sentence, noun, trigger.Clause.Head) && trigger.Notes.Sentence[noun].Upos == Upos.Noun;

    private static int Adjectives(Sentence sentence, int from)
    {
        var count = 0;
        while (from + count < sentence.Count && sentence[from + count].Upos == Upos.Adj) count++;
        return count;
    }

    /// <summary>"the drill dubbed Dawn 2023".</summary>
    private static bool IsCalledSo(Token name, Sentence sentence) =>
        name is { Deprel: Deprel.Obj or Deprel.Xcomp, Head: >= 0 and var verb } && Triggers.WordClasses.Standard.Contains("naming", sentence[verb].Lemma);

    private static bool IsOn(int time, int token, Sentence sentence, IReadOnlySet<int> otherTriggers)
    {
        var at = time;
        for (var step = 0; step < MaxClimb && at >= 0; step++)
        {
            if (at == token) return true;
            if (step > 0 && (otherTriggers.Contains(at) || (IsClauseBorder(sentence[at]) && !IsFrame(sentence, at)))) return false;
            at = sentence[at].Head;
        }

        return false;
    }

    /// <summary>"While addressing the army last week, he said": a participle that opens the sentence shares its time with the main verb.</summary>
    private static bool IsFrame(Sentence sentence, int token) =>
        sentence[token] is { Deprel: Deprel.Advcl, Xpos: "VBG" } verb && token < verb.Head;

    private static bool IsClauseBorder(Token token) =>
        token.Upos == Upos.Verb && token.Deprel is Deprel.Ccomp or Deprel.Advcl or Deprel.AclRelcl or Deprel.Parataxis or Deprel.Conj;
}
