using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Status;

/// <summary>Forms of a clause by which it is only thought of: a condition, or what somebody does something else instead of.</summary>
internal static class Irrealis
{
    /// <summary>True for "if rebels take", "had rebels taken", "instead of taking", "talks on sending", "how many were killed".</summary>
    public static bool Of(Clause clause)
    {
        foreach (var child in clause.Sentence.Children(clause.Head))
        {
            var token = clause.Sentence[child];
            if (token.Deprel is Deprel.Mark or Deprel.Case && (WordClasses.Standard.Contains("conditional", token.Lemma) || (clause.Token.Xpos == "VBG" && WordClasses.Standard.Contains("deedtopic", token.Lemma)))) return true;
        }

        return IsInverted(clause) || IsAsked(clause) || IsPermitted(clause);
    }

    /// <summary>"The accord allows them to deploy troops", "signed an accord, allowing them to deploy troops": what a paper allows has not been done.</summary>
    private static bool IsPermitted(Clause clause)
    {
        if (clause is not { Token: { Xpos: "VB", Deprel: Deprel.Xcomp or Deprel.Ccomp or Deprel.Advcl }, Governor: { IsVerb: true } verb } || !WordClasses.Standard.Contains("permitting", verb.Token.Lemma)) return false;
        return verb.Child(Deprel.Nsubj) is >= 0 and var paper ? IsPaper(verb.Sentence, paper) || verb.Sentence[paper].Xpos == "WDT" : verb.Token.Xpos == "VBG" && IsPaperBefore(verb);
    }

    private static bool IsPaperBefore(Clause verb)
    {
        for (var at = verb.Head - 1; at > verb.Token.Head && at >= 0; at--)
            if (IsPaper(verb.Sentence, at)) return true;
        return verb.Token is { Deprel: Deprel.Acl, Head: >= 0 and var noun } && IsPaper(verb.Sentence, noun);
    }

    private static bool IsPaper(Sentence sentence, int at) => sentence[at].Lemma.ToLowerInvariant() is var lemma && (WordClasses.Standard.Contains("deal", lemma) || WordClasses.Standard.Contains("ruling", lemma));

    /// <summary>"did not say how many soldiers were killed": what is asked or left open.</summary>
    private static bool IsAsked(Clause clause) =>
        clause.Token.Deprel == Deprel.Ccomp && clause.Child(Deprel.NsubjPass, Deprel.Nsubj) is >= 0 and var subject
        && clause.Sentence.Children(subject).Any(many => clause.Sentence.Is(many, "many") && many > 0 && clause.Sentence.Is(many - 1, "how"));

    /// <summary>"Had the rebels taken the town, thousands would have fled": an auxiliary before its subject, where no question is asked.</summary>
    private static bool IsInverted(Clause clause) =>
        clause.IsVerb && clause.Child(Deprel.Aux, Deprel.AuxPass) is >= 0 and var first && WordClasses.Standard.Contains("inverting", clause.Sentence[first].Lemma)
        && clause.Child(Deprel.Nsubj, Deprel.NsubjPass) is >= 0 and var subject && first < subject && subject < clause.Head && !clause.Sentence.Is(clause.Sentence.Count - 1, "?");

    /// <summary>The clause that is said, of which the clause is or which it goes on with ("said it had taken note and would withdraw").</summary>
    private static Clause? Content(Clause clause) =>
        clause.Token.Deprel == Deprel.Ccomp ? clause : clause is { Token.Deprel: Deprel.Conj, Governor: { Token.Deprel: Deprel.Ccomp } first } ? first : null;

    /// <summary>"said it would withdraw" tells a plan; "would have withdrawn" tells what was not.</summary>
    public static bool IsReported(Clause clause) =>
        Content(clause) is { Governor: { } saying } && saying.Token.Xpos is "VBD" or "VBN" && clause.Child(Deprel.Aux) is >= 0 and var modal && clause.Sentence[modal].Lemma is "would"
        && !clause.Sentence.Children(clause.Head).Any(child => clause.Sentence[child] is { Deprel: Deprel.Aux, Lemma: "have" });
}
