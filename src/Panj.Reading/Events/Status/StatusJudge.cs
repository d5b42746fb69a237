using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Status;

/// <summary>Decides from auxiliaries, negation and the words above a trigger whether its event occurred, is planned, alleged, denied or is no event.</summary>
internal sealed class StatusJudge(StatusWords words)
{
    private const int MaxClimb = 6;

    /// <summary>Tokens between "until" and the verb of its clause.</summary>
    private const int MaxToOpener = 6;

    /// <summary>Tokens between a verb and the "until" that follows it.</summary>
    private const int MaxToVerb = 10;

    public Judgement Judge(Trigger trigger)
    {
        var own = trigger.Clause.IsVerb ? null : OfNoun(trigger.Clause);
        if (own is StatusEffect.Unreal || Attempt.IsAll(own, trigger)) return new Judgement(null, trigger.Clause.Head);
        if (trigger.Clause.IsGround) return new Judgement(own is { } said && StatusOf(said) is { } known ? known : EventStatus.Occurred, trigger.Clause.Head);
        var judgement = OfVerbs(trigger) with { IsTried = Attempt.Of(trigger, words) };
        if (judgement.Status is EventStatus.Ongoing && trigger.Sense.Status is { } ahead) return judgement with { Status = ahead };
        if (judgement.Status is not EventStatus.Occurred) return own is StatusEffect.CalledOff ? new Judgement(EventStatus.CalledOff, judgement.Deciding) : judgement;
        return own is { } effect && StatusOf(effect) is { } status ? judgement with { Status = status } : judgement with { Status = trigger.Sense.Status ?? judgement.Status };
    }

    private Judgement OfVerbs(Trigger trigger)
    {
        var clause = trigger.Predicate;
        var found = EventStatus.Occurred;
        var (isReported, isApart) = (false, false);
        if (IsAwaited(clause) || Attempt.IsDisarmed(trigger)) return new Judgement(null, clause.Head);
        if (trigger.Support is { } support && EffectOnObject(trigger, support) is { } effect)
        {
            if (effect is StatusEffect.Unreal or StatusEffect.Denied || Attempt.IsAll(effect, trigger) || Attempt.IsPlot(trigger, support, words.Of(support))) return new Judgement(null, support.Head);
            found = StatusOf(effect) ?? found;
        }

        if (!clause.IsVerb && clause.Governor is { IsVerb: false } said && said.Has(Deprel.Cop) && clause.Token.Deprel == Deprel.Nmod)
        {
            // "will be the host of drills", "is no party to the talks"
            if (Negation.Of(said)) return new Judgement(null, said.Head);
            if (OfForm(said) is StatusEffect.Planned) return new Judgement(EventStatus.Planned, said.Head);
        }

        if (IsPreparedFor(trigger) && !Negation.Of(clause)) return new Judgement(EventStatus.Planned, clause.Head);
        for (var step = 0; step < MaxClimb; step++)
        {
            if (Negation.Of(clause) || Irrealis.Of(clause)) return new Judgement(null, clause.Head);
            if (OfForm(clause) is { } form && !(isApart && form == StatusEffect.Ongoing))
            {
                if (form == StatusEffect.Unreal && !Irrealis.IsReported(clause)) return new Judgement(null, clause.Head);
                found = Stronger(found, form == StatusEffect.Unreal ? EventStatus.Planned : StatusOf(form) ?? found);
            }

            if (clause.Accused >= 0) return new Judgement(EventStatus.Alleged, clause.Head);
            if (clause.Governor is not { } governor || !Passes(clause, governor, step) || (step > 0 && IsAside(clause))) return new Judgement(found, clause.Head);
            if (IsOfWhoWill(clause)) return new Judgement(EventStatus.Planned, governor.Head);
            if (IsBeforeAll(clause)) return new Judgement(found, clause.Head);
            if (IsKeptFrom(clause)) return new Judgement(null, governor.Head);
            var above = EffectAbove(clause, governor);
            if (above is not null && (Negation.Of(governor) || Irrealis.Of(governor))) return new Judgement(null, governor.Head);
            if (above == StatusEffect.Unreal || Attempt.IsAll(trigger.Clause.IsVerb || trigger.Support is not null ? above : null, trigger) || Attempt.IsPlot(trigger, governor, above) || (above is null && IsPurpose(clause))) return new Judgement(null, governor.Head);
            if (above == StatusEffect.Denied) return new Judgement(isReported ? EventStatus.Denied : null, governor.Head);
            if (above == StatusEffect.Ongoing && trigger.Sense.Kind == EventKind.Statement) return new Judgement(found, governor.Head);
            if (above == StatusEffect.Ongoing && OfForm(governor) is StatusEffect.Planned) return new Judgement(EventStatus.Planned, governor.Head);
            if (above is { } lifted && StatusOf(lifted) is { } status && !(isApart && status == EventStatus.Ongoing)) return new Judgement(Stronger(found, status), governor.Head);
            if (clause.Token.Deprel is Deprel.Ccomp or Deprel.Parataxis) return new Judgement(found, clause.Head);
            isReported |= clause.Token.Deprel == Deprel.Ccomp;
            isApart |= clause.Token.Deprel == Deprel.Advcl && (clause.Has(Deprel.Nsubj) || clause.Has(Deprel.NsubjPass));
            clause = governor;
        }

        return new Judgement(found, clause.Head);
    }

