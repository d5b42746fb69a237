using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties;
using Panj.Reading.Places;

namespace Panj.Reading.Events.Arguments;

/// <summary>Finds where an event took place: the most exact place that hangs on its trigger, else one told in the same clause.</summary>
internal static class PlaceFinder
{
    private const int MaxClimb = 12;

    /// <summary>The place of an event; <paramref name="states"/> are the countries that the article names, by code, for what only an adjective tells ("its Tajik base").</summary>
    public static PlaceMention? Find(Trigger trigger, Span clause, IReadOnlyDictionary<string, Place> states) =>
        ByName(trigger, clause) ?? OfConfirmer(trigger) ?? ByAdjective(trigger, clause, states);

    /// <summary>A state's own body that confirms an incident speaks of its own ground.</summary>
    private static PlaceMention? OfConfirmer(Trigger trigger)
    {
        if (ReportAbove(trigger) is not { } report || report.Subjects is not [var subject, ..]) return null;
        if (trigger.Notes.PartyAt(subject) is not { Type: PartyType.PublicBody or PartyType.Forces } body) return null;
        return trigger.Notes.Places.FirstOrDefault(p => body.Span.Contains(p.Mention.Span) && p.Mention.Place.Precision == Precision.Country && !p.Mention.IsAdjective).Mention;
    }

    /// <summary>The reporting verb over the trigger, or over the noun whose participle it is ("confirmed a clash with militants infiltrating ...").</summary>
    private static Clause? ReportAbove(Trigger trigger)
    {
        Clause? clause = trigger.Clause;
        for (var step = 0; step < 4 && clause is { } at; step++, clause = at.Governor)
            if (at.IsVerb && step > 0) return TimeFinder.IsReporting(at.Token.Lemma) ? at : null;
        return null;
    }

    private static PlaceMention? ByAdjective(Trigger trigger, Span clause, IReadOnlyDictionary<string, Place> states)
    {
        if (trigger.Sense.Kind is EventKind.Talks or EventKind.Agreement or EventKind.Aid) return null;
        foreach (var place in trigger.Notes.Places)
            if (place.Mention is { IsAdjective: true, Place.Countries: [var country] } && clause.Contains(place.Mention.Span)
                && states.TryGetValue(country, out var state) && IsOfGround(place, trigger)) return place.Mention with { Place = state, IsAdjective = false };
        return null;
    }

    /// <summary>True where the adjective's noun is no party and a preposition of place governs it.</summary>
    private static bool IsOfGround(Located<PlaceMention> place, Trigger trigger)
    {
        var noun = trigger.Notes.Sentence[place.Head].Head;
        if (noun < 0 || noun == trigger.Clause.Head || trigger.Notes.PartyAt(noun) is not null) return false;
        foreach (var child in trigger.Notes.Sentence.Children(noun))
            if (trigger.Notes.Sentence[child].Deprel == Deprel.Case) return IsLocative(trigger.Notes.Sentence[child].Lemma, trigger.Sense.Kind);
        return false;
    }

    private static PlaceMention? ByName(Trigger trigger, Span clause)
    {
        PlaceMention? best = null;
        var bestScore = 0;
        foreach (var place in trigger.Notes.Places)
        {
            var score = Score(place, trigger, clause);
            if (score > bestScore || (score == bestScore && best is not null && score > 0 && Exactness(place.Mention) > Exactness(best)))
                (best, bestScore) = (place.Mention, score);
        }

        return best;
    }

    private static int Score(Located<PlaceMention> place, Trigger trigger, Span clause)
    {
        if (IsScene(place, trigger)) return 1;
        if (place.Mention.IsAdjective || IsSpeaking(place, trigger) || IsNameOfOther(place, trigger) || IsAside(place, trigger)) return 0;
        if (trigger.Sense.Kind == EventKind.Talks && place.Mention.Place.Precision is Precision.Border or Precision.Near) return 0;
        if (IsGoal(place, trigger)) return 3;
        if (IsElsewhere(place, trigger) || IsGoverned(place, trigger) is not { } located) return 0;
        if (trigger.Sense.Kind == EventKind.Talks) return located && IsDirect(place, trigger) ? 4 : 0;
        if (located && HangsOn(place.Head, trigger)) return 4;
        if (clause.Contains(place.Mention.Span)) return located ? 2 : place.Mention.Place.Precision == Precision.Country ? 0 : 1;
        return located && (IsAbove(trigger.Notes.Sentence, trigger.Predicate.Head, place.Head) || IsScenery(place, trigger)) ? 1 : 0;
    }

