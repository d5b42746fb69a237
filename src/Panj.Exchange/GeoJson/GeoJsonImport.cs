using System.Text.Json;
using Panj.Exchange.Importing;
using Panj.Exchange.Lines;

namespace Panj.Exchange.GeoJson;

/// <summary>Takes in features that another Panj gave out. They carry parties and figures in words alone, so neither is taken.</summary>
internal sealed class GeoJsonImport : IEventImport
{
    private const int MostBytes = 256 << 20;
    private const int MostDepth = 32;

    /// <inheritdoc/>
    public string Name => "geojson";

    /// <inheritdoc/>
    public string Purpose => "features of another Panj (panj export --as geojson), without parties and figures";

    /// <inheritdoc/>
    public IEnumerable<ImportedRow> Read(Stream stream, string source)
    {
        using var json = Parsed(stream);
        if (json is null || json.RootElement.TextOf("type") != "FeatureCollection")
        {
            yield return ImportedRow.Refused(1, "is no feature collection, or is too large or too deep");
            yield break;
        }

        foreach (var (index, feature) in json.RootElement.ListOf("features").Index()) yield return RowOf(index + 1, feature, source);
    }

    private static JsonDocument? Parsed(Stream stream)
    {
        try
        {
            if (stream.CanSeek && stream.Length > MostBytes) return null;
            return JsonDocument.Parse(stream, new JsonDocumentOptions { MaxDepth = MostDepth });
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static ImportedRow RowOf(long line, JsonElement feature, string source)
    {
        if (feature.PartOf("properties") is not { } properties || feature.TextOf("id") is not { } id) return ImportedRow.Refused(line, "has no id or no properties");
        var report = new ForeignReport();
        if (OwnEvent.Begin(report, properties, id) is { } reason) return ImportedRow.Refused(line, reason);
        report.Where = OwnEvent.WhereOf(report, properties, PointOf(feature));
        foreach (var told in properties.ListOf("sources")) report.Text.Add("source", JsonCells.Text(told));
        if (properties.ListOf("figures").Any()) report.Notes.Add("figures stand in words and were not taken");
        return new ImportedRow(line, report.Reading(source, $"panj:{source}:{report.Identity}"), report.Notes);
    }

    private static (string? Latitude, string? Longitude) PointOf(JsonElement feature)
    {
        if (feature.PartOf("geometry") is not { } geometry || geometry.TextOf("type") != "Point") return (null, null);
        return geometry.ListOf("coordinates").Select(JsonCells.Text).ToArray() is [var longitude, var latitude, ..] ? (latitude, longitude) : (null, null);
    }
}
