using Panj.Events;
using Panj.Language;
using Panj.Reading.Events.Syntax;
using Panj.Reading.Events.Triggers;

namespace Panj.Reading.Events.Arguments;

/// <summary>"visited Gabon, Benin and Ghana": a tour told in one breath was in all the countries that are listed.</summary>
internal static class JoinedLands
{
    /// <summary>Degrees of latitude in kilometres.</summary>
    private const double Degree = 111.2;

    /// <summary>The place with the countries joined to it, the same where there are none.</summary>
    public static Placed With(Placed found, int head, Trigger trigger)
    {
        if (trigger.Sense.Kind != EventKind.Talks || !IsCountry(found.Place)) return found;
        var listed = trigger.Notes.Places.Where(place => place.Mention.IsAdjective is false && IsCountry(place.Mention.Place) && trigger.Notes.Sentence[place.Head] is { Deprel: Deprel.Conj } joined && joined.Head == head).ToList();
        if (listed.Count == 0 || !IsPlainList(trigger.Notes, head, listed[^1].Head)) return found;
        var places = listed.ConvertAll(place => place.Mention.Place).Prepend(found.Place).ToList();
        return found with { Place = Joined(places), Span = listed.Aggregate(found.Span, (all, place) => all.Cover(place.Mention.Span)) };
    }

    /// <summary>"visited Gabon on Friday and Benin on Sunday" are two visits.</summary>
    private static bool IsPlainList(SentenceNotes notes, int first, int last)
    {
        for (var i = first; i <= last; i++)
            if (notes.PlaceAt(i) is not { Place.Precision: Precision.Country } && notes.Sentence[i].Upos is not (Upos.Punct or Upos.Cconj or Upos.Det or Upos.Propn)) return false;
        return true;
    }

    private static bool IsCountry(Place place) => place is { Precision: Precision.Country, Countries.Count: 1, Latitude: not null, Longitude: not null };

    /// <summary>The middle of them, with a radius that reaches into each.</summary>
    private static Place Joined(List<Place> places)
    {
        var (north, east) = (places.Average(place => place.Latitude!.Value), places.Average(place => place.Longitude!.Value));
        return places[0] with
        {
            Name = $"{string.Join(", ", places.SkipLast(1).Select(place => place.Name))} and {places[^1].Name}",
            Countries = [.. places.SelectMany(place => place.Countries).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)],
            Latitude = north,
            Longitude = east,
            RadiusKm = Math.Ceiling(places.Max(place => Distance(north, east, place))),
            GeonamesId = null,
        };
    }

    private static double Distance(double north, double east, Place place)
    {
        var along = Degree * (place.Latitude!.Value - north);
        var across = Degree * (place.Longitude!.Value - east) * Math.Cos(north * Math.PI / 180);
        return Math.Sqrt((along * along) + (across * across)) + (place.RadiusKm ?? 0);
    }
}