    /// <summary>"is preparing for an attack": what goes on is the preparing.</summary>
    private bool IsPreparedFor(Trigger trigger) =>
        trigger is { Clause: { IsVerb: false, Token.Deprel: Deprel.Obl } noun, Support: { } verb } && noun.Child(Deprel.Case) is >= 0 and var preposition && noun.Sentence[preposition].Lemma is "for"
        && words.Of(verb) == StatusEffect.Planned;

    /// <summary>"to stop crowds from gathering": what somebody is kept from does not happen.</summary>
    private static bool IsKeptFrom(Clause clause) =>
        clause is { Token: { Xpos: "VBG", Deprel: Deprel.Advcl or Deprel.Xcomp or Deprel.Acl }, Head: > 0 } && clause.Sentence[clause.Head - 1] is { Lemma: "from" } from && from.Head == clause.Head;

    /// <summary>"Soldiers participating in the drill will practise": those who do it do it then.</summary>
    private bool IsOfWhoWill(Clause clause) =>
        clause is { Token: { Xpos: "VBG", Deprel: Deprel.Acl }, Governor: { Token.Deprel: Deprel.Nsubj, Governor: { IsVerb: true } verb } } && OfForm(verb) is StatusEffect.Planned;

    /// <summary>"will be handed over as they had crossed": what had been done before lies not ahead with the rest.</summary>
    private static bool IsBeforeAll(Clause clause) =>
        clause.Token.Deprel == Deprel.Advcl && clause.Child(Deprel.Aux) is >= 0 and var had && clause.Sentence[had] is { Lemma: "have", Xpos: "VBD" };

    private StatusEffect? EffectOnObject(Trigger trigger, Clause support) =>
        trigger.Clause.Token.Deprel is Deprel.Obj or Deprel.NsubjPass && !IsOwned(trigger.Clause, support) ? words.Of(support) : null;

    /// <summary>"claimed the attack": who claims a deed, rather than that something is so, says that he did it.</summary>
    private static bool IsOwned(Clause deed, Clause verb) =>
        verb.IsVerb && deed.Token.Deprel is Deprel.Obj or Deprel.NsubjPass && WordClasses.Standard.Contains("owning", verb.Token.Lemma);

    /// <summary>"attacks are a daily occurrence", "raids are common": what happens again and again is no event.</summary>
    private static bool IsRoutine(Clause noun)
    {
        if (noun is { Token.Deprel: Deprel.Nsubj, Governor: { IsVerb: false } said } && IsRecurring(said)) return true;
        foreach (var child in noun.Sentence.Children(noun.Head))
            if (child > noun.Head && noun.Sentence[child].Upos == Upos.Noun && IsRecurring(new Clause(noun.Sentence, child))) return true;
        return false;
    }

    private static bool IsRecurring(Clause said)
    {
        if (WordClasses.Standard.Contains("recurring", said.Token.Lemma)) return true;
        if (!WordClasses.Standard.Contains("routine", said.Token.Lemma)) return false;
        foreach (var child in said.Sentence.Children(said.Head))
            if (said.Sentence[child].Deprel is Deprel.Amod && WordClasses.Standard.Contains("recurring", said.Sentence[child].Lemma)) return true;
        return false;
    }

