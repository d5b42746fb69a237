using Panj.Events;

namespace Panj.Reading.Places;

/// <summary>Gives a place of no table the land in which all other ground of the article lies, where the article speaks of hardly any other; where it lies there stays open.</summary>
internal static class Homeland
{
    /// <summary>How much an article speaks of one land before that says where its villages are.</summary>
    private const double Spoken = 2;

    private const double Share = 0.75;

    /// <summary>So many places of one land, and of several names, say where a story plays; a capital far away where its two sides met does not.</summary>
    private const int Ground = 3;

    /// <summary>Fills the mentions from <paramref name="listed"/> on, which no table has.</summary>
    public static void Fill(Survey survey, List<PlaceMention> mentions, int listed)
    {
        if (Of(survey, mentions.Take(listed)) is not { } land) return;
        for (var i = listed; i < mentions.Count; i++)
            if (mentions[i].Place is { Countries.Count: 0, Precision: not (Precision.Border or Precision.Sea) } place)
                mentions[i] = mentions[i] with { Place = place with { Countries = [land] } };
    }

    private static string? Of(Survey survey, IEnumerable<PlaceMention> known)
    {
        var ground = known.Where(mention => mention is { IsAdjective: false, Place.Precision: not Precision.Country }).ToList();
        if (ground.Exists(mention => mention.Place.Countries.Count != 1 || mention.Place.Precision == Precision.Border)) return null;
        if (ground.GroupBy(mention => mention.Place.Countries[0], StringComparer.Ordinal).MaxBy(lands => lands.Count()) is not { } most) return null;
        var own = survey.Countries.GetValueOrDefault(most.Key);
        if (most.Count() == ground.Count && own >= Spoken && own >= Share * survey.Countries.Values.Sum()) return most.Key;
        return most.Count() >= Ground && most.Count() > Share * ground.Count && most.Select(mention => mention.Place.Name).Distinct().Skip(1).Any() ? most.Key : null;
    }
}
