using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Panj.Picture.Theatres;

/// <summary>Reads what files of users say of the ground: features of GeoJSON (RFC 7946) and their lines and polygons. What is none is a <see cref="FormatException"/> that says why.</summary>
internal static class GeometryText
{
    private const int FewestCorners = 4;

    /// <summary>The features of a collection, or the one feature that stands alone.</summary>
    public static JsonElement[] Features(JsonElement root) => Of(root, "type") switch
    {
        "FeatureCollection" when root.TryGetProperty("features", out var features) => [.. features.EnumerateArray()],
        "Feature" => [root],
        _ => throw new FormatException("it is no GeoJSON feature or feature collection"),
    };

    /// <summary>A text of an object, null where there is none.</summary>
    public static string? Of(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object && element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The polygons of a geometry that holds nothing else.</summary>
    public static IEnumerable<Polygon> Polygons(JsonElement geometry) => Of(geometry, "type") switch
    {
        "Polygon" => [PolygonOf(geometry.GetProperty("coordinates"))],
        "MultiPolygon" => geometry.GetProperty("coordinates").EnumerateArray().Select(PolygonOf),
        var other => throw new FormatException($"a geometry is {other}, not a polygon"),
    };

    /// <summary>A geometry of lines or of polygons.</summary>
    public static Geometry LinesOrAreas(JsonElement geometry) => Of(geometry, "type") switch
    {
        "LineString" => LineOf(geometry.GetProperty("coordinates")),
        "MultiLineString" => new MultiLineString([.. geometry.GetProperty("coordinates").EnumerateArray().Select(LineOf)]),
        "Polygon" or "MultiPolygon" => Polygons(geometry).ToArray() is [var alone] ? alone : new MultiPolygon([.. Polygons(geometry)]),
        var other => throw new FormatException($"a geometry is {other ?? "nothing"}, not a line or polygon"),
    };

    private static LineString LineOf(JsonElement line)
    {
        var points = Corners(line);
        return points.Length > 1 ? new LineString(points) : throw new FormatException("a line has no two points");
    }

    private static Polygon PolygonOf(JsonElement rings)
    {
        var all = rings.EnumerateArray().Select(RingOf).ToArray();
        return all.Length == 0 ? throw new FormatException("a polygon has no ring") : new Polygon(all[0], all[1..]);
    }

    private static LinearRing RingOf(JsonElement ring)
    {
        var points = Corners(ring);
        return points.Length >= FewestCorners && points[0].Equals2D(points[^1]) ? new LinearRing(points) : throw new FormatException("a ring is not closed");
    }

    private static Coordinate[] Corners(JsonElement points) => [.. points.EnumerateArray().Select(p => Corner(p[0].GetDouble(), p[1].GetDouble()))];

    private static Coordinate Corner(double longitude, double latitude) =>
        Math.Abs(longitude) <= 180 && Math.Abs(latitude) <= 90 ? new Coordinate(longitude, latitude) : throw new FormatException($"{longitude}, {latitude} is no longitude and latitude");
}
