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
        foreach (var token in new Clause(view.Sentence, head).WithConjuncts(head).SelectMany(token => Wholes(view.Sentence, token)))
            if (IsTarget(view, token)) into.Add(Thing(view, token, "patient"));
    }

    /// <summary>Adds persons named in what hangs on the clue's word who do not speak in the article.</summary>
    public void ReadPersonsUnder(SentenceView view, int clue, List<Filler> into)
    {
        foreach (var person in view.Persons)
            if (!view.IsTalker(person) && IsUnder(view.Sentence, person.First, clue) && Named(view, person, "under") is var filler && !into.Exists(other => other.Span == filler.Span))
                into.Add(filler);
    }

    /// <summary>What a phrase stands for: of a side or a part the whole ("the back of the building").</summary>
    private IReadOnlyList<int> Wholes(Sentence sentence, int token) =>
        classes.Is(sentence, token, "side") && new Clause(sentence, token).Prepositional("of") is { Count: > 0 } wholes ? wholes : [token];

    private bool IsTarget(SentenceView view, int token) =>
        view.Sentence[token].Upos is Upos.Noun or Upos.Propn && classes.Is(view.Sentence, token, "target");

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

    private Filler Thing(SentenceView view, int token, string rule) =>
        new(IncidentRole.Target, WithOwner(view.Sentence, token, Phrases.Uncounted(view.Sentence, token)), view.Sentence[token].Lemma, rule);

    /// <summary>Premises that nothing before them says more of are known by whose they are ("headquarters of the party").</summary>
    private Span WithOwner(Sentence sentence, int token, Span phrase)
    {
        if (!classes.Is(sentence, token, "premises") || phrase.Start != sentence[token].Span.Start) return phrase;
        foreach (var owner in new Clause(sentence, token).Prepositional("of"))
            if (sentence[owner].Upos is Upos.Noun or Upos.Propn) return phrase.Cover(Phrases.Of(sentence, owner));
        return phrase;
    }

    private static Filler Named(SentenceView view, (int First, int End) person, string rule)
    {
        var span = view.Sentence[person.First].Span.Cover(view.Sentence[person.End - 1].Span);
        return new Filler(IncidentRole.Victim, span, span.In(view.Sentence.Text), rule);
    }
}