    private StatusEffect? OfNoun(Clause noun)
    {
        if (IsRoutine(noun) || Standing.IsInForce(noun) || Standing.IsEnded(noun)) return StatusEffect.Unreal;
        foreach (var child in noun.Sentence.Children(noun.Head))
        {
            var token = noun.Sentence[child];
            if (token.Deprel == Deprel.Det && WordClasses.Standard.Contains("nonedeterminer", token.Lemma)) return StatusEffect.Unreal;
            if (token.Deprel == Deprel.Compound && words.Of(token) == StatusEffect.Unreal) return StatusEffect.Unreal;
            if (token.Deprel is Deprel.Amod or Deprel.Det && words.Of(token) is { } effect && effect != StatusEffect.Transparent) return effect;
        }

        if (noun.Token.Deprel == Deprel.Conj && noun.Governor is { IsVerb: false } first && !noun.Has(Deprel.Case)) return OfNoun(first);
        if (noun.Child(Deprel.Case) is >= 0 and var aim && WordClasses.Standard.Contains("aimmark", noun.Sentence[aim].Lemma)) return StatusEffect.Unreal;
        if (noun.Governor is not { } governor || FollowsUpon(noun) || IsOwned(noun, governor)) return null;
        var isUnder = noun.Token.Deprel is Deprel.Nmod or Deprel.Obl or Deprel.Obj or Deprel.NsubjPass or Deprel.Compound;
        if (words.Of(governor) is not { } above) return null;
        // "Drill put off", "Exercise cancelled": an event calls nothing off, though the parser takes it for the one who does.
        if (above is StatusEffect.CalledOff && noun.Token.Deprel is Deprel.Nsubj && !governor.Has(Deprel.Obj)) return above;
        return isUnder && above is not (StatusEffect.Transparent or StatusEffect.Ongoing) ? above : null;
    }

    /// <summary>"promises inquiry after attacks": what something comes after has happened.</summary>
    private static bool FollowsUpon(Clause noun) =>
        noun.Child(Deprel.Case) is >= 0 and var preposition && WordClasses.Standard.Contains("contextmark", noun.Sentence[preposition].Lemma);

    /// <summary>What the verb's own auxiliaries, marks and adverbs say.</summary>
    private StatusEffect? OfForm(Clause clause)
    {
        if (OfAdverb(clause) is { } adverb) return adverb;
        var (isProgressive, hasBe, isPast) = (clause.Token.Xpos == "VBG", false, false);
        foreach (var child in clause.Sentence.Children(clause.Head))
        {
            var token = clause.Sentence[child];
            if (token.Deprel is not (Deprel.Aux or Deprel.AuxPass or Deprel.Cop)) continue;
            if (WordClasses.Standard.Contains("futuremodal", token.Lemma)) return StatusEffect.Planned;
            if (WordClasses.Standard.Contains("unrealmodal", token.Lemma)) return StatusEffect.Unreal;
            hasBe |= token.Lemma == "be";
            isPast |= token.Xpos == "VBD";
        }

        if (hasBe && IsToBe(clause)) return StatusEffect.Planned;
        if (clause.Token.Xpos is "VBP" or "VBZ" && IsWhile(clause)) return StatusEffect.Ongoing;
        return isProgressive && hasBe && !isPast ? StatusEffect.Ongoing : OfInfinitive(clause);
    }

