using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Times;

namespace Panj.Reading.Events.Arguments;

/// <summary>Finds the day that stands beside a verb and is its own by the order of words, wherever the parser hung it.</summary>
internal static class DayBesideVerb
{
    /// <summary>Words between "when" and its verb.</summary>
    private const int MostBetween = 8;

    /// <summary>"kidnapped last May 9, when bandits attacked a bus": what a clause tells of a day was on it.</summary>
    public static TimeMention? When(Trigger trigger)
    {
        var sentence = trigger.Notes.Sentence;
        if (trigger.Clause.Token.Xpos is not ("VBD" or "VBN")) return null;
        for (var i = trigger.Clause.Head - 1; i > 0 && i >= trigger.Clause.Head - MostBetween && sentence[i].Upos != Upos.Verb; i--)
            if (sentence.Is(i, "when")) return Ending(trigger, sentence[i - 1].Xpos == "," ? i - 2 : i - 1);
        return null;
    }

    /// <summary>"Minister Ana Ruiz and her deputy yesterday visited Oman": one word for a day right before a finite verb.</summary>
    public static TimeMention? Before(Trigger trigger)
    {
        var (sentence, verb) = (trigger.Notes.Sentence, trigger.Predicate.Head);
        if (verb < 2 || sentence[verb].Xpos is not ("VBD" or "VBZ" or "VBP") || sentence[verb - 1].Upos is not (Upos.Noun or Upos.Propn) || sentence[verb - 2].Upos is Upos.Verb or Upos.Adp or Upos.Aux) return null;
        return Ending(trigger, verb - 1) is { } time && time.Span == sentence[verb - 1].Span ? time : null;
    }

    /// <summary>"On 5 May six miners were held": the day that opens a sentence is that of the first verb behind it, unless a clause between them has it.</summary>
    public static TimeMention? Opening(Trigger trigger)
    {
        var (sentence, verb) = (trigger.Notes.Sentence, trigger.Predicate.Head);
        if (sentence[0] is not { Upos: Upos.Adp, Lemma: "on" } || sentence[verb].Xpos is not ("VBD" or "VBN") || trigger.Notes.Times is not [{ Mention: { When.Precision: WhenPrecision.Day } day }, ..] || day.Span.Start > sentence[1].Span.Start) return null;
        for (var i = 1; i < verb; i++)
            if (sentence[i].Span.Start >= day.Span.End && (sentence[i].Upos is Upos.Verb or Upos.Sconj || sentence[i].Xpos is "WP" or "WDT" or "WRB" || sentence[i].Deprel == Deprel.Mark)) return null;
        return day;
    }

    /// <summary>"was held on 5 May, but was freed on 12 May": the last of joined verbs has the day that hangs on it alone and stands behind it.</summary>
    public static TimeMention? Own(Trigger trigger)
    {
        var (sentence, verb) = (trigger.Notes.Sentence, trigger.Clause.Head);
        if (!trigger.Clause.IsVerb || sentence[verb].Deprel != Deprel.Conj) return null;
        foreach (var time in trigger.Notes.Times)
            if (time.Mention.When is { Precision: WhenPrecision.Day, IsSince: false } && time.Head > verb && sentence[time.Head].Head == verb && !sentence.Children(time.Head).Any(child => sentence[child] is { Deprel: Deprel.Case, Lemma: "for" or "since" or "until" or "by" })) return time.Mention;
        return null;
    }

    /// <summary>The day whose last word is a token, null where none is.</summary>
    private static TimeMention? Ending(Trigger trigger, int token)
    {
        if (token < 0) return null;
        foreach (var time in trigger.Notes.Times)
            if (time.Mention is { When: { Precision: WhenPrecision.Day, IsSince: false } } && time.Mention.Span.End == trigger.Notes.Sentence[token].Span.End) return time.Mention;
        return null;
    }
}
