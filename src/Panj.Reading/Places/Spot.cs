using Panj.Events;

namespace Panj.Reading.Places;

/// <summary>One thing on the map that a name may stand for.</summary>
internal sealed class Spot
{
    public required SpotKind Kind { get; init; }

    public required IReadOnlyList<string> Countries { get; init; }

    public required double Latitude { get; init; }

    public required double Longitude { get; init; }

    public required double RadiusKm { get; init; }

    /// <summary>How likely the bare name means this, on the scale of the decimal logarithm of a population.</summary>
    public required double Weight { get; init; }

    public int? GeonamesId { get; init; }

    /// <summary>GeoNames code of the first-level division it is or lies in, "" where unknown.</summary>
    public string Admin { get; init; } = "";

    /// <summary>True for a place of a dump that a user imported: of its millions many are called like something else.</summary>
    public bool IsImported { get; init; }

    /// <summary>The same under a name that means it more or less often.</summary>
    public Spot WithWeight(double weight) => Copy(weight, GeonamesId, Admin);

    /// <summary>The same, known to be a GeoNames place.</summary>
    public Spot KnownAs(Spot city) => Copy(Weight, city.GeonamesId, city.Admin);

    private Spot Copy(double weight, int? geonamesId, string admin) => new()
    {
        Kind = Kind,
        Countries = Countries,
        Latitude = Latitude,
        Longitude = Longitude,
        RadiusKm = RadiusKm,
        Weight = weight,
        GeonamesId = geonamesId,
        Admin = admin,
    };

    public bool IsState => Kind is SpotKind.Country or SpotKind.Demonym;

    public bool IsSettled => Kind is SpotKind.Settlement or SpotKind.Quarter or SpotKind.Seat or SpotKind.City;

    public bool IsDivision => Kind is SpotKind.Province or SpotKind.District or SpotKind.County;

    /// <summary>Code of its country, "" where it has none or several.</summary>
    public string Country => Countries.Count == 1 ? Countries[0] : "";

    public Precision Precision => Kind switch
    {
        SpotKind.Country or SpotKind.Demonym or SpotKind.Continent => Precision.Country,
        SpotKind.Border => Precision.Border,
        SpotKind.Area or SpotKind.Province or SpotKind.Island or SpotKind.River => Precision.Province,
        SpotKind.District or SpotKind.County or SpotKind.Quarter => Precision.District,
        SpotKind.Sea => Precision.Sea,
        SpotKind.Settlement or SpotKind.Seat or SpotKind.City => Precision.City,
        _ => Precision.Site,
    };

    /// <summary>Distance of the middles in kilometres, on a plane: good enough to compare.</summary>
    public double DistanceTo(Spot other)
    {
        var across = Math.Abs(Longitude - other.Longitude);
        if (across > 180) across = 360 - across;
        across *= 111.2 * Math.Cos((Latitude + other.Latitude) * Math.PI / 360);
        var along = 111.2 * (Latitude - other.Latitude);
        return Math.Sqrt((across * across) + (along * along));
    }
}
