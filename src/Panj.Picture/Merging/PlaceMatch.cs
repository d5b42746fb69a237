using Panj.Events;
using Panj.Picture.Copies;

namespace Panj.Picture.Merging;

/// <summary>Compares places against how exactly they are told.</summary>
internal static class PlaceMatch
{
    private const double SamePoint = 1.0;
    private const double SameArea = 0.6;
    private const double SameCountry = 0.4;
    private const double Inside = 0.3;
    private const double Elsewhere = -0.6;
    private const double Untold = -1.0;
    private const double WholeForPart = -1.0;
    private const double SlackKm = 10;
    private const double FarKm = 60;
    private const double EarthKm = 6371;

    /// <summary>The score, or null where the two cannot be one place. Where one report gives none, its words may name the other's.</summary>
    public static double? Score(Member one, Member other)
    {
        if (!IsOfThePlace(one.Report.Kind) || (one.Where is null && other.Where is null)) return Score(one.Where, other.Where, one.Report.Kind);
        if (NamesThePoint(one, other) || NamesThePoint(other, one)) return SameArea;
        return one.Where is null || other.Where is null ? Untold : Score(one.Where, other.Where, one.Report.Kind);
    }

    /// <summary>The score, or null where the two cannot be one place.</summary>
    public static double? Score(Place? one, Place? other, EventKind kind)
    {
        if (one is null || other is null) return 0;
        if (IsSame(one, other)) return IsPoint(one) ? SamePoint : one.Precision is Precision.Country ? SameCountry : SameArea;
        if (!ShareCountry(one, other)) return IsVague(one) || IsVague(other) ? Elsewhere : null;
        if (IsPoint(one) && IsPoint(other)) return Apart(one, other, IsOfThePlace(kind) ? 0 : FarKm);
        if (!IsOfThePlace(kind) || IsPoint(one) == IsPoint(other) || !(IsWhole(one) || IsWhole(other))) return Inside;
        return IsOutside(one, other) ? null : WholeForPart;
    }

    /// <summary>True where both are told exactly and lie too far from each other to be one place.</summary>
    public static bool AreApart(Place one, Place other) => Score(one, other, EventKind.Talks) is not >= 0;

    /// <summary>True where a point lies beyond the reach of a province.</summary>
    private static bool IsOutside(Place one, Place other) =>
        (one.Precision is Precision.Province || other.Precision is Precision.Province) && DistanceKm(one, other) is { } distance && distance > Math.Max(one.RadiusKm ?? 0, other.RadiusKm ?? 0);

    /// <summary>True where the one is placed nowhere, or somewhere wide, and its sentences name the point at which the other is placed.</summary>
    private static bool NamesThePoint(Member one, Member other) =>
        other.Where is { } point && IsPoint(point) && (one.Where is null || IsWhole(one.Where)) && one.Evidence.Names(point);

    private static double? Apart(Place one, Place other, double farKm)
    {
        if (DistanceKm(one, other) is not { } distance) return Elsewhere;
        var radii = (one.RadiusKm ?? 0) + (other.RadiusKm ?? 0);
        if (distance <= radii + SlackKm) return Inside;
        return distance <= radii + farKm ? Elsewhere : null;
    }

    private static bool IsSame(Place one, Place other)
    {
        if (one.GeonamesId is not null && other.GeonamesId is not null) return one.GeonamesId == other.GeonamesId;
        if (one.Precision is Precision.Border or Precision.Country && one.Precision == other.Precision && one.Countries.Count > 0)
            return one.Countries.SequenceEqual(other.Countries, StringComparer.Ordinal);
        return ShareCountry(one, other) && (one.Name == other.Name || WordRules.Standard.NameWords(one.Name).SequenceEqual(WordRules.Standard.NameWords(other.Name), StringComparer.Ordinal));
    }

    private static bool ShareCountry(Place one, Place other) =>
        one.Countries.Count == 0 || other.Countries.Count == 0 || one.Countries.Intersect(other.Countries, StringComparer.Ordinal).Any();

    private static bool IsPoint(Place place) => place.Precision is Precision.City or Precision.Site or Precision.District;

    private static bool IsVague(Place place) => place.Precision is Precision.Border or Precision.Near or Precision.Sea;

    private static bool IsWhole(Place place) => place.Precision is Precision.Country or Precision.Province;

    /// <summary>The place is what such a happening is about: a town taken is not the country taken.</summary>
    private static bool IsOfThePlace(EventKind kind) => kind is EventKind.Capture or EventKind.Control;

    private static double? DistanceKm(Place one, Place other)
    {
        if (one is not { Latitude: { } lat1, Longitude: { } lon1 } || other is not { Latitude: { } lat2, Longitude: { } lon2 }) return null;
        var (y1, y2) = (double.DegreesToRadians(lat1), double.DegreesToRadians(lat2));
        var across = Math.Pow(Math.Sin((y2 - y1) / 2), 2) + (Math.Cos(y1) * Math.Cos(y2) * Math.Pow(Math.Sin(double.DegreesToRadians(lon2 - lon1) / 2), 2));
        return 2 * EarthKm * Math.Asin(Math.Min(1, Math.Sqrt(across)));
    }
}
