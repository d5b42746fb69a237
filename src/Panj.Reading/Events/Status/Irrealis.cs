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

        return IsInverted(clause) || IsAsked(clause);
    }

    /// <summary>"did not say how many soldiers were killed": what is asked or left open.</summary>
    private static bool IsAsked(Clause clause) =>
        clause.Token.Deprel == Deprel.Ccomp && clause.Child(Deprel.NsubjPass, Deprel.Nsubj) is >= 0 and var subject
        && clause.Sentence.Children(subject).Any(many => clause.Sentence.Is(many, "many") && many > 0 && clause.Sentence.Is(many - 1, "how"));

    /// <summary>"Had the rebels taken the town, thousands would have fled": an auxiliary before its subject, where no question is asked.</summary>
    private static bool IsInverted(Clause clause) =>
        clause.IsVerb && clause.Child(Deprel.Aux, Deprel.AuxPass) is >= 0 and var first && WordClasses.Standard.Contains("inverting", clause.Sentence[first].Lemma)
        && clause.Child(Deprel.Nsubj, Deprel.NsubjPass) is >= 0 and var subject && first < subject && subject < clause.Head && !clause.Sentence.Is(clause.Sentence.Count - 1, "?");

    /// <summary>"said it would withdraw" tells a plan; "would have withdrawn" tells what was not.</summary>
    public static bool IsReported(Clause clause) =>
        clause.Token.Deprel == Deprel.Ccomp && clause.Governor is { } saying && saying.Token.Xpos is "VBD" or "VBN" && clause.Child(Deprel.Aux) is >= 0 and var modal && clause.Sentence[modal].Lemma is "would"
        && !clause.Sentence.Children(clause.Head).Any(child => clause.Sentence[child] is { Deprel: Deprel.Aux, Lemma: "have" });
}
