using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>Counts one where a single person is killed or hurt ("the mayor, who was killed on Monday", "one of the guards was hurt", "the murder of Ana Ruiz").</summary>
/// <param name="sentence">The sentence.</param>
/// <param name="persons">Offsets in the text at which names of persons begin.</param>
/// <param name="counts">What is counted.</param>
internal sealed class SingleVictim(Sentence sentence, IReadOnlySet<int> persons, CountWords counts)
{
    /// <summary>One figure a word of harm, where it is done to one person and no number counts it yet.</summary>
    public IEnumerable<FigureMention> Read(IReadOnlyList<FigureMention> counted)
    {
        for (var word = 0; word < sentence.Count; word++)
        {
            if (HarmOf(word) is not { } harm || Victim(word) is not { } victim || !IsOnePerson(victim)) continue;
            var span = sentence[victim].Span.Cover(sentence[word].Span);
            if (counted.Any(f => f.Span.Overlaps(span))) continue;
            var figure = new Figure { What = harm, Of = Named(victim).In(sentence.Text), Best = 1, Spans = [span] };
            yield return new FigureMention(span, sentence[victim].Span, figure);
        }
    }

    /// <summary>The noun, or the whole of a name.</summary>
    private Span Named(int victim)
    {
        var span = sentence[victim].Span;
        foreach (var child in sentence.Children(victim))
            if (sentence[child].Deprel == Deprel.Flat) span = span.Cover(sentence[child].Span);
        return span;
    }

    private FigureKind? HarmOf(int word)
    {
        var lemma = sentence[word].Lemma;
        if (sentence[word].Upos == Upos.Noun) return counts.Kind(lemma, CountRole.Outcome) is FigureKind.Killed && IsOneKilling(word) ? FigureKind.Killed : null;
        if (sentence[word].Upos != Upos.Verb) return null;
        if (sentence[word].Xpos == "VBD" && counts.Kind(lemma, CountRole.Agent) == FigureKind.Killed) return FigureKind.Killed;
        if (Has(word, "fatally") || Has(word, "mortally") || (lemma is "shoot" && Has(word, "dead")) || (lemma is "shoot" or "gun" && Has(word, "down"))) return FigureKind.Killed;
        return counts.Kind(lemma, CountRole.Patient) is FigureKind.Killed or FigureKind.Injured ? counts.Kind(lemma, CountRole.Patient) : null;
    }

    private int? Victim(int word)
    {
        if (sentence[word].Upos == Upos.Noun) return OfWhom(word);
        if (counts.Kind(sentence[word].Lemma, CountRole.Agent) == FigureKind.Killed) return Subject(word);
        if (!IsPassive(word) && (sentence[word].Xpos is "VBD" or "VBG" || Child(word, Deprel.Aux) >= 0)) return Child(word, Deprel.Obj) is >= 0 and var done ? done : null;
        return sentence[word].Xpos != "VBN" ? null : IsPassive(word) ? Subject(word) ?? Joined(word) : IsJoinedPassive(word) ? Subject(sentence[word].Head) : null;
    }

    /// <summary>"was killed", "has been killed"; who "has killed" was not.</summary>
    private bool IsPassive(int verb) => sentence.Children(verb).Any(c => sentence[c].Deprel == Deprel.AuxPass || (sentence[c].Deprel == Deprel.Aux && sentence[c].Lemma is "be" or "get"));

    /// <summary>"was shot in the head and killed".</summary>
    private bool IsJoinedPassive(int verb) => sentence[verb].Deprel == Deprel.Conj && sentence[sentence[verb].Head].Xpos == "VBN" && IsPassive(sentence[verb].Head);

    /// <summary>"resisted and was killed".</summary>
    private int? Joined(int verb) => sentence[verb].Deprel == Deprel.Conj ? Subject(sentence[verb].Head) : null;

    private int? Subject(int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence[child].Deprel is Deprel.NsubjPass or Deprel.Nsubj && child < verb) return sentence.Is(child, "who") ? Before(child) : child;
        return null;
    }

    private int? Before(int pronoun)
    {
        var at = pronoun - 1;
        if (at > 0 && sentence.Is(at, ",")) at--;
        return at >= 0 ? at : null;
    }

    private int? OfWhom(int noun) => sentence.Children(noun).Where(child => sentence[child].Deprel == Deprel.Nmod && sentence.Children(child).Any(c => sentence[c].Deprel == Deprel.Case && sentence.Is(c, "of"))).Select(child => (int?)child).FirstOrDefault();

    /// <summary>One killing stands in the singular: "killings of Ana Ruiz and others" are several.</summary>
    private bool IsOneKilling(int noun) => sentence[noun].Xpos == "NN" && OfWhom(noun) is not null;

    private bool IsOnePerson(int victim)
    {
        if (sentence.Children(victim).Any(c => sentence[c].Deprel is Deprel.Conj or Deprel.Nummod)) return false;
        if (sentence.Is(victim, "one") && sentence[victim].Xpos == "CD") return OfWhom(victim) is { } group && IsCounted(group);
        if (sentence[victim].Xpos == "NNP") return Child(victim, Deprel.Flat) >= 0 || sentence[victim].Deprel == Deprel.Flat || persons.Contains(sentence[victim].Span.Start);
        return sentence[victim].Xpos == "NN" && Child(victim, Deprel.Det) is >= 0 and var article && !sentence.Is(article, "no") && IsCounted(victim);
    }

    private bool IsCounted(int noun) => counts.Kind(counts.Singular(sentence, noun), CountRole.Noun) is FigureKind.People or FigureKind.Troops;

    private bool Has(int verb, string lemma) => sentence.Children(verb).Any(c => sentence[c].Lemma == lemma);

    private int Child(int head, Deprel relation)
    {
        foreach (var child in sentence.Children(head))
            if (sentence[child].Deprel == relation) return child;
        return -1;
    }
}
