using Panj.Language;
using Panj.Reading.Events.Syntax;

namespace Panj.Reading.Incidents;

/// <summary>Reads whom and what it is done to.</summary>
internal sealed class PatientReader(NounClasses classes)
{
    private const int MaxClimb = 12;

    /// <summary>Adds what the phrase of one or something it is done to names.</summary>
    public void Read(SentenceView view, int head, List<Filler> into)
    {
        foreach (var person in view.PersonsOf(head)) into.Add(Named(view, person, "patient-name"));
        foreach (var token in new Clause(view.Sentence, head).WithConjuncts(head))
            if (IsTarget(view, token)) into.Add(Thing(view, token, "patient"));
    }

    /// <summary>Adds persons named in what hangs on the clue's word who do not speak in the article.</summary>
    public void ReadPersonsUnder(SentenceView view, int clue, List<Filler> into)
    {
        foreach (var person in view.Persons)
            if (!view.IsTalker(person) && IsUnder(view.Sentence, person.First, clue) && Named(view, person, "under") is var filler && !into.Exists(other => other.Span == filler.Span))
                into.Add(filler);
    }

    /// <summary>Adds property that the sentence of a blast, a fire or damage puts near it or has suffer.</summary>
    public void ReadTargetsBeside(SentenceView view, List<Filler> into)
    {
        for (var token = 0; token < view.Sentence.Count; token++)
            if (IsTarget(view, token) && IsHit(view.Sentence, token) && Thing(view, token, "beside") is var filler && !into.Exists(other => other.Span == filler.Span))
                into.Add(filler);
    }

    private bool IsTarget(SentenceView view, int token) =>
        view.Sentence[token].Upos is Upos.Noun or Upos.Propn && classes.Is(view.Sentence, token, "target");

    private bool IsHit(Sentence sentence, int token)
    {
        if (sentence[token].Deprel is Deprel.NsubjPass or Deprel.Conj) return true;
        if (sentence[token].Deprel is not (Deprel.Obl or Deprel.Nmod)) return false;
        var preposition = PrepositionOf(sentence, token);
        return preposition is "against" or "near" or "into" or "between" or "at" || (preposition == "of" && classes.Is(sentence, sentence[token].Head, "side"));
    }

    private static string PrepositionOf(Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token))
            if (sentence[child].Deprel == Deprel.Case) return sentence[child].Lemma;
        return "";
    }

    private bool IsUnder(Sentence sentence, int token, int clue)
    {
        for (var step = 0; step < MaxClimb && token != Token.Root && token != clue; step++)
        {
            var (relation, head) = (sentence[token].Deprel, sentence[token].Head);
            if (relation == Deprel.AclRelcl || (head >= 0 && relation == Deprel.Nsubj && classes.Is(sentence, head, "saying"))) return false;
            token = head;
        }

        return token == clue;
    }

    private static Filler Thing(SentenceView view, int token, string rule) =>
        new(IncidentRole.Target, Phrases.Uncounted(view.Sentence, token), view.Sentence[token].Lemma, rule);

    private static Filler Named(SentenceView view, (int First, int End) person, string rule)
    {
        var span = view.Sentence[person.First].Span.Cover(view.Sentence[person.End - 1].Span);
        return new Filler(IncidentRole.Victim, span, span.In(view.Sentence.Text), rule);
    }
}
