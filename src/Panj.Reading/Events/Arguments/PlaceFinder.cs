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

    public static PlaceMention? Find(Trigger trigger, Span clause)
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
        var located = IsLocated(place, trigger);
        var near = clause.Contains(place.Mention.Span);
        if (located && HangsOn(place.Head, trigger)) return 4;
        if (IsGoal(place, trigger)) return 3;
        if (near && (located || place.Mention.Place.Precision == Precision.Border)) return 2;
        return near || (located && trigger.Sense.Kind != EventKind.Talks) ? 1 : 0;
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
        trigger.Notes.PartyAt(place.Head) is { Type: PartyType.ArmedGroup or PartyType.Person or PartyType.Organisation };

    /// <summary>A place that acts ("Moscow said") is a party and says nothing of where.</summary>
    private static bool IsSpeaking(Located<PlaceMention> place, Trigger trigger) =>
        trigger.Notes.Sentence[place.Head].Deprel is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Iobj or Deprel.OblAgent
        && (place.Mention.Place.Precision == Precision.Country || trigger.Notes.PartyAt(place.Head) is { Type: PartyType.State or PartyType.PublicBody }) && trigger.Sense.Kind is not EventKind.Capture;

    private static bool IsLocated(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        if (place.Mention.Place.Precision is Precision.Near or Precision.Border) return true;
        for (var (token, step) = (place.Head, 0); token >= 0 && step < 3; token = sentence[token].Head, step++)
            foreach (var child in sentence.Children(token))
                if (sentence[child].Deprel == Deprel.Case) return IsLocative(sentence[child].Lemma, trigger.Sense.Kind);
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
