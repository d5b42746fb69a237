using Panj.Language;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Arguments;

/// <summary>
/// "The ambush came two days after the two sides met in Bol", "As tensions in Bol grew, ...": what was elsewhere, before or after, is not the scene. "Nine were killed
/// after gunmen attacked a base in Bol" tells what they died of, so that "after" alone says nothing.
/// </summary>
internal static class OtherTime
{
    private const int MaxClimb = 12;

    /// <summary>True where a place lies in a clause about another time.</summary>
    public static bool Holds(Trigger trigger, int place) => HoldsByWords(trigger, place) || HoldsByTree(trigger, place);

    /// <summary>By the order of words: a mark of another time stands between the trigger and the place, and a finite verb behind it.</summary>
    private static bool HoldsByWords(Trigger trigger, int place)
    {
        var sentence = trigger.Notes.Sentence;
        var isOther = false;
        for (var i = Math.Max(trigger.Predicate.Head, trigger.Clause.Head) + 1; i < place; i++)
            if (IsMark(sentence, i)) isOther = true;
            else if (isOther && sentence[i].Xpos is "VBD" or "VBN" or "VBZ" or "VBP" or "MD") return isOther;
            else if (sentence[i].Xpos == ",") isOther = false;
        return false;
    }

    private static bool HoldsByTree(Trigger trigger, int place)
    {
        var sentence = trigger.Notes.Sentence;
        var at = place;
        for (var step = 0; step < MaxClimb && at >= 0 && at != trigger.Clause.Head && at != trigger.Predicate.Head; step++, at = sentence[at].Head)
            if (sentence[at] is { Upos: Upos.Verb, Deprel: Deprel.Advcl, Xpos: not "VBG" } && Mark(sentence, at) is >= 0 and var mark && (IsMark(sentence, mark) || (sentence[mark].Lemma == "as" && at < trigger.Predicate.Head))) return true;
        return false;
    }

    /// <summary>"before", "until", "although", and "after" behind a length of time.</summary>
    private static bool IsMark(Sentence sentence, int token)
    {
        var lemma = sentence[token].Lemma;
        return WordClasses.Standard.Contains("othertimemark", lemma) || (lemma == "after" && token > 0 && WordClasses.Standard.Contains("length", sentence[token - 1].Lemma));
    }

    private static int Mark(Sentence sentence, int verb)
    {
        foreach (var child in sentence.Children(verb))
            if (sentence[child].Deprel is Deprel.Mark or Deprel.Case) return child;
        return -1;
    }
}
