using System.Text.Json;

namespace Panj.Exchange.Tests.Rules;

/// <summary>What RFC 7946 asks of a feature collection, checked by nothing that wrote one.</summary>
internal static class GeoJsonRules
{
    private static readonly string[] _foreign = ["coordinates", "geometries", "geometry", "properties", "crs"];

    /// <summary>All faults; none of a collection that keeps the rules.</summary>
    public static IReadOnlyList<string> Faults(string text)
    {
        var root = JsonDocument.Parse(text).RootElement;
        if (TypeOf(root) != "FeatureCollection" || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array) return ["is no feature collection"];
        var points = features.EnumerateArray().SelectMany(f => Positions(f.GetProperty("geometry"))).ToArray();
        return
        [
            .. _foreign.Where(name => root.TryGetProperty(name, out _)).Select(name => $"{name} in a collection"),
            .. features.EnumerateArray().SelectMany(FeatureFaults),
            .. BoxFaults(root, points),
        ];
    }

    private static string? TypeOf(JsonElement element) => element.ValueKind == JsonValueKind.Object && element.TryGetProperty("type", out var type) ? type.GetString() : null;

    private static IEnumerable<string> FeatureFaults(JsonElement feature)
    {
        if (TypeOf(feature) != "Feature") yield return "is no feature";
        if (!feature.TryGetProperty("properties", out var properties) || properties.ValueKind is not (JsonValueKind.Object or JsonValueKind.Null)) yield return "a feature without properties";
        if (feature.TryGetProperty("id", out var id) && id.ValueKind is not (JsonValueKind.String or JsonValueKind.Number)) yield return "an id that is none";
        if (!feature.TryGetProperty("geometry", out var geometry)) yield return "a feature without a geometry, null or not";
        else if (geometry.ValueKind != JsonValueKind.Null)
            foreach (var fault in GeometryFaults(geometry)) yield return fault;
    }

    private static IEnumerable<string> GeometryFaults(JsonElement geometry)
    {
        var coordinates = geometry.GetProperty("coordinates");
        foreach (var (longitude, latitude) in Positions(geometry))
            if (Math.Abs(longitude) > 180 || Math.Abs(latitude) > 90) yield return $"{longitude} {latitude} is not on earth";
        JsonElement[] lines = TypeOf(geometry) switch
        {
            "Point" => [],
            "LineString" => [coordinates],
            "MultiLineString" => [.. coordinates.EnumerateArray()],
            _ => throw new NotSupportedException($"No rule for {TypeOf(geometry)}."),
        };
        foreach (var line in lines.Select(line => Leaves(line).ToArray()))
        {
            if (line.Length < 2) yield return "a line of one position";
            if (line.Zip(line.Skip(1)).Any(pair => Math.Abs(pair.First.Longitude - pair.Second.Longitude) > 180)) yield return "a line over the antimeridian that is not cut there";
        }
    }

    /// <summary>Its west is east of its east where it reaches over the antimeridian.</summary>
    private static IEnumerable<string> BoxFaults(JsonElement root, (double Longitude, double Latitude)[] points)
    {
        if (!root.TryGetProperty("bbox", out var box)) return points.Length == 0 ? [] : ["no box around the features"];
        if (box.EnumerateArray().Select(n => n.GetDouble()).ToArray() is not [var west, var south, var east, var north]) return ["a box of other than four numbers"];
        if (south > north || points.Length == 0) return ["a box of nothing"];
        bool Holds((double Longitude, double Latitude) p) =>
            p.Latitude >= south && p.Latitude <= north && (west <= east ? p.Longitude >= west && p.Longitude <= east : p.Longitude >= west || p.Longitude <= east);
        return points.Where(p => !Holds(p)).Select(p => $"{p} is outside of the box");
    }

    private static IEnumerable<(double Longitude, double Latitude)> Positions(JsonElement geometry) => geometry.ValueKind == JsonValueKind.Null ? [] : Leaves(geometry.GetProperty("coordinates"));

    private static IEnumerable<(double Longitude, double Latitude)> Leaves(JsonElement coordinates)
    {
        if (coordinates.GetArrayLength() == 0) return [];
        return coordinates[0].ValueKind == JsonValueKind.Number ? [(coordinates[0].GetDouble(), coordinates[1].GetDouble())] : coordinates.EnumerateArray().SelectMany(Leaves);
    }
}
