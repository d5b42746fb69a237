using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties;
using Panj.Reading.Places;

namespace Panj.Reading.Events.Arguments;

/// <summary>Says how well a place of the sentence fits as the scene of an event: 4 where it hangs on its trigger, 0 where it is none.</summary>
internal static class PlaceScore
{
    private const int MaxClimb = 12;

    /// <summary>What is done to a town or a site happens there, whatever province is told beside it.</summary>
    private const int Exact = 5;

    private const int Site = 6;

    /// <summary>"Since the war began in Peru, they have shelled Chile": any place that is told of the deed itself beats the one that it is counted from.</summary>
    public static int Of(Located<PlaceMention> place, Trigger trigger, Span clause) =>
        Fit(place, trigger, clause) is var fit && TimeFinder.IsUnderSince(trigger.Notes.Sentence, place.Head, trigger.Clause.Head) ? IsOfStart(place.Head, trigger) ? 0 : Math.Min(fit, 1) : fit;

    /// <summary>"since the talks in Lima": what began there may go on anywhere.</summary>
    private static bool IsOfStart(int token, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var step = 0; step < MaxClimb && token >= 0 && token != trigger.Clause.Head && token != trigger.Predicate.Head; step++, token = sentence[token].Head)
            if (Triggers.WordClasses.Standard.Contains("meeting", sentence[token].Lemma)) return true;
        return false;
    }

    private static int Fit(Located<PlaceMention> place, Trigger trigger, Span clause)
    {
        place = Called(place, trigger.Notes.Sentence);
        if (IsScene(place, trigger)) return 1;
        if (place.Mention.IsAdjective || IsDescription(place, trigger) || IsSpeaking(place, trigger) || IsNameOfOther(place, trigger) || IsAside(place, trigger) || IsMeanwhile(place, trigger) || IsAnswered(place, trigger) || IsSeatOfWitness(place, trigger)) return 0;
        if (IsOfAnother(place.Head, trigger)) return 0;
        if (trigger.Sense.Kind == EventKind.Talks && !place.Mention.IsPost && place.Mention.Place.Precision is Precision.Border or Precision.Near) return 0;
        if (IsGoal(place, trigger)) return Exactness(place.Mention) >= Exact || Settlement(trigger.Notes.Sentence, place.Head) != place.Head ? 4 : 3;
        if (IsElsewhere(place, trigger) || PlacePreposition.Governs(place, trigger) is not { } located) return 0;
        if (trigger.Sense.Kind == EventKind.Talks || (trigger.Sense.Kind == EventKind.Agreement && place.Mention.Place.Precision != Precision.Border)) return located && IsDirect(place, trigger) ? 4 : 0;
        if (located && HangsOn(place.Head, trigger)) return IsOfActor(place.Head, trigger) || IsLeft(place, trigger) ? 3 : 4;
        if (clause.Contains(place.Mention.Span)) return located ? 2 : place.Mention.Place.Precision == Precision.Country ? 0 : 1;
        return located && !OtherTime.Holds(trigger, place.Head) && (IsAbove(trigger.Notes.Sentence, trigger.Predicate.Head, place.Head) || (!IsOfOccasion(place, trigger.Clause) && IsScenery(place, trigger))) ? 1 : 0;
    }

    /// <summary>"fired at Goma after an air strike", "After an air strike, they fired at Goma": a place on the verb's side is that of the verb.</summary>
    private static bool IsOfOccasion(Located<PlaceMention> place, Clause noun) =>
        noun.IsApart && noun.Token.Head is var verb && (noun.Head > verb ? place.Head < noun.Head : place.Head > verb);

    /// <summary>"the Amazon city of Iquitos" is Iquitos.</summary>
    private static bool IsDescription(Located<PlaceMention> place, Trigger trigger) =>
        trigger.Notes.Sentence[place.Head] is { Deprel: Deprel.Compound or Deprel.Amod, Head: >= 0 and var noun } && Triggers.WordClasses.Standard.Contains("settlement", trigger.Notes.Sentence[noun].Lemma)
        && trigger.Notes.PlaceAt(noun) is { } named && Exactness(named) > Exactness(place.Mention);

    /// <summary>A place told with a verb above the trigger is its scene too, unless it is where that verb goes; power changes hands in a country or province, not in the town where crowds meet then.</summary>
    private static bool IsScenery(Located<PlaceMention> place, Trigger trigger)
    {
        if (place.Mention.Place.Precision is Precision.Border or Precision.Near || (trigger.Sense.Kind == EventKind.GovernmentChange && place.Mention.Place.Precision is not (Precision.Country or Precision.Province))) return false;
        var sentence = trigger.Notes.Sentence;
        foreach (var child in sentence.Children(Settlement(sentence, place.Head)))
            if (sentence[child].Deprel == Deprel.Case) return sentence[child].Lemma is "in" or "at" or "near" or "along" or "across" or "over" or "throughout" or "within" or "inside";
        return false;
    }

    /// <summary>"town" in "the town of Bol".</summary>
    private static int Settlement(Sentence sentence, int place) =>
        sentence[place] is { Deprel: Deprel.Nmod, Head: >= 0 and var noun } && Triggers.WordClasses.Standard.Contains("settlement", sentence[noun].Lemma)
        && sentence.Children(place).Any(child => sentence[child] is { Deprel: Deprel.Case, Lemma: "of" }) ? noun : place;

    /// <summary>Talks are held where their own words say; what is talked about ("the situation in Peru", "on Peru") lies elsewhere.</summary>
    private static bool IsDirect(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        var (token, town) = (place.Head, Settlement(sentence, place.Head));
        if (FollowsTopic(sentence, token)) return false;
        for (var step = 0; step < MaxClimb && token >= 0; step++, token = sentence[token].Head)
        {
            if (token == trigger.Clause.Head || token == trigger.Predicate.Head || IsHappening(trigger, token)) return true;
            if (IsHeldBehind(trigger, token)) return true;
            if (token == town && town != place.Head) continue;
            if (token != place.Head ? IsTopic(trigger, token) : sentence[token].Deprel == Deprel.Compound && sentence[token].Head != trigger.Clause.Head) return false;
        }

        return false;
    }

    /// <summary>"a meeting of both, held in Lima"</summary>
    private static bool IsHeld(Token verb) => verb is { Lemma: "hold" or "convene", Xpos: "VBN" };

    /// <summary>"a meeting between guards of Peru and Chile held in Lima": behind those who meet, it is the meeting that was held.</summary>
    private static bool IsHeldBehind(Trigger trigger, int verb)
    {
        var sentence = trigger.Notes.Sentence;
        if (trigger.Clause.IsVerb || verb <= trigger.Clause.Head + 1 || verb + 1 >= sentence.Count || sentence[verb] is not { Lemma: "hold", Xpos: "VBN" or "VBD" } || sentence[verb + 1].Lemma is not ("at" or "in" or "on")) return false;
        if (sentence[verb - 1].Upos is Upos.Aux or Upos.Cconj or Upos.Pron || new Clause(sentence, verb).Child(Deprel.Nsubj, Deprel.NsubjPass) >= 0) return false;
        for (var i = trigger.Clause.Head + 1; i < verb; i++)
            if (sentence[i].Upos == Upos.Verb || Triggers.WordClasses.Standard.Contains("meeting", sentence[i].Lemma)) return false;
        return true;
    }

    /// <summary>"a village called Bol": the name stands where its noun does.</summary>
    private static Located<PlaceMention> Called(Located<PlaceMention> place, Sentence sentence) =>
        sentence[place.Head].Head is >= 0 and var verb && sentence[verb] is { Lemma: "call" or "name", Xpos: "VBN", Deprel: Deprel.Acl, Head: >= 0 and var noun } && Triggers.WordClasses.Standard.Contains("settlement", sentence[noun].Lemma)
            ? place with { Head = noun }
            : place;

    /// <summary>"the meeting took place in Lima": the verb says only that the talks were.</summary>
    private static bool IsHappening(Trigger trigger, int verb)
    {
        var talks = trigger.Notes.Sentence[trigger.Clause.Head];
        return talks.Head == verb && talks.Deprel is Deprel.Nsubj or Deprel.NsubjPass && trigger.Notes.Sentence[verb] is { Upos: Upos.Verb, Lemma: "take" or "occur" or "happen" or "hold" };
    }

    /// <summary>"discussed the situation in Peru", wherever the parser hung it.</summary>
    private static bool FollowsTopic(Sentence sentence, int place) =>
        sentence.Children(place).Any(child => child > 0 && sentence[child].Deprel == Deprel.Case && sentence[child - 1].Deprel == Deprel.Obj && Triggers.WordClasses.Standard.Contains("topic", sentence[child - 1].Lemma));

    private static bool IsTopic(Trigger trigger, int token)
    {
        var sentence = trigger.Notes.Sentence;
        if (sentence[token].Upos == Upos.Verb) return !IsHeld(sentence[token]);
        if (trigger.Notes.Times.Any(time => time.Head == token)) return false;
        if (sentence[token] is { Deprel: Deprel.Obj, Lemma: "place", Head: >= 0 and var verb } && sentence[verb].Lemma == "take") return false;
        if (sentence[token].Deprel == Deprel.Obj) return trigger.Notes.PartyAt(token) is null;
        foreach (var child in sentence.Children(token))
            if (sentence[child].Deprel == Deprel.Case && sentence[child].Lemma is "on" or "about" or "over" or "regarding" or "of" or "to") return !IsEdge(sentence[token]) && !(sentence[token].Head >= 0 && IsEdge(sentence[sentence[token].Head]));
        return false;
    }

    /// <summary>"on the margins of the summit in Lima" is in Lima.</summary>
    private static bool IsEdge(Token token) => token.Lemma is "margin" or "sideline";

    /// <summary>"Afghanistan has witnessed a surge as ...": what sees a thing happen is where it happens.</summary>
    private static bool IsScene(Located<PlaceMention> place, Trigger trigger)
    {
        var token = trigger.Notes.Sentence[place.Head];
        return token is { Deprel: Deprel.Nsubj, Head: >= 0 } && trigger.Sense.Kind != EventKind.Talks && !place.Mention.IsAdjective
            && trigger.Notes.Sentence[token.Head].Lemma is "witness" or "see" or "suffer" or "experience" or "endure" or "face";
    }

    /// <summary>A possessor ("Kenya's president") or an aside ("outlawed in Russia") says nothing of where.</summary>
    private static bool IsAside(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        foreach (var child in sentence.Children(place.Head))
            if (sentence[child].Xpos == "POS") return !OwnedGround.Is(sentence, place.Head, trigger.Sense.Kind);
        var head = sentence[place.Head].Head;
        return head >= 0 && sentence[head].Deprel == Deprel.Parataxis && head != trigger.Clause.Head;
    }

    /// <summary>"A spokesman for the ministry in Lima said that ...": where a witness sits is not where it happened.</summary>
    private static bool IsSeatOfWitness(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        var (token, isOfParty) = (place.Head, false);
        for (var step = 0; step < MaxClimb && sentence[token] is { Deprel: Deprel.Nmod or Deprel.Appos or Deprel.Compound or Deprel.Flat, Head: >= 0 and var above }; step++, token = above)
            isOfParty |= trigger.Notes.PartyAt(above) is { Type: PartyType.PublicBody or PartyType.Person or PartyType.Organisation } || Triggers.WordClasses.Standard.Contains("medium", sentence[above].Lemma);
        return isOfParty && sentence[token] is { Deprel: Deprel.Nsubj, Head: >= 0 and var verb } && verb != trigger.Clause.Head && verb != trigger.Predicate.Head && IsAbove(sentence, verb, trigger.Predicate.Head);
    }

    private static bool IsNameOfOther(Located<PlaceMention> place, Trigger trigger) =>
        trigger.Notes.PartyAt(place.Head) is { Type: PartyType.ArmedGroup or PartyType.Organisation } or { Type: PartyType.Person, Side: not null };

    /// <summary>A place that acts ("Moscow said") is a party and says nothing of where.</summary>
    private static bool IsSpeaking(Located<PlaceMention> place, Trigger trigger) =>
        trigger.Notes.Sentence[place.Head].Deprel is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Iobj or Deprel.OblAgent
        && (place.Mention.Place.Precision == Precision.Country || trigger.Notes.PartyAt(place.Head) is { Type: PartyType.State or PartyType.PublicBody }) && trigger.Sense.Kind is not EventKind.Capture;

    /// <summary>True where the first verb above the place tells something else that the trigger does not lie under ("said the situation in Peru ...").</summary>
    private static bool IsElsewhere(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        var verb = sentence[place.Head].Head;
        for (var step = 0; step < MaxClimb && verb >= 0 && sentence[verb].Upos != Upos.Verb; step++)
        {
            if (verb == trigger.Clause.Head) return false;
            verb = sentence[verb].Head;
        }

        if (verb >= 0 && trigger.Sense.Kind == EventKind.Ceasefire && verb != trigger.Predicate.Head && sentence[verb].Deprel is Deprel.Acl or Deprel.AclRelcl) return true; // "broke the truce agreed in Lima"
        if (verb >= 0 && IsOfOther(trigger, verb)) return !(trigger.Sense.Kind == EventKind.Talks && IsHeld(sentence[verb]));
        return verb >= 0 && !IsAbove(sentence, verb, trigger.Predicate.Head) && !IsAbove(sentence, trigger.Predicate.Head, verb);
    }

    /// <summary>"The group (outlawed in Peru) attacked": what says something of a party places no deed of it.</summary>
    private static bool IsOfOther(Trigger trigger, int verb) =>
        verb != trigger.Clause.Head && verb != trigger.Predicate.Head && trigger.Notes.Sentence[verb] is { Deprel: Deprel.Acl or Deprel.AclRelcl or Deprel.Appos or Deprel.Parataxis, Head: >= 0 and var noun } && trigger.Notes.PartyAt(noun) is { IsAnaphor: false };

    public static bool IsAbove(Sentence sentence, int upper, int lower)
    {
        for (var step = 0; step < MaxClimb && lower >= 0; step++, lower = sentence[lower].Head)
            if (lower == upper) return true;
        return false;
    }

    private static bool IsGoal(Located<PlaceMention> place, Trigger trigger) =>
        trigger.Clause.IsVerb && (trigger.Clause.Objects.Contains(place.Head) || trigger.Clause.Objects.Contains(Settlement(trigger.Notes.Sentence, place.Head)))
        && trigger.Sense.Kind is EventKind.Capture or EventKind.Control or EventKind.Attack or EventKind.Bombardment or EventKind.Talks or EventKind.Deployment or EventKind.Sanction or EventKind.Construction;

    /// <summary>"seized one ship off Peru and another off Chile": two things told in one breath lie apart.</summary>
    private static bool IsOfAnother(int token, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var step = 0; step < MaxClimb && token >= 0 && token != trigger.Clause.Head && token != trigger.Predicate.Head; step++, token = sentence[token].Head)
            if (sentence[token] is { Deprel: Deprel.Conj, Lemma: "another" }) return true;
        return false;
    }

    /// <summary>"Amid fighting in Peru, thousands fled to Chile": who flees is met where he arrives.</summary>
    private static bool IsLeft(Located<PlaceMention> place, Trigger trigger) =>
        trigger.Sense.Kind == EventKind.Crossing && place.Mention.Place.Precision == Precision.Country && trigger.Notes.Sentence.Children(place.Head).Any(child => trigger.Notes.Sentence[child] is { Deprel: Deprel.Case, Lemma: "in" });

    /// <summary>"A commander in Bol was killed by a strike near Faya": where one who takes part is from counts less than where it was.</summary>
    private static bool IsOfActor(int token, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var step = 0; step < MaxClimb && token >= 0 && token != trigger.Clause.Head && token != trigger.Predicate.Head; step++, token = sentence[token].Head)
            if (sentence[token].Deprel is Deprel.Nsubj or Deprel.NsubjPass) return true;
        return false;
    }

    private static bool HangsOn(int token, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var step = 0; step < MaxClimb && token >= 0; step++)
        {
            if (token == trigger.Clause.Head || token == trigger.Predicate.Head) return true;
            if (sentence[token].Upos == Upos.Verb) return false;
            token = sentence[token].Head;
        }

        return false;
    }

    /// <summary>"pledged help amid a conflict in Peru": what goes on meanwhile may go on elsewhere.</summary>
    private static bool IsMeanwhile(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var (token, step) = (place.Head, 0); token >= 0 && token != trigger.Clause.Head && step < MaxClimb; token = sentence[token].Head, step++)
            if (sentence.Children(token).Any(child => sentence[child] is { Deprel: Deprel.Case, Lemma: "amid" or "amidst" or "despite" })) return sentence[token].Head == trigger.Clause.Head || sentence[token].Head == trigger.Predicate.Head;
        return false;
    }

    /// <summary>"a retaliation for a strike in Peru": what is answered happened at its own place.</summary>
    private static bool IsAnswered(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var (token, step) = (place.Head, 0); token >= 0 && token != trigger.Clause.Head && step < MaxClimb; token = sentence[token].Head, step++)
            if (sentence[token].Deprel == Deprel.Nmod && sentence[token].Head is >= 0 and var reply && reply != trigger.Clause.Head && Triggers.WordClasses.Standard.Contains("reply", sentence[reply].Lemma)
                && sentence.Children(token).Any(child => sentence[child] is { Deprel: Deprel.Case, Lemma: "for" or "to" })) return true;
        return false;
    }

    public static int Exactness(PlaceMention place) => place.IsPost ? Site : place.Place.Precision switch
    {
        Precision.Site => Site,
        Precision.City => 5,
        Precision.District => 4,
        Precision.Province or Precision.Near => 3,
        Precision.Border or Precision.Sea => 2,
        _ => 1,
    };
}
