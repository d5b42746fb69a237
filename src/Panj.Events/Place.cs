namespace Panj.Events;

/// <summary>A place as a gazetteer or the text fixes it.</summary>
public sealed record Place
{
    /// <summary>Name as the article gives it, in its fullest form.</summary>
    public required string Name { get; init; }

    /// <summary>ISO 3166-1 alpha-2 codes, sorted; two for a border, empty where unknown.</summary>
    public IReadOnlyList<string> Countries { get; init; } = [];

    /// <summary>How exactly the place is told.</summary>
    public Precision Precision { get; init; }

    /// <summary>Latitude of the middle in degrees (WGS 84), null where unknown.</summary>
    public double? Latitude { get; init; }

    /// <summary>Longitude of the middle in degrees (WGS 84), null where unknown.</summary>
    public double? Longitude { get; init; }

    /// <summary>Radius around the middle that holds the place, in kilometres, null where unknown.</summary>
    public double? RadiusKm { get; init; }

    /// <summary>GeoNames identifier, null where the place is not from GeoNames.</summary>
    public int? GeonamesId { get; init; }
}
