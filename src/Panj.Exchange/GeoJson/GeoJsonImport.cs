using System.Text.Json;
using Panj.Exchange.Importing;
using Panj.Exchange.Lines;

namespace Panj.Exchange.GeoJson;

/// <summary>Takes in features that another Panj gave out, one by one.</summary>
internal sealed class GeoJsonImport : IEventImport
{
    private const string None = "is no feature collection, or is too large or too deep";

    /// <inheritdoc/>
    public string Name => "geojson";

    /// <inheritdoc/>
    public string Purpose => "features of another Panj (panj export --as geojson)";

    /// <inheritdoc/>
    public IEnumerable<ImportedRow> Read(Stream stream, string source)
    {
        var features = new FeatureStream(stream);
        for (var line = 1L; ; line++)
        {
            using var feature = Next(features, out var fault);
            if (fault is not null) yield return ImportedRow.Refused(line, fault);
            if (feature is null) yield break;
            yield return RowOf(line, feature.RootElement, source);
        }
    }

    /// <summary>The next feature; null, with what is wrong, where it is none and where it was no collection after all.</summary>
    private static JsonDocument? Next(FeatureStream features, out string? fault)
    {
        fault = null;
        try
        {
            if (features.Next() is { } feature && features.Type is null or "FeatureCollection") return feature;
            if (!features.HasFeatures || features.Type != "FeatureCollection") fault = None;
        }
        catch (JsonException)
        {
            fault = features.HasFeatures ? "is no feature, or too large or too deep; what follows it could not be read" : None;
        }

        return null;
    }

    private static ImportedRow RowOf(long line, JsonElement feature, string source)
    {
        if (feature.PartOf("properties") is not { } properties || feature.TextOf("id") is not { } id) return ImportedRow.Refused(line, "has no id or no properties");
        var report = new ForeignReport();
        if (OwnEvent.Begin(report, properties, id) is { } reason) return ImportedRow.Refused(line, reason);
        report.Where = OwnEvent.WhereOf(report, properties, PointOf(feature));
        OwnEvent.AddParties(report, properties);
        OwnEvent.AddFigures(report, properties, "counts");
        foreach (var told in properties.ListOf("sources")) report.Text.Add("told", JsonCells.Text(told));
        foreach (var voice in properties.ListOf("voices")) OwnEvent.AddVoice(report, JsonCells.Text(voice));
        if (properties.ListOf("figures").Any() && !properties.ListOf("counts").Any()) report.Notes.Add("figures stand in words and were not taken");
        return new ImportedRow(line, report.Reading(source, $"panj:{source}:{report.Identity}"), report.Notes);
    }

    private static (string? Latitude, string? Longitude) PointOf(JsonElement feature)
    {
        if (feature.PartOf("geometry") is not { } geometry || geometry.TextOf("type") != "Point") return (null, null);
        return geometry.ListOf("coordinates").Select(JsonCells.Text).ToArray() is [var longitude, var latitude, ..] ? (latitude, longitude) : (null, null);
    }
}
