using System.Text.Json;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Panj.Picture.Theatres;

/// <summary>Reads what users draw on a map: GeoJSON (RFC 7946), features with lines or polygons and the property name. Nothing else of them is kept.</summary>
public static class OverlayFile
{
    /// <summary>Characters of a file beyond which it is refused.</summary>
    public const int MostCharacters = 4 << 20;

    /// <summary>Shapes beyond which a file is refused: a legend names each.</summary>
    public const int MostShapes = 200;

    /// <summary>Corners of all shapes beyond which a file is refused: a browser draws them all whenever its map moves.</summary>
    public const int MostCorners = 50_000;

    private const int MostDepth = 16;
    private const int LongestName = 100;

    /// <summary>Reads the shapes in the order of the file.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="shapes">The shapes, empty where the text holds none that can be drawn.</param>
    /// <param name="problem">What is wrong, "" where nothing is.</param>
    public static bool TryRead(string text, out IReadOnlyList<OverlayShape> shapes, out string problem)
    {
        ArgumentNullException.ThrowIfNull(text);
        (shapes, problem) = ([], "");
        try
        {
            if (text.Length > MostCharacters) throw new FormatException($"it has more than {MostCharacters} characters");
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MostDepth });
            var features = GeometryText.Features(json.RootElement);
            if (features.Length is 0 or > MostShapes) throw new FormatException($"it has {features.Length} features, not 1 to {MostShapes}");
            OverlayShape[] read = [.. features.Select(ShapeOf)];
            if (read.Sum(shape => shape.Shape.NumPoints) is > MostCorners and var corners) throw new FormatException($"it has {corners} corners, more than {MostCorners}");
            shapes = read;
            return true;
        }
        catch (Exception failure) when (failure is FormatException or JsonException or InvalidOperationException or ArgumentException or KeyNotFoundException or IndexOutOfRangeException)
        {
            problem = failure.Message.TrimEnd('.');
            return false;
        }
    }

    private static OverlayShape ShapeOf(JsonElement feature, int index)
    {
        var name = feature.TryGetProperty("properties", out var properties) ? GeometryText.Of(properties, "name")?.Trim() : null;
        if (name is not { Length: > 0 and <= LongestName } || name.Any(char.IsControl)) throw new FormatException($"feature {index + 1} has no property 'name' of 1 to {LongestName} characters");
        if (!feature.TryGetProperty("geometry", out var geometry)) throw new FormatException($"'{name}' has no geometry");
        return new OverlayShape(name, Sound(name, GeometryText.LinesOrAreas(geometry)));
    }

    /// <summary>A polygon that crosses itself has no inside that all would draw alike.</summary>
    private static Geometry Sound(string name, Geometry shape) =>
        new IsValidOp(shape).ValidationError is { } wrong ? throw new FormatException($"'{name}' cannot be drawn: {wrong.Message} at {wrong.Coordinate?.X}, {wrong.Coordinate?.Y}") : shape;
}
