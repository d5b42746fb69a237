using Panj.Language;
using Panj.Reading.Parties.Phrases;
using Panj.Reading.Parties.Words;

namespace Panj.Reading.Parties.Identities;

/// <summary>Finds who "they" are where the clause above has several subjects: "Peru and Chile said they had agreed" and "Peru and Chile agreed on what they called a truce".</summary>
internal sealed class JointSubjects(TextWords words, IReadOnlyList<Draft> seen)
{
    private const int MaxClimb = 6;
    private const int Window = 12;

    /// <summary>The parties that are subject together of the nearest clause above, none where one alone is or where some are no party.</summary>
    public List<Entity> Above(Draft pronoun) => SubjectAbove(pronoun) is >= 0 and var subject ? Joined(words.Document.Sentences[words[pronoun.Start].Sentence], words[pronoun.Start].Sentence, subject) : [];

    /// <summary>"The trucks were on their way when they came under fire": they are no party.</summary>
    public bool AreThings(Draft pronoun) =>
        SubjectAbove(pronoun) is >= 0 and var subject && words.Document.Sentences[words[pronoun.Start].Sentence][subject] is { Xpos: "NNS" } && PartyAt(words[pronoun.Start].Sentence, subject) is null;

    /// <summary>"Soldiers found the bodies and evacuated them": who does it is not whom it is done to.</summary>
    public static bool IsDoer(TextWords words, Draft pronoun, Draft party)
    {
        var (at, other) = (words[pronoun.Start], words[party.Head]);
        var sentence = words.Document.Sentences[at.Sentence];
        if (at.Sentence != other.Sentence || sentence[at.Token] is not { Deprel: Deprel.Obj or Deprel.Iobj, Head: >= 0 and var verb }) return false;
        for (var step = 0; step < MaxClimb && sentence[verb] is { Deprel: Deprel.Conj, Head: >= 0 and var first } && !sentence.Children(verb).Any(child => sentence[child].Deprel is Deprel.Nsubj or Deprel.NsubjPass); step++) verb = first;
        return sentence[other.Token] is { Deprel: Deprel.Nsubj or Deprel.NsubjPass, Head: var done } && done == verb;
    }

    private int SubjectAbove(Draft pronoun)
    {
        var at = words[pronoun.Start];
        var sentence = words.Document.Sentences[at.Sentence];
        var clause = sentence[at.Token].Head;
        for (var step = 0; step < MaxClimb && clause >= 0; step++)
        {
            clause = sentence[clause].Head;
            if (clause < 0) break;
            foreach (var child in sentence.Children(clause))
                if (child < at.Token && sentence[child].Deprel is Deprel.Nsubj or Deprel.NsubjPass) return child;
        }

        return -1;
    }

    private List<Entity> Joined(Sentence sentence, int index, int subject)
    {
        List<int> heads = [subject];
        foreach (var child in sentence.Children(subject))
            if (sentence[child].Deprel == Deprel.Conj) heads.Add(child);
        var parties = heads.ConvertAll(head => PartyAt(index, head));
        return heads.Count > 1 && parties.TrueForAll(party => party is { Members.Count: 0 }) ? [.. parties.OfType<Entity>().Distinct()] : [];
    }

    private Entity? PartyAt(int sentence, int token)
    {
        for (var i = seen.Count - 1; i >= Math.Max(0, seen.Count - Window); i--)
            for (var word = seen[i].Start; word < seen[i].End; word++)
                if (words[word].Sentence == sentence && words[word].Token == token) return seen[i].Entity;
        return null;
    }
}
