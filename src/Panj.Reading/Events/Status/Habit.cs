using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Status;

/// <summary>Tells what goes on as a rule ("many captives are later beheaded") from what happened: the one is no event.</summary>
internal static class Habit
{
    /// <summary>True for a passive in the present without a time of its own, of people or things that are not counted or pointed at, and for what describes its subject.</summary>
    public static bool Of(Clause clause)
    {
        if (clause.Token is { Deprel: Deprel.Acl, Xpos: "VBN" } && clause.Governor is { IsVerb: false, Token.Deprel: Deprel.NsubjPass } described && described.Governor is { IsVerb: true } above) return Of(above);
        return IsPresentPassive(clause) && clause.Child(Deprel.NsubjPass) is >= 0 and var subject && IsAny(clause.Sentence, subject) && !IsUnderSaying(clause);
    }

    private static bool IsPresentPassive(Clause clause) =>
        clause.Token.Xpos == "VBN" && clause.Child(Deprel.AuxPass) is >= 0 and var be && clause.Sentence[be].Xpos is "VBP" && !clause.Has(Deprel.Aux);

    /// <summary>"troops", "many troops": a plural noun with nothing before it but a word for an uncounted many.</summary>
    private static bool IsAny(Sentence sentence, int noun) =>
        sentence[noun] is { Xpos: "NNS", Upos: Upos.Noun }
        && sentence.Children(noun).Where(child => child < noun).All(child => sentence[child].Deprel is Deprel.Amod && WordClasses.Standard.Contains("uncounted", sentence[child].Lemma));

    private static bool IsUnderSaying(Clause clause) => clause.Token.Deprel is Deprel.Ccomp or Deprel.Advcl;
}
