using NetTopologySuite.Geometries;
using Panj.Events;

namespace Panj.Picture.Theatres;

/// <summary>The lines of all land borders, as one depiction has them. Immutable and safe for use from many threads.</summary>
public sealed class BorderMap
{
    private const double KmOfDegree = 111.195;
    private const double HalfTurn = 180;

    private static readonly EmbeddedTable _table = EmbeddedTable.Of(typeof(BorderMap).Assembly, "places/border-lines");
    private readonly Dictionary<BorderPair, LineString[]> _lines;
    private readonly ILookup<string, BorderPair> _byState;

    private BorderMap(Depiction depiction)
    {
        Depiction = depiction;
        _lines = _table.Rows.Select(row => (Pair: new BorderPair(depiction.StateOf(row[0]), depiction.StateOf(row[1])), Lines: row[2]))
            .Where(row => row.Pair.A != row.Pair.B)
            .GroupBy(row => row.Pair)
            .ToDictionary(pair => pair.Key, pair => pair.SelectMany(row => row.Lines.Split(' ')).Select(line => EncodedLine.Read(line)).ToArray());
        _byState = _lines.Keys.OrderBy(p => p.ToString(), StringComparer.Ordinal)
            .SelectMany(pair => new[] { (State: pair.A, Pair: pair), (State: pair.B, Pair: pair) }).ToLookup(p => p.State, p => p.Pair);
    }

    /// <summary>The map of who holds what.</summary>
    public static BorderMap DeFacto { get; } = new(Depiction.DeFacto);

    /// <summary>Whose point of view it takes.</summary>
    public Depiction Depiction { get; }

    /// <summary>The map of a depiction.</summary>
    public static BorderMap Of(Depiction depiction) => depiction == Depiction.DeFacto ? DeFacto : new BorderMap(depiction);

    /// <summary>The pieces of a border, as points of longitude (X) and latitude (Y) in degrees; empty where the two share none in this depiction.</summary>
    public IReadOnlyList<LineString> LinesOf(BorderPair pair) => _lines.GetValueOrDefault(pair, []);

    /// <summary>The lines of a place that is a border between two states; empty for any other.</summary>
    public IReadOnlyList<LineString> LinesOf(Place place) =>
        place is { Precision: Precision.Border, Countries: [var one, var other] } ? LinesOf(Drawn(one, other)) : [];

    /// <summary>
    /// The border that is nearest to a located place among those of its own states, 0 km from it where the place is a border itself; null where the place has
    /// no position, is a whole country, or its states have no land border.
    /// </summary>
    public NearBorder? NearestTo(Place place)
    {
        if (place is { Precision: Precision.Border, Countries: [var one, var other] } && LinesOf(place).Count > 0) return new NearBorder(Drawn(one, other), 0, true);
        if (place is not { Precision: not (Precision.Country or Precision.Border), Latitude: { } latitude, Longitude: { } longitude }) return null;
        if (!IsOnEarth(latitude, longitude)) return null;
        var nearest = place.Countries.SelectMany(code => _byState[Depiction.StateOf(code)]).Distinct()
            .Select(pair => (Pair: pair, Km: DistanceKm(pair, latitude, longitude))).OrderBy(near => near.Km).FirstOrDefault();
        return nearest.Pair.A is null ? null : new NearBorder(nearest.Pair, Math.Round(nearest.Km, 1), nearest.Km <= (place.RadiusKm ?? 0));
    }

    /// <summary>Kilometres from a point to a border; infinity where there is no such border.</summary>
    public double DistanceKm(BorderPair pair, double latitude, double longitude)
    {
        var here = new Point(0, 0);
        var least = double.PositiveInfinity;
        foreach (var line in LinesOf(pair)) least = Math.Min(least, OnPlane(line, latitude, longitude).Distance(here));
        return least;
    }

    /// <summary>The line in kilometres around a point: true near the point, which is all that counts where the line is near.</summary>
    private static LineString OnPlane(LineString line, double latitude, double longitude)
    {
        var shrink = KmOfDegree * Math.Cos(latitude * Math.PI / HalfTurn);
        var points = line.Coordinates;
        var plane = new Coordinate[points.Length];
        for (var i = 0; i < points.Length; i++) plane[i] = new Coordinate(Around(points[i].X - longitude) * shrink, (points[i].Y - latitude) * KmOfDegree);
        return new LineString(plane);
    }

    private static double Around(double degrees) => degrees > HalfTurn ? degrees - (2 * HalfTurn) : degrees < -HalfTurn ? degrees + (2 * HalfTurn) : degrees;

    private static bool IsOnEarth(double latitude, double longitude) => Math.Abs(latitude) <= HalfTurn / 2 && Math.Abs(longitude) <= HalfTurn;

    private BorderPair Drawn(string one, string other) => new(Depiction.StateOf(one), Depiction.StateOf(other));
}
