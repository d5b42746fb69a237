using NetTopologySuite.Geometries;
using Panj.Events;

namespace Panj.Picture.Theatres;

/// <summary>
/// A region of interest: areas, stretches along borders, places by name, parties. An event is of it by where it happened; where that is not told more
/// exactly than a country, by who takes part.
/// </summary>
public sealed class Theatre
{
    private readonly BorderMap _map;

    internal Theatre(BorderMap map) => _map = map;

    /// <summary>The name it is asked for by.</summary>
    public required string Name { get; init; }

    /// <summary>True for one that Panj ships, with borders as they are held: stores know what is of it.</summary>
    public bool IsStandard { get; internal set; }

    /// <summary>The name for a reader.</summary>
    public required string Title { get; init; }

    /// <summary>Polygons in degrees; empty for none.</summary>
    public required Geometry Area { get; init; }

    /// <summary>Borders along which everything counts that is no farther than <see cref="WithinKm"/>.</summary>
    public IReadOnlyList<BorderPair> Borders { get; init; } = [];

    /// <summary>Reach to either side of the borders, in kilometres.</summary>
    public double WithinKm { get; init; }

    /// <summary>Places that count by their name, whatever is known of where they lie.</summary>
    public IReadOnlySet<string> Places { get; init; } = new HashSet<string>();

    /// <summary>Names or identities of parties whose doings count where no place is told more exactly than a country of the borders.</summary>
    public IReadOnlySet<string> Parties { get; init; } = new HashSet<string>();

    /// <summary>True where an event belongs to the theatre.</summary>
    public bool Holds(Event happening) => happening.Where is { } place && IsTold(place) ? Holds(place) : IsOfParties(happening);

    /// <summary>True where a place belongs to the theatre: on one of its borders, near one, inside its areas, or named.</summary>
    public bool Holds(Place place)
    {
        if (Places.Contains(place.Name)) return true;
        if (place is { Precision: Precision.Border, Countries: [var one, var other] }) return Borders.Contains(new BorderPair(one, other));
        if (!IsTold(place) || place is not { Latitude: { } latitude, Longitude: { } longitude }) return false;
        return Area.Intersects(new Point(longitude, latitude)) || Borders.Any(border => _map.DistanceKm(border, latitude, longitude) <= WithinKm);
    }

    /// <summary>The events of the theatre, and the articles that tell them.</summary>
    public Snapshot Of(Snapshot picture)
    {
        var events = picture.Events.Where(Holds).ToArray();
        var told = events.SelectMany(e => e.Reports).Select(r => r.ArticleId).ToHashSet(StringComparer.Ordinal);
        return picture with
        {
            Articles = [.. picture.Articles.Where(a => told.Contains(a.Article.Id))],
            Copies = Of(picture.Copies, told),
            Stories = Of(picture.Stories, told),
            Lineages = Of(picture.Lineages, told),
            Events = events,
            Hidden = [.. picture.Hidden.Where(Holds)],
        };
    }

    private static Dictionary<string, T> Of<T>(IReadOnlyDictionary<string, T> byArticle, HashSet<string> articles) =>
        byArticle.Where(entry => articles.Contains(entry.Key)).ToDictionary(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal);

    private static bool IsTold(Place place) => place.Precision != Precision.Country;

    private bool IsOfParties(Event happening) =>
        happening.Participants.Any(p => Parties.Contains(p.Name) || (p.Id is { } id && Parties.Contains(id)))
        && (happening.Where is not { Countries: { Count: > 0 } codes } || codes.Any(code => Borders.Any(border => border.Has(code))));
}
