using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Exchange.Json;

namespace Panj.Exchange.Feeds;

/// <summary>Writes entries as JSON Feed 1.1, in memory of a few entries.</summary>
public static class JsonFeed
{
    private const int Together = 64 * 1024;
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes a whole feed. Text of articles is plain text in it, never markup.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, FeedHead head, IEnumerable<FeedItem> items)
    {
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        json.WriteString("version", "https://jsonfeed.org/version/1.1");
        json.WriteString("title", head.Title);
        json.WriteStartArray("items");
        foreach (var item in items)
        {
            WriteItem(json, item);
            if (json.BytesPending > Together) json.Flush();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteItem(Utf8JsonWriter json, FeedItem item)
    {
        json.WriteStartObject();
        json.WriteString("id", item.Id);
        if (item.Links is [var first, ..]) json.WriteString("external_url", first.AbsoluteUri);
        json.WriteString("title", item.Title);
        json.WriteString("content_text", item.Text);
        json.WriteString("date_published", Moment(item.Published));
        json.WriteString("date_modified", Moment(item.Updated));
        json.WriteStartArray("authors");
        foreach (var name in item.Authors)
        {
            json.WriteStartObject();
            json.WriteString("name", name);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStrings("tags", item.Tags);
        json.WriteEndObject();
    }

    private static string Moment(DateTimeOffset moment) => moment.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