    private StatusEffect? OfAdverb(Clause clause)
    {
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child].Deprel == Deprel.Advmod && words.Of(clause.Sentence[child]) is { } effect and (StatusEffect.Alleged or StatusEffect.Unreal) && !Attempt.IsDegree(clause, child)) return effect;
        return null;
    }

    /// <summary>"was to be held", "are to meet": a form of "be" before "to" tells what is or was meant to happen.</summary>
    private static bool IsToBe(Clause clause)
    {
        var be = clause.Child(Deprel.Aux, Deprel.Cop);
        return be >= 0 && clause.Sentence[be] is { Lemma: "be", Xpos: "VBD" or "VBZ" or "VBP" } && be + 1 < clause.Head && clause.Sentence.Is(be + 1, "to");
    }

    /// <summary>"as troops withdraw": the present beside another event goes on.</summary>
    private static bool IsWhile(Clause clause)
    {
        foreach (var at in new[] { clause.Head, clause.Token.Head })
            if (at >= 0 && clause.Sentence.Children(at).Any(child => clause.Sentence[child].Deprel == Deprel.Mark && WordClasses.Standard.Contains("whilemark", clause.Sentence[child].Lemma))) return true;
        return false;
    }

    /// <summary>An infinitive that nothing above explains tells a plan ("Russia to hold drills") or a purpose, which is no event.</summary>
    private static StatusEffect? OfInfinitive(Clause clause)
    {
        if (clause.Token.Xpos != "VB" || !HasTo(clause)) return null;
        return clause.Token.Deprel switch
        {
            Deprel.Root => StatusEffect.Planned,
            Deprel.Advcl when !IsCaused(clause) && clause.Governor is not { Token.Upos: Upos.Adj } => StatusEffect.Unreal,
            _ => null,
        };
    }

    private static bool HasTo(Clause clause)
    {
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child].Deprel is Deprel.Mark or Deprel.Aux && clause.Sentence.Is(child, "to")) return true;
        return false;
    }

    private StatusEffect? EffectAbove(Clause clause, Clause governor)
    {
        if (clause.Token.Deprel is Deprel.Conj) return null;
        if (clause.Token is { Deprel: Deprel.Advcl, Xpos: "VB" } && governor.Token.Upos == Upos.Adj) return words.Of(governor.Token);
        if (clause.Token is { Deprel: Deprel.Acl, Xpos: "VBG" } && IsAccused(governor)) return StatusEffect.Alleged;
        if (clause.Token.Deprel is Deprel.Advcl or Deprel.AclRelcl) return clause.Token.Xpos == "VBG" && IsAccusing(governor) ? StatusEffect.Alleged : null;
        if (IsClaimedBy(governor)) return null;
        if (governor.Token.Upos is Upos.Adj or Upos.Adv && WordClasses.Standard.Contains("nearness", governor.Token.Lemma)) return StatusEffect.Unreal;
        var effect = words.Of(governor) ?? (clause.Token is { Deprel: Deprel.Acl, Xpos: "VB" } ? OfObjectControl(governor) : null);
        return clause.Token is { Deprel: Deprel.Ccomp, Xpos: not "VB" } && (effect is StatusEffect.Planned or StatusEffect.Pledged || IsToldAsDone(clause, governor)) ? null : effect;
    }

    /// <summary>"The state has postponed the vote, the minister said after rebels killed two": nothing is done to what somebody says beside it.</summary>
    private static bool IsAside(Clause saying) => saying.Token.Deprel == Deprel.Parataxis && saying.Has(Deprel.Nsubj);

    /// <summary>"accused the militia of burning huts", "accused neighbouring Chad of arming them": a deed that the parser hung on whom it is laid at.</summary>
    private static bool IsAccused(Clause accused) =>
        accused is { IsVerb: false, Token.Deprel: Deprel.Obj, Governor: { IsVerb: true } verb } && (IsAccusing(verb) || (verb is { Token.Deprel: Deprel.Xcomp, Governor: { } above } && IsAccusing(above)));

    private static bool IsAccusing(Clause verb) => WordClasses.Standard.Contains("accusing", verb.Token.Lemma);

    /// <summary>"warned that thousands had fled": who warns of what has happened tells it.</summary>
    private static bool IsToldAsDone(Clause clause, Clause governor) =>
        WordClasses.Standard.Contains("alerting", governor.Token.Lemma) && (clause.Token.Xpos == "VBD" || (clause.Token.Xpos == "VBN" && clause.Child(Deprel.Aux) is >= 0 and var aux && clause.Sentence[aux].Lemma is "have"));

    /// <summary>"Answering the attack, claimed by rebels, the army struck": a participle that the parser took for the verb that tells the rest.</summary>
    private static bool IsClaimedBy(Clause verb) => verb.Has(Deprel.OblAgent) && !verb.Has(Deprel.Nsubj) && !verb.Has(Deprel.NsubjPass);

    /// <summary>"forced thousands to flee": an infinitive that the parser hung on the object of its verb.</summary>
    private StatusEffect? OfObjectControl(Clause noun) =>
        noun.Token.Deprel == Deprel.Obj && noun.Governor is { IsVerb: true } verb && WordClasses.Standard.Contains("causing", verb.Token.Lemma) ? words.Of(verb.Token) : null;

    /// <summary>"moved troops to reinforce the border": what an act is for is not told as done.</summary>
    private static bool IsPurpose(Clause clause) =>
        clause.Token.Xpos == "VB" && clause.Token.Deprel is Deprel.Xcomp or Deprel.Acl or Deprel.Advcl && HasTo(clause) && !IsCaused(clause);

    /// <summary>"forced people to flee": what they were made to do, they did.</summary>
    private static bool IsCaused(Clause clause) =>
        clause.Token.Deprel == Deprel.Advcl && clause.Governor is { IsVerb: true } verb && verb.Has(Deprel.Obj) && WordClasses.Standard.Contains("causing", verb.Token.Lemma) && clause.Head > verb.Child(Deprel.Obj);

    /// <summary>A finite verb joined to an infinitive is the parser's mistake: the infinitive's purpose says nothing of it.</summary>
    private bool Passes(Clause clause, Clause governor, int step) => clause.Token.Deprel switch
    {
        Deprel.Xcomp or Deprel.Ccomp or Deprel.Acl or Deprel.Advcl or Deprel.Parataxis => true,
        Deprel.Csubj => governor.Token.Upos == Upos.Adj && HasTo(clause), // "was about to retake"
        Deprel.Conj when IsContrast(clause, governor) => false,
        Deprel.Conj => (step == 0 && !(clause.Token.Xpos is "VBD" or "VBZ" or "VBP" && governor.Token.Xpos == "VB")) || (clause.Token.Xpos == "VBG" && governor.Token.Xpos == "VBG"),
        _ => false,
    };

    private static bool IsPast(Clause clause) => clause.Token.Xpos == "VBD" || (clause.Child(Deprel.AuxPass, Deprel.Aux) is >= 0 and var aux && clause.Sentence[aux].Xpos == "VBD");

    /// <summary>"Nobody was hurt, but two were kidnapped"; "rebels nearly took the airport, and two were killed"; "ten are missing and two were hurt".</summary>
    private bool IsContrast(Clause clause, Clause first) =>
        (clause.Has(Deprel.Nsubj) || clause.Has(Deprel.NsubjPass)) && (clause.Child(Deprel.Cc) is >= 0 and var but && clause.Sentence.Is(but, "but") || OfAdverb(first) is StatusEffect.Unreal || (IsPast(clause) && first.Child(Deprel.Cop, Deprel.Aux) is >= 0 and var now && first.Sentence[now].Xpos is "VBZ" or "VBP"));

    /// <summary>"would not negotiate until the rebels left": what something to come or refused waits for has not happened. Trees of such clauses are poor, so the order of words tells.</summary>
    private bool IsAwaited(Clause awaited)
    {
        if (awaited.Token.Xpos is not ("VBD" or "VBZ" or "VBP" or "VBN")) return false;
        var sentence = awaited.Sentence;
        for (var at = awaited.Head - 1; at > 0 && at >= awaited.Head - MaxToOpener && sentence[at].Upos != Upos.Verb && !sentence.Is(at, ","); at--)
            if (WordClasses.Standard.Contains("awaiting", sentence[at].Lemma)) return VerbBefore(sentence, at) is { } waits && (Negation.Of(waits) || OfForm(waits) is StatusEffect.Planned or StatusEffect.Unreal);
        return false;
    }

    private static Clause? VerbBefore(Sentence sentence, int opener)
    {
        for (var at = opener - 1; at >= 0 && at >= opener - MaxToVerb; at--)
            if (sentence[at].Upos is Upos.Verb or Upos.Aux && sentence[at].Deprel is not (Deprel.Aux or Deprel.AuxPass or Deprel.Cop)) return new Clause(sentence, at);
        return null;
    }

    private static EventStatus Stronger(EventStatus first, EventStatus second) => first == EventStatus.Occurred ? second : first;

    private static EventStatus? StatusOf(StatusEffect effect) => effect switch
    {
        StatusEffect.Planned => EventStatus.Planned,
        StatusEffect.Pledged => EventStatus.Pledged,
        StatusEffect.CalledOff => EventStatus.CalledOff,
        StatusEffect.Alleged => EventStatus.Alleged,
        StatusEffect.Denied => EventStatus.Denied,
        StatusEffect.Ongoing => EventStatus.Ongoing,
        _ => null,
    };
}
