using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Times;

namespace Panj.Reading.Events.Arguments;

/// <summary>"reviewed progress after the meeting of the two ministers on 11 July": the date right behind what something came after is its own, whatever the parser hung it on.</summary>
internal static class BehindTime
{
    /// <summary>Words between the phrase and its date ("on", "in early").</summary>
    private const int MostBetween = 2;

    /// <summary>The date, null where the trigger is no such noun, none follows it, or it may be that of another event ("signed a pact after talks in Lima on Friday").</summary>
    public static TimeMention? Of(Trigger trigger, IReadOnlySet<int> otherTriggers)
    {
        if (trigger.Clause.IsVerb || trigger.Clause.Child(Deprel.Case) is not (>= 0 and var mark) || !WordClasses.Standard.Contains("apartmark", trigger.Notes.Sentence[mark].Lemma)) return null;
        if (otherTriggers.Contains(TimeFinder.VerbAbove(trigger.Notes.Sentence, trigger.Clause.Head))) return null;
        var last = LastOf(trigger.Notes.Sentence, trigger.Clause.Head);
        foreach (var time in trigger.Notes.Times)
            if (time.Mention.When is not null && IsBehind(trigger.Notes.Sentence, last, time.Mention.Span)) return time.Mention;
        return null;
    }

    private static int LastOf(Sentence sentence, int noun)
    {
        var last = noun;
        for (var i = noun + 1; i < sentence.Count; i++)
            if (PlaceScore.IsAbove(sentence, noun, i)) last = i;
        return last;
    }

    private static bool IsBehind(Sentence sentence, int last, Span time)
    {
        for (var i = last + 1; i < sentence.Count && i <= last + 1 + MostBetween; i++)
            if (time.Contains(sentence[i].Span)) return true;
            else if (sentence[i].Upos is not (Upos.Adp or Upos.Det or Upos.Adj)) return false;
        return false;
    }
}
