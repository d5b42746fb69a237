using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events;

/// <summary>Says whether an article tells an event only as context: long past by its date, or told under "after", "since", "who had ...".</summary>
internal static class BackgroundJudge
{
    /// <summary>Days before publication within which a happening is still news.</summary>
    private const int NewsDays = 5;

    private const int MaxClimb = 8;

    public static bool IsBackground(Trigger trigger, EventStatus status, When? when, DateOnly? published)
    {
        if (when?.Latest is { } last && published is { } day) return last.AddDays(NewsDays) < day;
        return status is EventStatus.Occurred or EventStatus.Ongoing && (IsPastPerfect(trigger.Predicate) || IsSubordinate(trigger) || IsBefore(trigger));
    }

    /// <summary>"last year", "previously", "over the past decade": told of a time before the occasion.</summary>
    private static bool IsBefore(Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        for (var i = 0; i < sentence.Count; i++)
        {
            if (WordClasses.Standard.Contains("contextadverb", sentence[i].Lemma)) return true;
            if (i > 0 && WordClasses.Standard.Contains("contextperiod", sentence[i].Lemma) && WordClasses.Standard.Contains("contextadjective", sentence[i - 1].Lemma)) return true;
        }

        return false;
    }

    /// <summary>True for "has met" and "had met".</summary>
    public static bool IsPerfect(Clause clause)
    {
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child] is { Deprel: Deprel.Aux, Lemma: "have" }) return true;
        return false;
    }

    private static bool IsPastPerfect(Clause clause)
    {
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child] is { Deprel: Deprel.Aux, Lemma: "have", Xpos: "VBD" }) return true;
        return false;
    }

    private static bool IsSubordinate(Trigger trigger)
    {
        var clause = trigger.Clause;
        for (var step = 0; step < MaxClimb; step++)
        {
            if (clause.Token.Deprel is Deprel.AclRelcl || HasContextMark(clause)) return true;
            if (clause.Governor is not { } governor) return false;
            clause = governor;
        }

        return false;
    }

    private static bool HasContextMark(Clause clause)
    {
        if (clause.Token.Deprel is not (Deprel.Advcl or Deprel.Obl or Deprel.Nmod or Deprel.AdvclRelcl)) return false;
        foreach (var child in clause.Sentence.Children(clause.Head))
            if (clause.Sentence[child].Deprel is Deprel.Mark or Deprel.Case
                && WordClasses.Standard.Contains("contextmark", clause.Sentence[child].Lemma)) return true;
        return false;
    }
}
