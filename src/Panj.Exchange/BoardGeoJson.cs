using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Exchange.GeoJson;
using Panj.Picture.Boards;
using Panj.Picture.Theatres;

namespace Panj.Exchange;

/// <summary>
/// Writes those events on which the boards of a theatre rest as GeoJSON (RFC 7946), each with the boards that show it. What has no place stands in the boards alone, as
/// does what boards say of sources.
/// </summary>
public static class BoardGeoJson
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes one feature collection, a feature an event, in the order of the picture, with borders as they are held.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, State state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var boards = BoardsOf(state);
        var shown = state.Picture with { Events = [.. state.Picture.Events.Where(e => e.Where is not null && boards.Contains(e.Id))] };
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        json.WriteString("type", "FeatureCollection");
        json.WriteString("asOf", state.AsOf.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartArray("features");
        var bounds = new GeoBounds();
        foreach (var sourced in SourcedEvent.Of(shown)) EventGeoJson.WriteFeature(json, sourced, BorderMap.DeFacto, bounds, [.. boards[sourced.Event.Id]]);
        json.WriteEndArray();
        EventGeoJson.WriteBounds(json, bounds);
        json.WriteEndObject();
    }

    private static ILookup<string, string> BoardsOf(State state) => state.Boards.Where(board => !board.IsOfSources)
        .SelectMany(board => board.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Events).Distinct(StringComparer.Ordinal).Select(id => (Id: id, board.Name)))
        .ToLookup(shown => shown.Id, shown => shown.Name, StringComparer.Ordinal);
}