    /// <summary>A place told with a verb above the trigger is its scene too, unless it is where that verb goes.</summary>
    private static bool IsScenery(Located<PlaceMention> place, Trigger trigger)
    {
        if (place.Mention.Place.Precision is Precision.Border or Precision.Near) return false;
        foreach (var child in trigger.Notes.Sentence.Children(place.Head))
            if (trigger.Notes.Sentence[child].Deprel == Deprel.Case) return trigger.Notes.Sentence[child].Lemma is "in" or "at" or "near" or "along" or "across" or "over" or "throughout" or "within" or "inside";
        return false;
    }

    /// <summary>Talks are held where their own words say; what is talked about ("the situation in Peru", "on Peru") lies elsewhere.</summary>
    private static bool IsDirect(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        var token = place.Head;
        for (var step = 0; step < MaxClimb && token >= 0; step++, token = sentence[token].Head)
        {
            if (token == trigger.Clause.Head || token == trigger.Predicate.Head) return true;
            if (token != place.Head && IsTopic(trigger, token)) return false;
        }

        return false;
    }

    private static bool IsTopic(Trigger trigger, int token)
    {
        var sentence = trigger.Notes.Sentence;
        if (sentence[token].Upos == Upos.Verb) return true;
        if (sentence[token].Deprel == Deprel.Obj) return trigger.Notes.PartyAt(token) is null;
        foreach (var child in sentence.Children(token))
            if (sentence[child].Deprel == Deprel.Case && sentence[child].Lemma is "on" or "about" or "over" or "regarding" or "of" or "to") return true;
        return false;
    }

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
            if (sentence[child].Xpos == "POS") return true;
        var head = sentence[place.Head].Head;
        return head >= 0 && sentence[head].Deprel == Deprel.Parataxis && head != trigger.Clause.Head;
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

        return verb >= 0 && !IsAbove(sentence, verb, trigger.Predicate.Head) && !IsAbove(sentence, trigger.Predicate.Head, verb);
    }

    private static bool IsAbove(Sentence sentence, int upper, int lower)
    {
        for (var step = 0; step < MaxClimb && lower >= 0; step++, lower = sentence[lower].Head)
            if (lower == upper) return true;
        return false;
    }

    /// <summary>True for a place that a preposition of place governs, false for one that none does, null for one that is a source or a topic ("from Peru").</summary>
    private static bool? IsGoverned(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        if (place.Mention.Place.Precision is Precision.Near or Precision.Border) return true;
        for (var (token, step) = (place.Head, 0); token >= 0 && step < 3; token = sentence[token].Head, step++)
            foreach (var child in sentence.Children(token))
                if (sentence[child].Deprel == Deprel.Case) return IsLocative(sentence[child].Lemma, trigger.Sense.Kind) ? true : null;
        return false;
    }

    private static bool IsLocative(string preposition, EventKind kind) => preposition switch
    {
        "in" or "at" or "near" or "on" or "along" or "off" or "outside" or "inside" or "around" or "across" or "within" or "over" or "throughout" or "between" => true,
        "to" or "into" => kind is EventKind.Deployment or EventKind.Delivery or EventKind.Talks or EventKind.Incursion or EventKind.Capture or EventKind.Aid,
        "of" => kind is EventKind.Attack or EventKind.Capture or EventKind.Control or EventKind.Bombardment or EventKind.Incursion,
        "from" => kind is EventKind.Withdrawal,
        _ => false,
    };

    private static bool IsGoal(Located<PlaceMention> place, Trigger trigger) =>
        trigger.Clause.IsVerb && trigger.Clause.Objects.Contains(place.Head)
        && trigger.Sense.Kind is EventKind.Capture or EventKind.Control or EventKind.Attack or EventKind.Bombardment or EventKind.Talks or EventKind.Deployment or EventKind.Sanction;

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

    private static int Exactness(PlaceMention place) => place.Place.Precision switch
    {
        Precision.Site => 6,
        Precision.City => 5,
        Precision.District => 4,
        Precision.Province or Precision.Near => 3,
        Precision.Border or Precision.Sea => 2,
        _ => 1,
    };
}
