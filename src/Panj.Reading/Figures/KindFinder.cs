using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Figures;

/// <summary>Decides what a number counts from its noun, the words beside it and the verb that governs it.</summary>
internal sealed class KindFinder(CountWords counts, Sentence sentence, NumberScanner words)
{
    private const int MaxClimb = 4;
    private const int MaxGap = 6;

    /// <summary>The kind by noun, neighbours and governors, and whether it is an outcome somebody suffered; null where it counts nothing of interest.</summary>
    public Verdict? Decide(NumberPhrase number, CountedNoun noun)
    {
        var name = noun.IsNone ? "" : NounName(noun);
        if (counts.Kind(name, CountRole.Outcome) is { } outcome) return new Verdict(outcome, true, true);
        if (counts.IsUncounted(name) || (!noun.IsNone && counts.IsUncounted(counts.Singular(sentence, noun.First)))) return null;
        var own = noun.IsNone ? FigureKind.People : Own(noun, name);
        var suffered = Suffered(number, noun, own);
        if (own is FigureKind.Troops && suffered is FigureKind.Displaced) suffered = null;
        if (suffered is { } kind) return new Verdict(kind, true, own is FigureKind.People or FigureKind.Troops || noun.IsNone);
        return noun.IsNone || own is null ? null : new Verdict(own.Value, false, own is FigureKind.People or FigureKind.Troops);
    }

    private FigureKind? Suffered(NumberPhrase number, CountedNoun noun, FigureKind? own)
    {
        if (noun.IsNone && words.Word(number.End + 1) is ",") return Toll(number);
        if (own is FigureKind.Vehicles or FigureKind.Facilities or FigureKind.Incidents) return null;
        var kind = Inside(noun) ?? Beside(noun.IsNone ? number.End : noun.Head) ?? Before(number) ?? Governed(noun.IsNone ? number.Last : noun.Head);
        return kind ?? Toll(number);
    }

    private string NounName(CountedNoun noun)
    {
        var single = counts.Singular(sentence, noun.Head);
        if (noun.Head == noun.First) return single;
        var compound = words.Word(noun.Head - 1) + " " + single;
        return counts.Kind(compound, CountRole.Noun) is null && counts.Kind(compound, CountRole.Outcome) is null ? single : compound;
    }

    /// <summary>Nouns that name people by where they are from ("Britons") need no entry.</summary>
    private FigureKind? Own(CountedNoun noun, string name) =>
        counts.Kind(name, CountRole.Noun) ?? ((sentence[noun.Head].Xpos == "NNPS" && sentence.Word(noun.Head) is [_, var second, ..] && char.IsLower(second)) || IsPeople(name) ? FigureKind.People : null);

    private static bool IsPeople(string name) => name.Length > 4 && (name.EndsWith("man", StringComparison.Ordinal) || name.EndsWith("ist", StringComparison.Ordinal));

    /// <summary>"ten wounded soldiers".</summary>
    private FigureKind? Inside(CountedNoun noun)
    {
        for (var i = noun.First; !noun.IsNone && i < noun.Head; i++)
            if (counts.Kind(words.Word(i), CountRole.State) is { } kind) return kind;
        return null;
    }

    /// <summary>"two dead", "22 others injured", "nine civilians were killed": a state close behind, with none but auxiliaries between.</summary>
    private FigureKind? Beside(int last)
    {
        last = BehindInsertion(last);
        for (var i = last + 1; i <= last + MaxGap && i < sentence.Count; i++)
        {
            if (sentence[i].Lemma == "lose" && Lost(i) is { } lost) return lost;
            if (counts.Kind(words.Word(i), CountRole.State) is { } kind) return DoesIt(i) ? null : Both(kind, i);
            if (counts.Kind(sentence[i].Lemma, CountRole.Agent) is { } agent && sentence[i].Upos == Upos.Verb && sentence[i].Xpos != "VBN") return agent;
            if (!IsBetween(i)) return null;
        }

        return null;
    }

    /// <summary>"Twenty soldiers killed four villagers", "have killed": who is counted before it did it, and did not suffer it.</summary>
    private bool DoesIt(int verb)
    {
        var children = sentence.Children(verb);
        return sentence[verb].Upos == Upos.Verb && (sentence[verb].Xpos == "VBD" || children.Any(child => sentence[child] is { Deprel: Deprel.Aux, Lemma: "have" }))
            && children.Any(child => child > verb && sentence[child] is { Deprel: Deprel.Obj, Upos: not Upos.Num }) && children.All(child => sentence[child].Deprel is not (Deprel.AuxPass or Deprel.NsubjPass));
    }

