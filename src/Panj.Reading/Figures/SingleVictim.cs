using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>Counts one where a single named person dies ("the mayor, who was killed on Monday").</summary>
internal static class SingleVictim
{
    /// <summary>One figure a verb of dying, where its subject is one person and no number counts it yet.</summary>
    public static IEnumerable<FigureMention> Read(Sentence sentence, CountWords counts, IReadOnlyList<FigureMention> counted)
    {
        for (var verb = 0; verb < sentence.Count; verb++)
        {
            if (!IsDying(sentence, counts, verb) || Subject(sentence, verb) is not { } subject || !IsOnePerson(sentence, counts, subject)) continue;
            var span = sentence[subject].Span.Cover(sentence[verb].Span);
            if (counted.Any(f => f.Span.Overlaps(span))) continue;
            var figure = new Figure { What = FigureKind.Killed, Of = sentence[subject].Span.In(sentence.Text), Best = 1, Spans = [span] };
            yield return new FigureMention(span, sentence[subject].Span, figure);
        }
    }

    private static bool IsDying(Sentence sentence, CountWords counts, int verb)
    {
        var token = sentence[verb];
        if (token.Upos != Upos.Verb) return false;
        if (token.Xpos != "VBN") return token.Xpos == "VBD" && counts.Kind(token.Lemma, CountRole.Agent) == FigureKind.Killed;
        var isKilling = counts.Kind(token.Lemma, CountRole.Patient) == FigureKind.Killed || (token.Lemma == "shoot" && (Has(sentence, verb, "dead") || Has(sentence, verb, "fatally")));
        return isKilling && sentence.Children(verb).Any(c => sentence[c].Deprel is Deprel.AuxPass or Deprel.Aux);
    }

    private static bool Has(Sentence sentence, int verb, string lemma) => sentence.Children(verb).Any(c => sentence[c].Lemma == lemma);

    private static int? Subject(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence[child].Deprel is Deprel.NsubjPass or Deprel.Nsubj && child < verb) return sentence.Is(child, "who") ? Before(sentence, child) : child;
        return null;
    }

    private static int? Before(Sentence sentence, int pronoun)
    {
        var at = pronoun - 1;
        if (at > 0 && sentence.Is(at, ",")) at--;
        return at >= 0 ? at : null;
    }

    private static bool IsOnePerson(Sentence sentence, CountWords counts, int subject)
    {
        if (sentence.Children(subject).Any(c => sentence[c].Deprel is Deprel.Conj or Deprel.Nummod)) return false;
        if (sentence[subject].Xpos == "NNP") return sentence.Children(subject).Any(c => sentence[c].Deprel == Deprel.Flat) || sentence[subject].Deprel == Deprel.Flat;
        return sentence[subject].Xpos == "NN" && sentence.Children(subject).Any(c => sentence[c].Deprel == Deprel.Det)
            && counts.Kind(counts.Singular(sentence, subject), CountRole.Noun) is FigureKind.People or FigureKind.Troops;
    }
}
