using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;
using Panj.Reading.Places;

namespace Panj.Reading.Events.Arguments;

/// <summary>Finds where an event took place: the most exact place that hangs on its trigger, else one told in the same clause, else what the words imply.</summary>
internal static class PlaceFinder
{
    /// <summary>The place of an event; <paramref name="states"/> are the countries that the article names, by code, for what the words only imply.</summary>
    public static Placed? Find(Trigger trigger, Span clause, IReadOnlyList<Participant> participants, IReadOnlyDictionary<string, PlaceMention> states) =>
        ByName(trigger, clause) ?? BesideTime.Find(trigger) ?? PlaceInference.ByOpening(trigger) ?? PlaceInference.ByWhere(trigger) ?? PlaceInference.ByMain(trigger) ?? PlaceInference.ByThere(trigger, states) ?? PlaceInference.ByAdjective(trigger, clause, states)
            ?? PlaceInference.OfHost(trigger, states) ?? PlaceInference.OfGovernment(trigger, participants, states) ?? PlaceInference.OfPeople(trigger, states) ?? PlaceInference.OfIntruded(trigger, participants, states);

    private static Placed? ByName(Trigger trigger, Span clause)
    {
        Located<PlaceMention>? best = null;
        var bestScore = 0;
        foreach (var place in trigger.Notes.Places)
        {
            var score = PlaceScore.Of(place, trigger, clause);
            if (score > bestScore || (score == bestScore && best is { } other && score > 0 && PlaceScore.Exactness(place.Mention) > PlaceScore.Exactness(other.Mention)))
                (best, bestScore) = (place, score);
        }

        if (best is not { Mention: var mention } found) return null;
        return JoinedLands.With(new Placed(mention.Place, mention.Span, $"'{mention.Span.In(trigger.Notes.Sentence.Text)}' with the words that tell it") { Land = mention.Land }, found.Head, trigger);
    }
}
