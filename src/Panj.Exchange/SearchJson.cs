using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Events;
using Panj.Exchange.Json;
using Panj.Picture.Searching;

namespace Panj.Exchange;

/// <summary>Writes what a search found as JSON. Offsets are half-open and count Unicode code points of the article's text.</summary>
public static class SearchJson
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the hits, best match first.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, string words, SearchResult result)
    {
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        json.WriteString("words", words);
        json.WriteBoolean("complete", result.IsComplete);
        json.WriteStartArray("hits");
        foreach (var hit in result.Hits) WriteHit(json, hit);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHit(Utf8JsonWriter json, SearchHit hit)
    {
        var (article, masthead) = (hit.Reading.Article, hit.Reading.Masthead);
        var points = new CodePoints(article.Text);
        json.WriteStartObject();
        json.WriteString("article", article.Id);
        if (article.Url is not null) json.WriteString("url", article.Url);
        json.WriteString("title", masthead.Title?.Value ?? article.Title);
        json.WriteString("outlet", masthead.Outlet?.Value ?? article.Outlet);
        json.WriteString("published", (masthead.Published?.Value ?? article.Published)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteStartArray("snippets");
        foreach (var snippet in hit.Snippets)
        {
            json.WriteStartObject();
            json.WriteString("text", snippet.In(article.Text));
            json.WriteSpans("spans", [snippet], points);
            json.WriteSpans("words", hit.Words.Where(snippet.Contains), points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        var reports = new ReportJson(json, points);
        json.WriteStartArray("reports");
        foreach (var index in hit.Reports) reports.Write(hit.Reading.Reports[index], eventId: null);
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
