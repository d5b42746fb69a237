using System.Text.Encodings.Web;
using System.Text.Json;
using NetTopologySuite.Geometries;
using Panj.Events;
using Panj.Exchange.GeoJson;
using Panj.Exchange.Json;
using Panj.Picture.Theatres;

namespace Panj.Exchange;

/// <summary>
/// Writes the events of a picture as GeoJSON (RFC 7946). A border is its lines. A point is the middle of what is known: radius and precision stand beside it,
/// with the distance to the nearest border of its states; what has no place has no geometry.
/// </summary>
public sealed class EventGeoJson : IEventFormat
{
    private const int Decimals = 5;

    /// <summary>Bytes that are gathered before they are written.</summary>
    private const int Together = 64 * 1024;

    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public string Name => "geojson";

    /// <inheritdoc/>
    public string MediaType => "application/geo+json; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "geojson";

    /// <inheritdoc/>
    public string Purpose => "features for maps (RFC 7946), borders as lines";

    /// <summary>Writes one feature collection, a feature an event, in the order of the picture, with borders as they are held.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Snapshot picture) => Write(stream, picture, BorderMap.DeFacto);

    /// <summary>The same, with borders as a map has them.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Snapshot picture, BorderMap map) => Write(stream, SourcedEvent.Of(picture), map);

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left) => Write(stream, export.Events, export.Map);

    /// <summary>The same of events that are made while they are asked for.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<SourcedEvent> events) => Write(stream, events, BorderMap.DeFacto);

    private static void Write(Stream stream, IEnumerable<SourcedEvent> events, BorderMap map)
    {
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteStartArray("features");
        var bounds = new GeoBounds();
        foreach (var sourced in events)
        {
            WriteFeature(json, sourced, map, bounds);
            if (json.BytesPending > Together) json.Flush();
        }

        json.WriteEndArray();
        WriteBounds(json, bounds);
        json.WriteEndObject();
    }

    /// <summary>Writes what part of the earth the features lie in, where any lies anywhere.</summary>
    internal static void WriteBounds(Utf8JsonWriter json, GeoBounds bounds)
    {
        if (bounds.Box() is not var (west, south, east, north)) return;
        json.WriteStartArray("bbox");
        foreach (var side in (double[])[west, south, east, north]) json.WriteNumberValue(side);
        json.WriteEndArray();
    }

    /// <summary>Writes one event; with the boards that show it, where boards are told of.</summary>
    internal static void WriteFeature(Utf8JsonWriter json, SourcedEvent sourced, BorderMap map, GeoBounds bounds, IReadOnlyList<string>? boards = null)
    {
        var happening = sourced.Event;
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteString("id", happening.Id);
        WriteGeometry(json, happening.Where, map, bounds);
        json.WriteStartObject("properties");
        WriteEvent(json, happening);
        WritePlace(json, happening.Where, map);
        if (boards is not null) json.WriteStrings("boards", boards);
        json.WriteStrings("sources", sourced.Sources.Select(s => CitationWords.Of(s.Citation)));
        json.WriteStrings("voices", sourced.Sources.SelectMany(s => s.Chain).Select(link => link.Name).Distinct(StringComparer.Ordinal));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>A country has no pin: its middle would say what nobody said.</summary>
    private static void WriteGeometry(Utf8JsonWriter json, Place? place, BorderMap map, GeoBounds bounds)
    {
        if (place is not null && map.LinesOf(place) is { Count: > 0 } lines)
        {
            WriteLines(json, lines, bounds);
            return;
        }

        if (place is not { Precision: not Precision.Country, Latitude: { } latitude, Longitude: { } longitude } || !IsOnEarth(latitude, longitude))
        {
            json.WriteNull("geometry");
            return;
        }

        json.WriteStartObject("geometry");
        json.WriteString("type", "Point");
        json.WritePropertyName("coordinates");
        WritePoint(json, longitude, latitude, bounds);
        json.WriteEndObject();
    }

    private static void WriteLines(Utf8JsonWriter json, IReadOnlyList<LineString> lines, GeoBounds bounds)
    {
        json.WriteStartObject("geometry");
        json.WriteString("type", "MultiLineString");
        json.WriteStartArray("coordinates");
        foreach (var line in lines)
        {
            json.WriteStartArray();
            foreach (var point in line.Coordinates) WritePoint(json, point.X, point.Y, bounds);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WritePoint(Utf8JsonWriter json, double longitude, double latitude, GeoBounds bounds)
    {
        var (east, north) = (Math.Round(longitude, Decimals), Math.Round(latitude, Decimals));
        bounds.Add(east, north);
        json.WriteStartArray();
        json.WriteNumberValue(east);
        json.WriteNumberValue(north);
        json.WriteEndArray();
    }

    private static bool IsOnEarth(double latitude, double longitude) => Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180;

    private static void WriteEvent(Utf8JsonWriter json, Event happening)
    {
        json.WriteString("sentence", EventWords.Sentence(happening));
        json.WriteString("kind", Slug.Of(happening.Kind));
        json.WriteString("mode", happening.Mode);
        json.WriteString("family", Slug.Of(KindTable.Standard.Of(happening.Kind, happening.Mode).Colour));
        json.WriteString("status", Slug.Of(happening.Status));
        json.WriteBoolean("background", happening.Background);
        json.WriteString("when", happening.When?.Edtf);
        json.WriteString("date", EventWords.Date(happening));
        json.WriteStartArray("participants");
        foreach (var party in happening.Participants) json.WriteParticipant(party, null);
        json.WriteEndArray();
        json.WriteStrings("figures", happening.Figures.Select(FigureWords.Of));
        json.WriteStartArray("counts");
        foreach (var figure in happening.Figures) json.WriteFigure(figure, null);
        json.WriteEndArray();
        json.WriteNumber("origins", happening.Origins);
        json.WriteNumber("outlets", happening.Outlets);
        json.WriteStrings("disputes", happening.Disputes.Select(d => d.Field));
    }

    private static void WritePlace(Utf8JsonWriter json, Place? place, BorderMap map)
    {
        json.WriteString("where", place?.Name);
        json.WriteStrings("countries", place?.Countries ?? []);
        json.WriteString("precision", place is null ? null : Slug.Of(place.Precision));
        json.WriteDouble("radiusKm", place?.RadiusKm);
        var near = place is null ? null : map.NearestTo(place);
        json.WriteString("border", near?.Border.ToString());
        json.WriteDouble("borderKm", near?.Km);
    }
}
