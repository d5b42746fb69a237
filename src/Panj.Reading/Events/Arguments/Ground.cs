using Panj.Events;
using Panj.Reading.Places;

namespace Panj.Reading.Events.Arguments;

/// <summary>The one country that an article tells of.</summary>
internal static class Ground
{
    private const int MinMentions = 3;
    private const double MinShare = 0.75;

    /// <summary>The same of a country that the text names by its towns alone; by its people alone it names none, who may be abroad.</summary>
    private const double MinShareUnnamed = 0.9;

    /// <summary>The country that nearly all places and adjectives of the text lie in or name, null where there is none.</summary>
    public static Placed? Of(IReadOnlyList<PlaceMention> places)
    {
        var countries = places.SelectMany(Borderland.LandsOf).CountBy(land => land, StringComparer.Ordinal).ToList();
        if (countries.Count == 0) return null;
        var (country, mentions) = countries.MaxBy(c => c.Value);
        if (mentions < MinMentions || mentions < MinShare * countries.Sum(c => c.Value)) return null;
        if (countries.Any(c => c.Key != country && Borderland.Holds(places, c.Key))) return null;
        var named = places.FirstOrDefault(p => p is { IsAdjective: false, Place.Precision: Precision.Country } && p.Place.Countries is [var one] && one == country);
        if (named is not null) return new Placed(named.Place, named.Span, "the only country the article tells of");
        var inside = places.FirstOrDefault(p => p is { IsAdjective: false, Place.Countries: [var one] } && one == country);
        return inside is not null && mentions >= MinShareUnnamed * countries.Sum(c => c.Value) && Lands.Of(country) is { } land ? new Placed(land, inside.Span, "the only country the article tells of") : null;
    }

    /// <summary>The country of every place and adjective of the text, null where there are two or none: what no table has lies there.</summary>
    public static Placed? Sole(IReadOnlyList<PlaceMention> places)
    {
        var named = places.Where(p => p.Place.Countries.Count > 0).ToList();
        if (named.Count == 0 || named.SelectMany(p => p.Place.Countries).Distinct(StringComparer.Ordinal).Count() > 1) return null;
        var first = named.Find(p => p.Place.Precision == Precision.Country) ?? named[0];
        return new Placed(first.Place, first.Span, "in the only country the article names");
    }
}
