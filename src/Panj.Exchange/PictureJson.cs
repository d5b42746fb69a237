using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Events;
using Panj.Exchange.Json;

namespace Panj.Exchange;

/// <summary>Writes a picture as JSON, the same bytes for the same picture. Offsets are half-open and count Unicode code points.</summary>
public static class PictureJson
{
    /// <summary>Bytes that are gathered before they are written.</summary>
    private const int Together = 64 * 1024;

    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly JsonWriterOptions _lineOptions = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes articles with their reports, then the events.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Snapshot picture)
    {
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        json.WriteString("panj", typeof(PictureJson).Assembly.GetName().Version?.ToString(3));
        WriteArticles(json, picture);
        WriteEvents(json, picture.Events);
        json.WriteEndObject();
    }

    /// <summary>Writes one article with its reports on a line of its own; of events it says nothing, as these need all articles.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteLine(Stream stream, ArticleReading reading, Kin kin)
    {
        using (var json = new Utf8JsonWriter(stream, _lineOptions)) new ArticleJson(json, reading).Write(kin, _ => null);
        stream.WriteByte((byte)'\n');
    }

    /// <summary>Writes the events alone.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteEvents(Stream stream, Snapshot picture) => WriteEvents(stream, picture.Events);

    /// <summary>The same of events that are made while they are asked for.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void WriteEvents(Stream stream, IEnumerable<Event> events)
    {
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        WriteEvents(json, events);
        json.WriteEndObject();
    }

    private static void WriteArticles(Utf8JsonWriter json, Snapshot picture)
    {
        var events = picture.Events.SelectMany(e => e.Reports.Select(r => (r, e.Id))).ToDictionary(p => p.r, p => p.Id);
        json.WriteStartArray("articles");
        foreach (var reading in picture.Articles)
            new ArticleJson(json, reading).Write(picture.KinOf(reading.Article.Id), r => events.GetValueOrDefault(r));
        json.WriteEndArray();
    }

    private static void WriteEvents(Utf8JsonWriter json, IEnumerable<Event> events)
    {
        var writer = new EventJson(json);
        json.WriteStartArray("events");
        foreach (var happening in events)
        {
            writer.Write(happening);
            if (json.BytesPending > Together) json.Flush();
        }

        json.WriteEndArray();
    }
}
