using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Arguments;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Places;

namespace Panj.Reading.Events.Retellings;

/// <summary>"The premier is in Peru on a three-day visit": whoever visits a country meets its people, and signs with them, there. Where a call is told, the talks may have been by telephone.</summary>
internal sealed class Visits
{
    /// <summary>Words between "visit" and the place: "visit to the neighbouring country of".</summary>
    private const int MaxReach = 6;

    /// <summary>Days after an arrival on which the visitor is still there.</summary>
    private const int MaxStay = 3;

    /// <summary>Where several visits are told, one tells of sentences so near to it.</summary>
    private const int MaxGap = 2;

    private readonly List<(SentenceNotes Sentence, HashSet<string> Visitors, PlaceMention Place)> _visits = [];

    /// <summary>Takes the sentences of an article in order.</summary>
    public Visits(IReadOnlyList<SentenceNotes> sentences)
    {
        foreach (var notes in sentences)
            foreach (var place in notes.Places)
                if (place.Mention is { IsAdjective: false, Place.Countries: [var country] } && IsVisited(notes, place.Mention) && VisitorsOf(notes, country) is { Count: > 0 } visitors)
                    _visits.Add((notes, visitors, place.Mention));
    }

    /// <summary>Where the two sides that meet or agree are, one visiting the other; null where no visit is told or visits to several countries are.</summary>
    public Placed? Of(Draft draft)
    {
        if (draft.Report is not { Where: null, Kind: EventKind.Talks or EventKind.Agreement, Background: false } report || report.Mode is "phone" or "letter" or "video") return null;
        var sides = report.Participants.Select(participant => participant.Side).OfType<string>().ToHashSet(StringComparer.Ordinal);
        var fitting = _visits.Where(visit => sides.Contains(visit.Place.Place.Countries[0]) && visit.Visitors.Overlaps(sides) && MayBeThen(visit.Sentence, report.When?.Value)).ToList();
        if (fitting.Count == 0) return null;
        var nearest = fitting.MinBy(visit => Math.Abs(visit.Sentence.Index - draft.Trigger.Notes.Index));
        if (Math.Abs(nearest.Sentence.Index - draft.Trigger.Notes.Index) > MaxGap && fitting.Exists(visit => visit.Place.Place.Countries[0] != nearest.Place.Place.Countries[0])) return null;
        return new Placed(nearest.Place.Place, nearest.Place.Span, "where the one visits the other");
    }

    /// <summary>A visit that lasts some days, or whose day is the one before, may be the occasion; one of last week is not.</summary>
    private static bool MayBeThen(SentenceNotes visit, When? when)
    {
        if (when is not { } day) return true;
        var told = visit.Times.Select(time => time.Mention.When).OfType<When>().ToList();
        return told.Count == 0 || told.Exists(time => time.Overlaps(day) || (time.Latest is { } last && day.Earliest is { } first && last <= first && first.DayNumber - last.DayNumber <= MaxStay));
    }

    private static HashSet<string> VisitorsOf(SentenceNotes notes, string host) =>
        [.. notes.Parties.Select(party => party.Mention.Side).OfType<string>().Where(side => side != host)];

    /// <summary>"visit to X", "visited X", "arrived in X", "is in X on a visit".</summary>
    private static bool IsVisited(SentenceNotes notes, PlaceMention place)
    {
        var sentence = notes.Sentence;
        if (sentence.Tokens.Any(IsAhead)) return false;
        var at = 0;
        while (at < sentence.Count && sentence[at].Span.Start < place.Span.Start) at++;
        for (var i = at - 1; i >= Math.Max(0, at - MaxReach); i--)
        {
            if (Triggers.WordClasses.Standard.Contains("visiting", sentence[i].Lemma)) return sentence[i].Lemma != "arrive" || sentence[at - 1].Upos == Upos.Adp;
            if (sentence[i].Upos is Upos.Verb or Upos.Propn || sentence[i].Xpos is "," or ".") break;
        }

        return IsIn(sentence, at);
    }

    /// <summary>A visit that is to come places nothing yet.</summary>
    private static bool IsAhead(Token token) => token.Xpos == "MD" || (token.Upos == Upos.Verb && Triggers.WordClasses.Standard.Contains("intending", token.Lemma));

    /// <summary>"is in the capital of", of somebody.</summary>
    private static bool IsIn(Sentence sentence, int place)
    {
        for (var i = place - 1; i > 1 && i >= place - MaxReach; i--)
            if (sentence[i].Lemma == "in") return sentence[i - 1].Lemma == "be" && sentence[i - 1].Upos == Upos.Aux && sentence[i - 2].Upos == Upos.Propn;
            else if (sentence[i].Upos is Upos.Verb || sentence[i].Xpos is "," or ".") return false;
        return false;
    }
}
