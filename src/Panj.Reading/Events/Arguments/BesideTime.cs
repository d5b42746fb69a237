using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Arguments;

/// <summary>
/// "met the minister of Peru, Ms Ana Soto, in Quito on 12 February": the place that stands beside the date of a happening is its scene, wherever the
/// parser hung the two. "in Quito, Ecuador, on 12 February" names both; the first is the more exact.
/// </summary>
internal static class BesideTime
{
    /// <summary>Words between a place and its date: ", late on".</summary>
    private const int MaxGap = 3;

    /// <summary>Words before a place that may stand behind its preposition: "in the southern city of".</summary>
    private const int MaxToPreposition = 5;

    /// <summary>The place, null where none stands beside the date.</summary>
    public static Placed? Find(Trigger trigger)
    {
        if (TimeFinder.Near(trigger) is not { } time) return null;
        var sentence = trigger.Notes.Sentence;
        var (first, last) = TokensOf(sentence, time.Extent);
        for (var i = 0; i < trigger.Notes.Places.Count; i++)
        {
            var mention = trigger.Notes.Places[i].Mention;
            if (mention.IsAdjective) continue;
            var (from, to) = TokensOf(sentence, mention.Span);
            var isBefore = to < first && first - EndOfList(trigger, i) - 1 <= MaxGap && IsBridge(sentence, EndOfList(trigger, i) + 1, first);
            var isAfter = from > last && from - last - 1 <= MaxToPreposition && IsBridge(sentence, last + 1, from);
            if ((isBefore || isAfter) && IsGoverned(trigger, from) && !IsOfPlan(trigger, from)) return new Placed(mention.Place, mention.Span, $"'{mention.Span.In(sentence.Text)}' beside the date");
        }

        return null;
    }

    /// <summary>"agreed to meet in Quito on 5 May" was not agreed there.</summary>
    private static bool IsOfPlan(Trigger trigger, int place)
    {
        if (trigger.Sense.Kind is not (EventKind.Agreement or EventKind.Aid or EventKind.GovernmentChange)) return false;
        for (var i = trigger.Predicate.Head + 1; i < place; i++)
            if (trigger.Notes.Sentence[i].Xpos is "VB" or "MD") return true;
        return false;
    }

    /// <summary>Last token of "Quito, Ecuador" where the place begins such a list.</summary>
    private static int EndOfList(Trigger trigger, int place)
    {
        var sentence = trigger.Notes.Sentence;
        var (_, end) = TokensOf(sentence, trigger.Notes.Places[place].Mention.Span);
        for (var next = place + 1; next < trigger.Notes.Places.Count; next++)
        {
            var (from, to) = TokensOf(sentence, trigger.Notes.Places[next].Mention.Span);
            if (from != end + 2 || !sentence.Is(end + 1, ",")) break;
            end = to;
        }

        return end;
    }

    private static (int First, int Last) TokensOf(Sentence sentence, Span span)
    {
        var (first, last) = (-1, -1);
        for (var i = 0; i < sentence.Count; i++)
            if (sentence[i].Span.Overlaps(span)) (first, last) = (first < 0 ? i : first, i);
        return (first, last);
    }

    private static bool IsBridge(Sentence sentence, int from, int to)
    {
        for (var i = from; i < to; i++)
            if (sentence[i].Upos is not (Upos.Adp or Upos.Det or Upos.Adj or Upos.Adv) && !sentence.Is(i, ",") && !WordClasses.Standard.Contains("settlement", sentence[i].Lemma)) return false;
        return true;
    }

    private static bool IsGoverned(Trigger trigger, int place)
    {
        var sentence = trigger.Notes.Sentence;
        for (var i = place; i >= Math.Max(0, place - MaxToPreposition); i--)
            if (sentence[i].Upos == Upos.Adp && sentence[i].Lemma != "of") return sentence[i].Lemma is "in" or "at" or "near" or "inside" or "outside";
            else if (i < place && sentence[i].Upos is Upos.Verb or Upos.Punct or Upos.Propn or Upos.Pron) return false;
        return false;
    }
}
