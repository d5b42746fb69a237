using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>"Peru will take part in the manoeuvres", "Chile leads the exercises": who joins the drill that was told before, and will do so.</summary>
internal static class Drills
{
    /// <summary>Sentences behind a drill within which "the exercises" are still that one.</summary>
    private const int Reach = 3;

    /// <summary>True where the later words name the earlier drill again.</summary>
    public static bool AreOne(Draft earlier, Draft later) =>
        earlier.Report.Kind == EventKind.Exercise && later.Report.Kind == EventKind.Exercise && later.Trigger.Notes.Index - earlier.Told[^1].Notes.Index is > 0 and <= Reach && NamesKnown(later.Trigger);

    /// <summary>"2,500 troops will take part": those of the states that hold the drill.</summary>
    public static bool AreTheirTroops(Report drill, Participant troops) => drill.Kind == EventKind.Exercise && troops is { Id: null, Side: null } && drill.Participants.Any(party => party.Id is not null);

    private static bool NamesKnown(Trigger told)
    {
        var clause = told.Predicate;
        var nouns = told.Clause.IsVerb ? clause.Objects.Concat(clause.Prepositional("in")) : [told.Clause.Head];
        return nouns.Any(noun => WordClasses.Standard.Contains("exercise", told.Notes.Sentence[noun].Lemma.ToLowerInvariant()) && IsKnown(told.Notes.Sentence, noun));
    }

    /// <summary>"the manoeuvres", "these drills": definite, and told apart by nothing.</summary>
    private static bool IsKnown(Sentence sentence, int noun)
    {
        var isDefinite = false;
        foreach (var child in sentence.Children(noun))
            if (sentence[child] is { Deprel: Deprel.Det, Lemma: "the" or "this" or "these" }) isDefinite = true;
            else if (sentence[child].Deprel is not (Deprel.Case or Deprel.Punct)) return false;
        return isDefinite;
    }
}
