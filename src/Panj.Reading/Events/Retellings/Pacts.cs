using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>"Peru and Chile signed a treaty. The treaty was signed by their ministers": a pact or meeting that is told again by its bare noun, whoever is named then.</summary>
internal static class Pacts
{
    /// <summary>Sentences behind a pact within which "the agreement" is still that one.</summary>
    private const int Reach = 3;

    /// <summary>True where the later words name the earlier pact or meeting again, and nobody of a third side.</summary>
    public static bool AreOne(Draft earlier, Draft later) =>
        earlier.Report is { Kind: EventKind.Agreement or EventKind.Talks, Mode: not ("letter" or "phone" or "visit") } told && later.Report.Kind == told.Kind && later.Report.Mode is not ("letter" or "phone" or "visit")
        && !later.IsLongPast && later.Trigger.Notes.Index - earlier.Told[^1].Notes.Index is > 0 and <= Reach
        && NamesKnown(later.Trigger, told.Kind is EventKind.Talks ? "meeting" : "deal") && AreOfSides(told, later.Report);

    private static bool NamesKnown(Trigger told, string name)
    {
        var nouns = told.Clause.IsVerb ? told.Clause.Objects : [told.Clause.Head];
        return nouns.Any(noun => WordClasses.Standard.Contains(name, told.Notes.Sentence[noun].Lemma.ToLowerInvariant()) && IsKnown(told.Notes.Sentence, noun));
    }

    /// <summary>"the agreement", "this meeting": definite, and told apart by nothing.</summary>
    private static bool IsKnown(Sentence sentence, int noun) =>
        sentence.Children(noun).Any(child => sentence[child] is { Deprel: Deprel.Det, Lemma: "the" or "this" or "these" })
        && sentence.Children(noun).All(child => sentence[child].Deprel is Deprel.Det or Deprel.Case or Deprel.Punct);

    /// <summary>True where nobody is of a side that had no part in it.</summary>
    private static bool AreOfSides(Report told, Report later)
    {
        var sides = told.Participants.Select(party => party.Side).OfType<string>().ToHashSet(StringComparer.Ordinal);
        return sides.Count == 0 || later.Participants.Select(party => party.Side).OfType<string>().All(sides.Contains);
    }
}
