using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Events.Retellings;

/// <summary>Says which of two tellings of one happening fixes its time or place more exactly; a tie goes to the first.</summary>
internal static class Exactness
{
    /// <summary>Degrees of latitude in kilometres.</summary>
    private const double Degree = 111.2;

    /// <summary>True for a time that fixes what the other leaves open: some time before anything that is only "on that day or before".</summary>
    public static bool IsMore(Evidenced<When>? time, Evidenced<When>? than) =>
        time is not null && (than is null || IsInside(time.Value, than.Value) || (than.Value.IsRange && than.Value.Earliest is null && !time.Value.IsRange && time.Value.Precision == WhenPrecision.Day && than.Value.Contains(time.Value)));

    /// <summary>"from 10 to 23 October" of what is told of October.</summary>
    private static bool IsInside(When time, When month) =>
        month.Precision is WhenPrecision.Month or WhenPrecision.Year && time.Precision is WhenPrecision.Day or WhenPrecision.Range && time is { Earliest: not null, Latest: not null } && month.Contains(time);

    /// <summary>How a place is known that was carried on from what was told before; any place that is told beats it.</summary>
    public const string Carried = "told right after what is placed so";

    /// <summary>True where the place of a report was carried on from another.</summary>
    public static bool IsCarried(Report report) => report.WhereKnownBy?.StartsWith(Carried, StringComparison.Ordinal) == true;

    /// <summary>True where the one report tells its place and the other has it by carrying on, or where it is more exact.</summary>
    public static bool IsMore(Report report, Report than) =>
        report.Where is not null && IsCarried(report) == IsCarried(than) ? IsMore(report.Where, than.Where) : report.Where is not null && (than.Where is null || IsCarried(than));

    /// <summary>"Kasese" and "Kasese district" of one story.</summary>
    public static bool AreNamesakes(string one, string other) => IsPartOf(one, other) || IsPartOf(other, one);

    private static bool IsPartOf(string town, string district) => district.StartsWith(town + " ", StringComparison.OrdinalIgnoreCase);

    /// <summary>True for a place where the other is only the country, or for a town inside the province.</summary>
    public static bool IsMore(Evidenced<Place>? place, Evidenced<Place>? than)
    {
        if (place is null || than is null) return place is not null;
        if (than.Value.Precision == Precision.Country) return place.Value.Precision != Precision.Country;
        if (IsInside(place.Value, than.Value)) return true;
        return than.Value.Precision == Precision.Province && place.Value.Precision is Precision.City or Precision.Site or Precision.District && Holds(than.Value, place.Value);
    }

    /// <summary>True for a town that no table has, told of what happened in a province or country: it lies there.</summary>
    public static bool IsInside(Place place, Place province) =>
        province is { Precision: Precision.Province or Precision.Country, Countries.Count: 1, RadiusKm: { } radius } && (place.Countries.Count == 0 || province.Precision == Precision.Province) && place is { GeonamesId: null, Precision: Precision.City or Precision.Near }
        && (place.Countries.Count == 0 || (place.RadiusKm is null || place.RadiusKm > radius) && place.Countries.SequenceEqual(province.Countries));

    /// <summary>The place, located by the province it was told to lie in where it has no location of its own.</summary>
    public static Evidenced<Place> Within(Evidenced<Place> place, Evidenced<Place>? province) =>
        province is not null && IsInside(place.Value, province.Value) ? Located(place, province.Value, province.Spans) : place;

    /// <summary>A place that no table has, located by what holds it; the words that name the holder tell it too.</summary>
    public static Evidenced<Place> Located(Evidenced<Place> place, Place holder, IEnumerable<Span> told) => new(
        place.Value with { Countries = holder.Countries, Latitude = holder.Latitude, Longitude = holder.Longitude, RadiusKm = holder.RadiusKm }, [.. place.Spans, .. told.Except(place.Spans)]);

    private static bool Holds(Place wide, Place exact)
    {
        if (!wide.Countries.SequenceEqual(exact.Countries) || wide is not { Latitude: { } north, Longitude: { } east, RadiusKm: { } radius } || exact is not { Latitude: { } latitude, Longitude: { } longitude }) return false;
        var along = Degree * (latitude - north);
        var across = Degree * (longitude - east) * Math.Cos((latitude + north) * Math.PI / 360);
        return Math.Sqrt((along * along) + (across * across)) <= radius;
    }
}
