using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Events.Arguments;

/// <summary>"in Peru's southwest", "in Lima's Callao district": what owns the ground that a preposition of place governs is a place of it, though a possessor is none.</summary>
internal static class OwnedGround
{
    /// <summary>Words between the owner and its ground: "Lima's busy port of Callao".</summary>
    private const int MaxReach = 5;

    /// <summary>True where the place owns ground and a preposition before it puts the event there.</summary>
    public static bool Is(Sentence sentence, int place, EventKind kind)
    {
        if (place + 1 >= sentence.Count || sentence[place + 1].Xpos != "POS" || !IsGoverned(sentence, place, kind)) return false;
        for (var i = place + 2; i < Math.Min(sentence.Count, place + 2 + MaxReach); i++)
        {
            if (sentence[i].Upos is Upos.Verb or Upos.Punct or Upos.Adp) return false;
            if (Triggers.WordClasses.Standard.Contains("ground", sentence[i].Lemma.ToLowerInvariant())) return !IsFollowedByNoun(sentence, i) && !IsNamed(sentence, i);
        }

        return false;
    }

    /// <summary>"in Lima's port city of Callao" names the ground itself.</summary>
    private static bool IsNamed(Sentence sentence, int noun) => noun + 2 < sentence.Count && sentence.Is(noun + 1, "of") && sentence[noun + 2].Upos == Upos.Propn;

    private static bool IsFollowedByNoun(Sentence sentence, int noun) =>
        noun + 1 < sentence.Count && sentence[noun + 1].Upos == Upos.Noun && !Triggers.WordClasses.Standard.Contains("ground", sentence[noun + 1].Lemma.ToLowerInvariant());

    private static bool IsGoverned(Sentence sentence, int place, EventKind kind)
    {
        for (var i = place - 1; i >= Math.Max(0, place - 3); i--)
        {
            if (sentence[i].Upos == Upos.Adp) return PlacePreposition.IsLocative(sentence[i].Lemma.ToLowerInvariant(), kind) && sentence[i].Lemma != "of";
            if (sentence[i].Upos is not (Upos.Adj or Upos.Det or Upos.Propn)) return false;
        }

        return false;
    }
}
