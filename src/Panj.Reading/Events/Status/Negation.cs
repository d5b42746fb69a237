using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Status;

/// <summary>"not", "never", "no one": words that turn a clause into its contrary.</summary>
internal static class Negation
{
    /// <summary>True where the verb or one of its arguments is negated.</summary>
    public static bool Of(Clause clause)
    {
        foreach (var child in clause.Sentence.Children(clause.Head))
        {
            var token = clause.Sentence[child];
            if (token.Deprel is Deprel.Advmod or Deprel.Aux && WordClasses.Standard.Contains("negation", token.Lemma)) return true;
            if (token.Deprel is Deprel.Nsubj or Deprel.NsubjPass or Deprel.Obj && HasNo(clause.Sentence, child)) return true;
        }

        return false;
    }

    private static bool HasNo(Sentence sentence, int noun)
    {
        if (WordClasses.Standard.Contains("nobody", sentence[noun].Lemma)) return true;
        foreach (var child in sentence.Children(noun))
            if (sentence[child].Deprel == Deprel.Det && sentence.Is(child, "no")) return true;
        return false;
    }
}
