using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Arguments;

/// <summary>Finds the parties inside a noun phrase that names none itself: whose it is, by whom, between whom ("the attack by X", "X's offer", "three X vehicles").</summary>
internal static class InnerParties
{
    private const int MaxDepth = 3;
    private const int Most = 12;
    private static readonly string[] Links = ["of", "by", "between", "among", "against", "with", "to", "for", "from", "including", "on"];

    /// <summary>True where the phrase in a slot may stand for the parties in it: a statement speaks of them, a strike hits what is theirs, a deal binds them.</summary>
    public static bool MayStandFor(EventKind kind, Role role) => (kind, role) switch
    {
        (EventKind.Statement, Role.Addressee) or (EventKind.Sanction, Role.Target) => true,
        (EventKind.Bombardment or EventKind.Attack or EventKind.Clash or EventKind.Capture, Role.Target) => true,
        (EventKind.Talks or EventKind.Agreement or EventKind.Exercise or EventKind.Ceasefire, Role.Participant) => true,
        (EventKind.Aid or EventKind.Delivery, Role.Receiver) => true,
        _ => false,
    };

    /// <summary>Head tokens of the parties, nearest first.</summary>
    public static IReadOnlyList<int> Of(SentenceNotes notes, int head, Role role)
    {
        var found = new List<int>();
        var (level, next) = (new List<int> { head }, new List<int>());
        for (var depth = 0; depth < MaxDepth && level.Count > 0 && found.Count == 0; depth++, (level, next) = (next, []))
            foreach (var token in level)
                foreach (var child in notes.Sentence.Children(token))
                    if (IsInner(notes.Sentence, child, role)) (notes.PartyAt(child) is null ? next : found).Add(child);
        return WithConjuncts(notes.Sentence, found);
    }

    private static bool IsInner(Sentence sentence, int child, Role role) =>
        IsLinked(sentence, child, role) && !IsStance(sentence, child, role) && !IsSuffered(sentence, child, role) && !(role == Role.Target && HasCase(sentence, child, "between"));

    private static List<int> WithConjuncts(Sentence sentence, List<int> found)
    {
        foreach (var token in found.ToArray())
            foreach (var child in sentence.Children(token))
                if (sentence[child].Deprel == Deprel.Conj && found.Count < Most) found.Add(child);
        return found;
    }

    private static bool IsLinked(Sentence sentence, int child, Role role) => sentence[child].Deprel switch
    {
        Deprel.Appos => !sentence.Is(child - 1, ":"), // "Drone injures one: Governor"
        Deprel.NmodPoss => true,
        Deprel.Conj => role is not Role.Addressee,
        Deprel.Compound or Deprel.Amod or Deprel.NmodUnmarked or Deprel.OblUnmarked => role is not (Role.Participant or Role.Receiver),
        Deprel.Nmod or Deprel.Obl => HasLink(sentence, child),
        _ => false,
    };

    /// <summary>"reaffirmed the state's commitment to its ally": whose stance is told is not who is spoken to.</summary>
    private static bool IsStance(Sentence sentence, int child, Role role) =>
        role == Role.Addressee && sentence[child] is { Deprel: Deprel.NmodPoss, Head: >= 0 and var noun } && WordClasses.Standard.Contains("stance", sentence[noun].Lemma);

    /// <summary>"condemned the killing of two officers": whoever suffered it is not blamed for it.</summary>
    private static bool IsSuffered(Sentence sentence, int child, Role role) =>
        role == Role.Addressee && sentence[child] is { Deprel: Deprel.Nmod, Head: >= 0 and var noun } && WordClasses.Standard.Contains("event-violence", sentence[noun].Lemma)
        && (HasCase(sentence, child, "of") || HasCase(sentence, child, "on") || HasCase(sentence, child, "against"));

    /// <summary>"the crossing between two states" is taken from neither.</summary>
    private static bool HasCase(Sentence sentence, int token, string preposition)
    {
        foreach (var child in sentence.Children(token))
            if (sentence[child].Deprel == Deprel.Case && sentence.Is(child, preposition)) return true;
        return false;
    }

    private static bool HasLink(Sentence sentence, int token)
    {
        foreach (var child in sentence.Children(token))
            if (sentence[child].Deprel == Deprel.Case && Links.Contains(sentence[child].Lemma)) return true;
        return false;
    }
}
