using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>Reads what it is done with.</summary>
internal sealed class WeaponReader(NounClasses classes)
{
    private const int MaxClimb = 8;

    /// <summary>The explosives that a sentence of a bombing names; of another attack the arms that hang on its word, as what else is named there is as often carried or seized.</summary>
    public IEnumerable<Filler> Read(SentenceView view, int clue, bool explosives)
    {
        for (var token = 0; token < view.Sentence.Count; token++)
            if (view.Sentence[token].Upos is Upos.Noun or Upos.Propn && classes.Is(view.Sentence, token, explosives ? "explosive" : "weapon") && !IsInside(view.Sentence, token) && (explosives || HangsOn(view.Sentence, token, clue)))
                yield return new Filler(IncidentRole.Weapon, Plain(view.Sentence, token), view.Sentence[token].Lemma, "sentence");
    }

    private static bool HangsOn(Sentence sentence, int token, int clue)
    {
        for (var step = 0; step < MaxClimb && token >= 0 && token != clue; step++) token = sentence[token].Deprel == Deprel.AclRelcl || sentence[token] is { Deprel: Deprel.Conj, Upos: Upos.Verb } ? Token.Root : sentence[token].Head;
        return token == clue;
    }

    /// <summary>"dynamite" of "dynamite sticks": the head stands for it.</summary>
    private bool IsInside(Sentence sentence, int token) =>
        sentence[token] is { Deprel: Deprel.Compound, Head: >= 0 and var head } && classes.Is(sentence, head, "weapon");

    /// <summary>The phrase without how many and how strong they are.</summary>
    private Span Plain(Sentence sentence, int head)
    {
        var span = Phrases.Uncounted(sentence, head);
        var first = Phrases.First(sentence, head);
        while (first < head && (sentence[first].Span.Start < span.Start || classes.Is(sentence, first, "quality"))) first++;
        return new Span(sentence[first].Span.Start, span.End);
    }
}