    /// <summary>"50 lawmakers, including two women, were detained": goes on behind the second comma.</summary>
    private int BehindInsertion(int last)
    {
        if (words.Word(last + 1) is not "," || words.Word(last + 2) is not ("including" or "among" or "mostly" or "most" or "some")) return last;
        for (var i = last + 3; i < Math.Min(sentence.Count, last + 20); i++)
            if (words.Word(i) is ",") return i;
        return last;
    }

    /// <summary>"lost their lives", "lost their homes".</summary>
    private FigureKind? Lost(int verb)
    {
        for (var i = verb + 1; i <= verb + 2 && i < sentence.Count; i++)
            if (sentence[i].Lemma is "life") return FigureKind.Killed;
            else if (sentence[i].Lemma is "home") return FigureKind.Displaced;
        return null;
    }

    /// <summary>"killed and injured" with one number counts people who are the one or the other.</summary>
    private FigureKind Both(FigureKind kind, int at)
    {
        var second = words.Word(at + 1) is "and" or "or" ? counts.Kind(words.Word(at + 2), CountRole.State) : null;
        return second is { } other && other != kind ? FigureKind.People : kind;
    }

    private bool IsBetween(int i) =>
        sentence[i].Upos is Upos.Aux or Upos.Adv || words.Word(i) is "others" or "shot" or "feared" or "confirmed" or "reported" or "left" or "presumed" or "had" or "more" or "them" or "of" or "got" or "either" or "who" or "that" or "been" or "internally";

    /// <summary>"and injured scores of others": the participle right before the number, whatever the tree makes of it.</summary>
    private FigureKind? Before(NumberPhrase number) =>
        number.IsArticle ? null : counts.Kind(words.Word(number.Start - 1), CountRole.State);

    private FigureKind? Governed(int token)
    {
        for (var step = 0; step < MaxClimb && sentence[token].Head != Token.Root; step++)
        {
            var (relation, head) = (sentence[token].Deprel, sentence[token].Head);
            if (ByVerb(relation, head) is { } kind) return kind;
            if (relation is Deprel.Nmod or Deprel.Obl && IsOf(token) && Outcome(sentence[head].Lemma) is { } outcome) return outcome;
            if (relation is not (Deprel.Conj or Deprel.Nummod or Deprel.Nmod or Deprel.Compound)) return null;
            token = head;
        }

        return null;
    }

    /// <summary>"the killing of five", "deaths of five".</summary>
    private FigureKind? Outcome(string lemma) => counts.Kind(lemma, CountRole.Outcome) ?? (counts.Kind(lemma, CountRole.Patient) is FigureKind.Killed ? FigureKind.Killed : null);

    private FigureKind? ByVerb(Deprel relation, int head)
    {
        var lemma = sentence[head].Lemma;
        if (relation is Deprel.Obj or Deprel.NsubjPass && IsFatal(lemma, head)) return FigureKind.Killed;
        if (relation is Deprel.Obj or Deprel.NsubjPass) return counts.Kind(lemma, CountRole.Patient);
        if (relation is Deprel.Nsubj && counts.Kind(lemma, CountRole.Agent) is { } kind) return kind;
        if (relation is Deprel.Nsubj && ((lemma == "lose" && HasChild(head, "life")) || HasChild(head, "martyrdom"))) return FigureKind.Killed;
        return relation is Deprel.Nmod && lemma == "life" && sentence[head].Head >= 0 && sentence[sentence[head].Head].Lemma is "claim" or "take" or "cost" ? FigureKind.Killed : null;
    }

    private bool IsFatal(string lemma, int verb) => lemma switch
    {
        "shoot" or "gun" when HasChild(verb, "down") => true,
        "shoot" or "stab" or "beat" or "wound" or "injure" => HasChild(verb, "dead") || HasChild(verb, "fatally") || HasChild(verb, "mortally") || HasChild(verb, "death"),
        "claim" or "cost" => sentence.Children(verb).Any(c => sentence[c].Deprel == Deprel.Obj && sentence[c].Lemma == "life"),
        _ => false,
    };

    private bool HasChild(int head, string lemma) => sentence.Children(head).Any(c => sentence[c].Lemma == lemma);

    private bool IsOf(int token) => sentence.Children(token).Any(c => sentence[c].Deprel == Deprel.Case && sentence.Is(c, "of"));

    /// <summary>"the death toll rose to 15".</summary>
    private FigureKind? Toll(NumberPhrase number)
    {
        if (words.Word(number.Start - 1) is not ("to" or "at" or "is" or "was" or "of" or "reached" or "hit")) return null;
        for (var i = number.Start - 2; i >= Math.Max(0, number.Start - 12); i--)
            if (counts.Kind(words.Word(i), CountRole.Toll) is { } kind) return kind;
        return null;
    }
}
