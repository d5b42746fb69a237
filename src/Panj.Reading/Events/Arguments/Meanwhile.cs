using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Times;

namespace Panj.Reading.Events.Arguments;

/// <summary>
/// Dates what happened by a date in words under it that have no time of their own ("sent police to keep people from marching yesterday") or the same
/// one ("two were killed as their patrol crossed the river on Monday").
/// </summary>
internal static class Meanwhile
{
    private const int MaxClimb = 12;

    /// <summary>The date, null where none is told so.</summary>
    public static TimeMention? Of(Trigger trigger, IReadOnlySet<int> otherTriggers)
    {
        if (trigger.Predicate.Token.Xpos is not ("VBD" or "VBN" or "NN" or "NNS" or "VBG")) return null;
        foreach (var time in trigger.Notes.Times)
            if (time.Mention.When is not null && !TimeFinder.IsOfOtherNoun(time, trigger.Clause.Head, trigger) && IsUnder(trigger, time.Head, otherTriggers)) return time.Mention;
        return null;
    }

    private static bool IsUnder(Trigger trigger, int time, IReadOnlySet<int> otherTriggers)
    {
        var sentence = trigger.Notes.Sentence;
        var at = sentence[time].Head;
        var isBeside = false;
        for (var step = 0; step < MaxClimb && at >= 0; step++, at = sentence[at].Head)
        {
            if (at == trigger.Clause.Head || at == trigger.Predicate.Head) return step > 0;
            if (IsSame(sentence, at)) isBeside = true;
            if (isBeside && IsFirst(trigger, at)) return true;
            if (IsSame(sentence, at) || (isBeside && IsJoined(trigger, at))) continue;
            if (otherTriggers.Contains(at) || (sentence[at].Upos == Upos.Verb && !IsTimeless(sentence[at], trigger.Sense.Kind))) return false;
        }

        return false;
    }

    /// <summary>True for a verb that "as", "when" or "while" puts beside the one above it.</summary>
    private static bool IsSame(Sentence sentence, int verb)
    {
        if (sentence[verb].Deprel is not (Deprel.Advcl or Deprel.AdvclRelcl)) return false;
        foreach (var child in sentence.Children(verb))
            if (child < verb && sentence[child].Deprel is Deprel.Mark or Deprel.Advmod && WordClasses.Standard.Contains("meanwhilemark", sentence[child].Lemma)) return true;
        return false;
    }

    /// <summary>"1,200 were killed and 250 abducted when militants attacked on Monday": what stands beside joined verbs stands beside them all.</summary>
    private static bool IsJoined(Trigger trigger, int verb) =>
        trigger.Notes.Sentence[verb] is { Upos: Upos.Verb, Deprel: Deprel.Conj, Xpos: "VBD" or "VBN" } joined && joined.Head == trigger.Predicate.Head;

    /// <summary>The same where the parser hangs it on the first of them.</summary>
    private static bool IsFirst(Trigger trigger, int verb) => trigger.Predicate.Token is { Deprel: Deprel.Conj, Xpos: "VBD" or "VBN" } joined && joined.Head == verb;

    /// <summary>True for a gerund, or the aim of a deed done by force, whose time is that of the deed. A deal to open a road on Monday was not made on Monday.</summary>
    private static bool IsTimeless(Token verb, EventKind kind) => verb.Xpos switch
    {
        "VBG" => verb.Deprel is Deprel.Advcl or Deprel.Acl or Deprel.Ccomp or Deprel.Xcomp,
        "VB" => verb.Deprel is Deprel.Advcl or Deprel.Acl && kind is EventKind.Attack or EventKind.Clash or EventKind.Bombardment or EventKind.Deployment or EventKind.Arrest
            or EventKind.Seizure or EventKind.Incursion or EventKind.Capture or EventKind.Withdrawal or EventKind.Abduction,
        _ => false,
    };
}
