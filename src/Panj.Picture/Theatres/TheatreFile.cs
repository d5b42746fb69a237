using System.Collections.Frozen;
using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Panj.Picture.Theatres;

/// <summary>
/// Reads theatres as users write them: GeoJSON (RFC 7946), a feature collection or one feature, with polygons and the properties name, title, borders
/// ("TJ-AF"), withinKm, places and parties. Properties of all features count together, so that a map editor may add polygons as features of their own.
/// </summary>
public static class TheatreFile
{
    /// <summary>Characters of a file beyond which it is refused.</summary>
    public const int MostCharacters = 4 << 20;

    private const int MostDepth = 16;
    private const double MostKm = 1000;
    private const string Extension = ".geojson";

    /// <summary>Names of the theatres that Panj ships, sorted.</summary>
    public static IReadOnlyList<string> Shipped { get; } = [.. typeof(TheatreFile).Assembly.GetManifestResourceNames()
        .Where(name => name.EndsWith(Extension, StringComparison.Ordinal)).Select(name => Path.GetFileNameWithoutExtension(name)).Order(StringComparer.Ordinal)];

    /// <summary>Those theatres by name, with borders as they are held.</summary>
    public static IReadOnlyDictionary<string, Theatre> Standard => _standard.Value;

    private static readonly Lazy<FrozenDictionary<string, Theatre>> _standard =
        new(() => Shipped.Select(name => Of(name, BorderMap.DeFacto)).OfType<Theatre>().ToFrozenDictionary(theatre => theatre.Name, StringComparer.Ordinal));

    /// <summary>A theatre that Panj ships, null where none has the name.</summary>
    public static Theatre? Of(string name, BorderMap map)
    {
        using var stream = typeof(TheatreFile).Assembly.GetManifestResourceStream($"data/theatres/{name}{Extension}");
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        if (!TryRead(reader.ReadToEnd(), map, out var theatre, out _)) return null;
        if (theatre is not null) theatre.IsStandard = map == BorderMap.DeFacto;
        return theatre;
    }

    /// <summary>Reads a theatre.</summary>
    /// <param name="text">The file's text.</param>
    /// <param name="map">Where its borders run.</param>
    /// <param name="theatre">The theatre, null where the text is none.</param>
    /// <param name="problem">What is wrong, "" where nothing is.</param>
    public static bool TryRead(string text, BorderMap map, out Theatre? theatre, out string problem)
    {
        theatre = null;
        try
        {
            if (text.Length > MostCharacters) throw new FormatException($"it has more than {MostCharacters} characters");
            using var json = JsonDocument.Parse(text, new JsonDocumentOptions { MaxDepth = MostDepth, CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true });
            theatre = TheatreOf(GeometryText.Features(json.RootElement), map);
            problem = "";
            return true;
        }
        catch (Exception failure) when (failure is FormatException or JsonException or InvalidOperationException or ArgumentException)
        {
            problem = failure.Message;
            return false;
        }
    }

    private static Theatre TheatreOf(JsonElement[] features, BorderMap map)
    {
        var properties = features.Where(f => f.TryGetProperty("properties", out var p) && p.ValueKind == JsonValueKind.Object).Select(f => f.GetProperty("properties")).ToArray();
        var name = properties.Select(p => GeometryText.Of(p, "name")).FirstOrDefault(n => n is { Length: > 0 }) ?? throw new FormatException("no feature has a property 'name'");
        var theatre = new Theatre(map)
        {
            Name = name,
            Title = properties.Select(p => GeometryText.Of(p, "title")).FirstOrDefault(t => t is { Length: > 0 }) ?? name,
            Area = AreaOf(features),
            Borders = [.. Words(properties, "borders").Select(b => Border(b, map)).Distinct()],
            WithinKm = properties.Select(Within).FirstOrDefault(km => km > 0),
            Places = Words(properties, "places").ToHashSet(StringComparer.OrdinalIgnoreCase),
            Parties = Words(properties, "parties").ToHashSet(StringComparer.OrdinalIgnoreCase),
        };
        return theatre.Area.IsEmpty && theatre.Borders.Count == 0 && theatre.Places.Count == 0 && theatre.Parties.Count == 0
            ? throw new FormatException("it has no polygon, border, place or party") : theatre;
    }

    private static BorderPair Border(string text, BorderMap map)
    {
        var pair = BorderPair.Parse(text) ?? throw new FormatException($"'{text}' is no border; write it like TJ-AF");
        return map.LinesOf(pair).Count > 0 ? pair : throw new FormatException($"{text} share no land border as {map.Depiction.Name} has it");
    }

    private static double Within(JsonElement properties)
    {
        if (!properties.TryGetProperty("withinKm", out var km)) return 0;
        return km.GetDouble() is > 0 and <= MostKm and var told ? told : throw new FormatException($"withinKm is not above 0 and up to {MostKm}");
    }

    private static Geometry AreaOf(JsonElement[] features)
    {
        var polygons = features.Where(f => f.TryGetProperty("geometry", out var g) && g.ValueKind == JsonValueKind.Object).SelectMany(f => GeometryText.Polygons(f.GetProperty("geometry"))).ToArray();
        Geometry area = new MultiPolygon(polygons);
        return area.IsValid ? area : area.Buffer(0);
    }

    private static IEnumerable<string> Words(JsonElement[] properties, string name) =>
        properties.Where(p => p.TryGetProperty(name, out _)).SelectMany(p => p.GetProperty(name).EnumerateArray())
            .Select(w => w.GetString()).OfType<string>().Where(w => w.Length > 0);
}
