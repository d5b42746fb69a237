using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Times;

namespace Panj.Reading.Events.Arguments;

/// <summary>
/// "Gunmen killed four guards, the police said on Friday. The attack took place on Tuesday.": a sentence that does nothing but date an incident dates the one told
/// right before it, which the day of the saying does not.
/// </summary>
internal sealed class Afterwards
{
    /// <summary>Sentences between the incident and its date, at most.</summary>
    private const int Reach = 3;

    /// <summary>Words of such a sentence up to its verb ("The deadly raid on the depot took").</summary>
    private const int LatestVerb = 8;

    private readonly Dictionary<int, TimeMention> _dated = [];

    /// <summary>Notes the sentences of an article that date an incident.</summary>
    public Afterwards(Notes notes)
    {
        for (var i = 0; i < notes.Document.Sentences.Count; i++)
            if (VerbOf(notes.Document.Sentences[i]) is { } verb && DayIn(notes.Times, notes.Document.Sentences[i], verb) is { } day) _dated.Add(i, day);
    }

    /// <summary>The day told afterwards of what happened, null where none is.</summary>
    public TimeMention? Of(Trigger trigger)
    {
        if (trigger.Predicate.Token.Xpos is not ("VBD" or "VBN") || trigger.Sense.Kind is not (EventKind.Attack or EventKind.Clash or EventKind.Bombardment or EventKind.Abduction or EventKind.Incursion)) return null;
        for (var at = trigger.Notes.Index + 1; at <= trigger.Notes.Index + Reach; at++)
            if (_dated.TryGetValue(at, out var time)) return time;
        return null;
    }

    /// <summary>The verb of "The attack took place", "The incident happened", "The raid was".</summary>
    private static int? VerbOf(Sentence sentence)
    {
        if (sentence.Count < 4 || !sentence.Is(0, "the")) return null;
        for (var i = 1; i < Math.Min(sentence.Count, LatestVerb); i++)
            if (sentence[i].Lemma is "take" or "occur" or "happen" || sentence[i] is { Lemma: "be", Xpos: "VBD" }) return IsIncident(sentence, i) ? i : null;
            else if (sentence[i].Upos is Upos.Verb or Upos.Punct) return null;
        return null;
    }

    private static bool IsIncident(Sentence sentence, int verb)
    {
        for (var i = verb - 1; i > 0; i--)
            if (WordClasses.Standard.Contains("incident", sentence[i].Lemma)) return sentence[verb].Lemma != "be" || (verb + 1 < sentence.Count && sentence.Is(verb + 1, "on"));
        return false;
    }

    /// <summary>The day behind the verb where the sentence tells only one.</summary>
    private static TimeMention? DayIn(IReadOnlyList<TimeMention> times, Sentence sentence, int verb)
    {
        var told = times.Skip(FirstIn(times, sentence.Span.Start)).TakeWhile(time => time.Span.Start < sentence.Span.End).Where(time => time.When is not null).ToList();
        return told is [{ When.Precision: WhenPrecision.Day } day] && day.Span.Start > sentence[verb].Span.Start ? day : null;
    }

    /// <summary>The first time that begins at or behind a character, by halving: they stand in the order of the text.</summary>
    private static int FirstIn(IReadOnlyList<TimeMention> times, int character)
    {
        var (low, high) = (0, times.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (times[middle].Span.Start < character) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
