using Panj.Language;

namespace Panj.Reading.Incidents;

/// <summary>Reads what it is done with.</summary>
internal sealed class WeaponReader(NounClasses classes)
{
    /// <summary>The arms that a sentence names; explosives only, where these are asked for.</summary>
    public IEnumerable<Filler> Read(SentenceView view, bool explosives)
    {
        for (var token = 0; token < view.Sentence.Count; token++)
            if (view.Sentence[token].Upos is Upos.Noun or Upos.Propn && classes.Is(view.Sentence, token, explosives ? "explosive" : "weapon") && !IsInside(view.Sentence, token))
                yield return new Filler(IncidentRole.Weapon, Plain(view.Sentence, token), view.Sentence[token].Lemma, "sentence");
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
