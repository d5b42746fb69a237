using Panj.Events;

namespace Panj.Reading.Places;

/// <summary>Says of which lands a story told at a border is: it names one of them only there, and yet speaks of both.</summary>
internal static class Borderland
{
    /// <summary>Mentions of its border from which a second land counts as one that the story is of.</summary>
    private const int MinBorders = 2;

    /// <summary>True for the border of two states.</summary>
    public static bool IsBorder(Place place) => place is { Precision: Precision.Border, Countries.Count: 2 };

    /// <summary>The lands that a mention speaks of: its own, and both of a border; a region of many countries speaks of none.</summary>
    public static IReadOnlyList<string> LandsOf(PlaceMention mention) => mention.Place.Countries.Count == 1 || IsBorder(mention.Place) ? mention.Place.Countries : [];

    /// <summary>True where a border of the country is named again and again, and the country or its people besides.</summary>
    public static bool Holds(IReadOnlyList<PlaceMention> places, string country) =>
        places.Count(mention => IsBorder(mention.Place) && mention.Place.Countries.Contains(country)) >= MinBorders && places.Any(mention => mention.Place.Countries is [var one] && one == country);
}
