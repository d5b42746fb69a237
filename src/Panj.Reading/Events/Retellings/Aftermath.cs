using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Retellings;

/// <summary>Finds whom or what an attack hurt that was told before ("Three were killed in the raid", "The raid hit a house", "As a result, a guard was wounded").</summary>
internal static class Aftermath
{
    /// <summary>Sentences behind an attack within which "the attack" is still that one.</summary>
    private const int Reach = 4;

    /// <summary>True where the words may tell this of an attack that was told so many sentences before.</summary>
    public static bool Is(Trigger told, int sentences) => sentences switch
    {
        0 => IsHarmAlso(told) || IsEnsuing(told),
        1 => IsHarmIn(told) || IsHarmAlso(told) || IsUpshot(told) || IsHarmThere(told),
        _ => sentences is > 0 and <= Reach && IsHarmIn(told),
    };

    /// <summary>"Troops were attacked, and the ensuing firefight left four dead".</summary>
    private static bool IsEnsuing(Trigger told) =>
        !told.Clause.IsVerb && IsHarmIn(told) && told.Notes.Sentence.Children(told.Clause.Head).Any(child => WordClasses.Standard.Contains("ensuing", told.Notes.Sentence[child].Lemma));

    private static bool IsHarmIn(Trigger told) =>
        told.Clause is { IsVerb: false } noun
            ? IsKnown(told.Notes, noun) && (told.Support is { IsVerb: true } harm && IsHarm(harm.Token) || noun.Child(Deprel.AclRelcl) is >= 0 and var which && IsHarm(noun.Sentence[which]))
            : IsOfKnown(told);

    /// <summary>"the raid hit a house", "two were wounded in the raid".</summary>
    private static bool IsOfKnown(Trigger told) =>
        (IsHarmed(told.Clause) ? OccasionsOf(told.Clause) : told.Clause.Subjects.Where(subject => IsStrike(told, subject)).Select(subject => new Clause(told.Notes.Sentence, subject))).Any(noun => IsKnown(told.Notes, noun));

    /// <summary>"Four militants were also killed": beside those of whom it was told, unless the words name what else killed them.</summary>
    private static bool IsHarmAlso(Trigger told) =>
        IsHarmed(told.Clause) && !OccasionsOf(told.Clause).Any() && told.Clause.Child(Deprel.Advmod) is >= 0 and var also && told.Notes.Sentence[also].Lemma is "also";

    /// <summary>"Two officers were killed on the spot": where that was told of just before.</summary>
    private static bool IsHarmThere(Trigger told) =>
        IsHarmed(told.Clause) && told.Clause.Prepositional("on").Concat(told.Clause.Prepositional("at")).Any(noun => told.Notes.Sentence[noun].Lemma is "spot" or "site" or "scene");

    private static bool IsHarmed(Clause verb) =>
        verb.IsVerb && IsHarm(verb.Token) && (verb.IsPassive || WordClasses.Standard.Contains("intransitive", verb.Token.Lemma)) && !verb.Has(Deprel.OblAgent);

    private static IEnumerable<Clause> OccasionsOf(Clause verb) =>
        verb.Prepositional("in").Concat(verb.Prepositional("during")).Where(noun => WordClasses.Standard.Contains("event-violence", verb.Sentence[noun].Lemma)).Select(noun => new Clause(verb.Sentence, noun));

    private static bool IsHarm(Token verb) => WordClasses.Standard.Contains("harm", verb.Lemma);

    /// <summary>"As a result, a guard was wounded".</summary>
    private static bool IsUpshot(Trigger told) =>
        told.Clause.IsVerb && IsHarm(told.Clause.Token) && told.Notes.Sentence is { Count: > 3 } sentence
        && sentence.Is(0, "as") && sentence.Is(1, "a") && sentence[2].Lemma is "result" or "consequence";

    /// <summary>"the raid", "the raid in Lima, which also wounded two": a definite noun that nothing else describes.</summary>
    private static bool IsKnown(SentenceNotes notes, Clause noun)
    {
        var isDefinite = false;
        foreach (var child in noun.Sentence.Children(noun.Head))
            if (noun.Sentence[child] is { Deprel: Deprel.Det, Lemma: "the" or "this" }) isDefinite = true;
            else if (noun.Sentence[child].Deprel is not (Deprel.Case or Deprel.Punct or Deprel.AclRelcl) && !(noun.Sentence[child].Deprel == Deprel.Nmod && notes.PlaceAt(child) is not null)
                && !WordClasses.Standard.Contains("blowkind", noun.Sentence[child].Lemma) && !WordClasses.Standard.Contains("ensuing", noun.Sentence[child].Lemma)) return false;
        return isDefinite;
    }

    /// <summary>True for a noun that names violence.</summary>
    public static bool IsStrike(Trigger told, int noun) =>
        told.Notes.Sentence[noun] is { Upos: Upos.Noun, Lemma: var lemma } && WordClasses.Standard.Contains("event-violence", lemma);
}
