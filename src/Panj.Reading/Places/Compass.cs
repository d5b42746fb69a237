using Panj.Events;

namespace Panj.Reading.Places;

/// <summary>Reads "northern" and its kin, and moves a place's middle that way.</summary>
internal static class Compass
{
    private const double Share = 0.4;
    private const double KmPerDegree = 111.2;

    /// <summary>Steps to the north and to the east that a word names: -1, 0 or 1 each.</summary>
    public static (int North, int East) Of(ReadOnlySpan<char> word)
    {
        const StringComparison AnyCase = StringComparison.OrdinalIgnoreCase;
        var north = word.Contains("north", AnyCase) ? 1 : word.Contains("south", AnyCase) ? -1 : 0;
        var east = word.Contains("east", AnyCase) ? 1 : word.Contains("west", AnyCase) ? -1 : 0;
        return (north, east);
    }

    /// <summary>The part of a place that lies that way; the middle part where both steps are 0.</summary>
    public static Place Shifted(Place place, int north, int east)
    {
        if (place.Latitude is not { } latitude || place.Longitude is not { } longitude || place.RadiusKm is not { } radius) return place;
        var step = radius * Share / Math.Max(1, Math.Sqrt((north * north) + (east * east))) / KmPerDegree;
        return place with
        {
            Latitude = Math.Round(Math.Clamp(latitude + (north * step), -89, 89), 3),
            Longitude = Math.Round(longitude + (east * step / Math.Max(0.2, Math.Cos(latitude * Math.PI / 180))), 3),
            RadiusKm = Math.Round(radius * 0.8, 1),
        };
    }
}
