using System.Text.Json;
using NetTopologySuite.Geometries;
using Panj.Picture.Theatres;

namespace Panj.Exchange;

/// <summary>Writes the shapes of an overlay as GeoJSON (RFC 7946): their names, their lines and polygons, and nothing else that their file held.</summary>
public static class OverlayGeoJson
{
    private const int Decimals = 5;

    /// <summary>Writes one feature collection, in the order given.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IReadOnlyList<OverlayShape> shapes)
    {
        using var json = new Utf8JsonWriter(stream);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        foreach (var shape in shapes) WriteFeature(json, shape);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteFeature(Utf8JsonWriter json, OverlayShape shape)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("name", shape.Name);
        json.WriteEndObject();
        json.WriteStartObject("geometry");
        json.WriteString("type", shape.Shape.GeometryType);
        json.WritePropertyName("coordinates");
        WriteShape(json, shape.Shape);
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteShape(Utf8JsonWriter json, Geometry shape)
    {
        if (shape is LineString line)
        {
            WriteLine(json, line);
            return;
        }

        json.WriteStartArray();
        if (shape is Polygon polygon)
            foreach (var ring in polygon.InteriorRings.Prepend(polygon.ExteriorRing)) WriteLine(json, ring);
        else
            for (var part = 0; part < shape.NumGeometries; part++) WriteShape(json, shape.GetGeometryN(part));
        json.WriteEndArray();
    }

    private static void WriteLine(Utf8JsonWriter json, LineString line)
    {
        json.WriteStartArray();
        foreach (var corner in line.Coordinates)
        {
            json.WriteStartArray();
            json.WriteNumberValue(Math.Round(corner.X, Decimals));
            json.WriteNumberValue(Math.Round(corner.Y, Decimals));
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
