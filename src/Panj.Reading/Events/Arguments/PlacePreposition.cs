using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Parties;
using Panj.Reading.Places;

namespace Panj.Reading.Events.Arguments;

/// <summary>Says whether the preposition before a place puts an event there.</summary>
internal static class PlacePreposition
{
    /// <summary>Steps from a place to the noun of its ground.</summary>
    private const int MaxClimb = 3;

    /// <summary>True for a place that a preposition of place governs, false for one that none does, null for one that is a source or a topic ("from Peru").</summary>
    public static bool? Governs(Located<PlaceMention> place, Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        if (IsSide(place, sentence) || IsOnTheWay(place, sentence) || (trigger.Sense.Kind == EventKind.Talks && IsDiscussed(place, sentence))) return null;
        if (OwnedGround.Is(sentence, place.Head, trigger.Sense.Kind)) return true;
        if (place.Mention.Place.Precision is Precision.Near or Precision.Border || place.Mention.IsMeasured) return true;
        for (var (token, step) = (place.Head, 0); token >= 0 && step < MaxClimb && sentence[token].Xpos is not ("WDT" or "WP"); token = sentence[token].Head, step++)
            foreach (var child in sentence.Children(token))
                if ((sentence[child].Deprel == Deprel.Case || IsBeforeNeighbour(sentence, token, child)) && !(IsOfGround(sentence, token, child) && !IsLocative("of", trigger.Sense.Kind)))
                    return (IsLocative(sentence[child].Lemma, trigger.Sense.Kind) && !IsOfParty(trigger, token, sentence[child].Lemma)) || IsTaken(trigger, token, child) ? true : null;
        return false;
    }

    /// <summary>"took to the streets of Lima"</summary>
    private static bool IsTaken(Trigger trigger, int ground, int preposition) =>
        trigger.Sense.Kind == EventKind.Protest && trigger.Notes.Sentence[ground].Lemma == "street" && trigger.Notes.Sentence[preposition].Lemma == "to";

    /// <summary>"to neighbouring Peru", which the parser takes for a deed.</summary>
    private static bool IsBeforeNeighbour(Sentence sentence, int token, int preposition) =>
        sentence[token].Lemma is "neighbour" or "neighbor" && sentence[preposition] is { Deprel: Deprel.Mark, Lemma: "to" };

    /// <summary>"through the streets of Lima": the preposition before the ground counts.</summary>
    private static bool IsOfGround(Sentence sentence, int place, int preposition) =>
        sentence[preposition].Lemma == "of" && sentence[place] is { Deprel: Deprel.Nmod, Head: >= 0 and var ground } && Triggers.WordClasses.Standard.Contains("ground", sentence[ground].Lemma);

    public static bool IsLocative(string preposition, EventKind kind) => preposition switch
    {
        "in" or "at" or "near" or "on" or "along" or "off" or "outside" or "inside" or "around" or "across" or "within" or "over" or "throughout" => true,
        "between" => kind is not (EventKind.Agreement or EventKind.Talks or EventKind.Exercise or EventKind.Aid),
        "to" or "into" => kind is EventKind.Crossing or EventKind.Deployment or EventKind.Delivery or EventKind.Talks or EventKind.Incursion or EventKind.Capture or EventKind.Aid || (preposition == "into" && kind == EventKind.Bombardment),
        "of" => kind is EventKind.Attack or EventKind.Capture or EventKind.Control or EventKind.Bombardment or EventKind.Incursion,
        "from" => kind is EventKind.Withdrawal,
        "through" => kind is EventKind.Protest,
        _ => false,
    };

    /// <summary>"by forces of Peru" names whose they are.</summary>
    private static bool IsOfParty(Trigger trigger, int token, string preposition) =>
        preposition == "of" && trigger.Notes.Sentence[token].Head is >= 0 and var whole && whole != trigger.Clause.Head
        && (trigger.Notes.PartyAt(whole) is { Type: PartyType.Forces or PartyType.PublicBody or PartyType.Person } || IsOwned(trigger, token, whole));

    /// <summary>"a base of Peru": a country's bases and ships may be abroad.</summary>
    private static bool IsOwned(Trigger trigger, int token, int whole) =>
        trigger.Notes.PlaceAt(token) is { Place.Precision: Precision.Country } && Triggers.WordClasses.Standard.Contains("facility", trigger.Notes.Sentence[whole].Lemma);

    /// <summary>"a town on the road to the border"</summary>
    private static bool IsOnTheWay(Located<PlaceMention> place, Sentence sentence) =>
        sentence[place.Head] is { Deprel: Deprel.Nmod, Head: >= 0 and var way } && Triggers.WordClasses.Standard.Contains("way", sentence[way].Lemma)
        && sentence.Children(place.Head).Any(child => sentence[child] is { Deprel: Deprel.Case, Lemma: "to" });

    /// <summary>"fire between Peru and the rebels": who fights, not where; "the road between Peru and Chile" is a place.</summary>
    private static bool IsSide(Located<PlaceMention> place, Sentence sentence)
    {
        var side = sentence[place.Head] is { Deprel: Deprel.Conj, Head: >= 0 and var other } ? other : place.Head;
        return place.Mention.Place.Precision == Precision.Country && sentence.Children(side).Any(child => sentence[child] is { Deprel: Deprel.Case, Lemma: "between" })
            && sentence[side].Head is >= 0 and var noun && Triggers.WordClasses.Standard.Contains("contest", sentence[noun].Lemma);
    }

    /// <summary>"the Lima summit on Peru", "the ambassador to Chad": what is talked about lies elsewhere, and where a diplomat is accredited is not where he is met.</summary>
    private static bool IsDiscussed(Located<PlaceMention> place, Sentence sentence)
    {
        var preposition = place.Head - 1;
        while (preposition > 0 && place.Head - preposition < 4 && sentence[preposition].Upos is Upos.Det or Upos.Adj or Upos.Propn) preposition--;
        if (preposition < 1) return false;
        var noun = sentence[preposition - 1].Lemma.ToLowerInvariant();
        return sentence[preposition].Lemma switch
        {
            "on" => Triggers.WordClasses.Standard.Contains("meeting", noun),
            "to" => Triggers.WordClasses.Standard.Contains("diplomat", noun),
            _ => false,
        };
    }
}
