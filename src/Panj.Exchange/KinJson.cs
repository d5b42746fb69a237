using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Events;
using Panj.Exchange.Json;

namespace Panj.Exchange;

/// <summary>Writes what an article has to do with others.</summary>
public static class KinJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Properties of a JSON object, without its braces, whose offsets count the code points of <paramref name="text"/>; for a place inside one that was written before they were known.</summary>
    public static byte[] Properties(Kin kin, string text)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            Write(json, kin, new CodePoints(text));
            json.WriteEndObject();
        }

        return bytes.ToArray()[1..^1];
    }

    internal static void Write(Utf8JsonWriter json, Kin kin, CodePoints points)
    {
        json.WriteString("copyOf", kin.CopyOf);
        json.WriteString("story", kin.Story);
        if (kin.Lineage is null) json.WriteNull("lineage");
        else Write(json, kin.Lineage, points);
    }

    private static void Write(Utf8JsonWriter json, Lineage lineage, CodePoints points)
    {
        json.WriteStartObject("lineage");
        json.WriteString("from", lineage.From);
        json.WriteNumber("taken", Math.Round(lineage.Taken, 3));
        json.WriteBoolean("variant", lineage.IsVariant);
        json.WriteStartArray("passages");
        foreach (var passages in lineage.Passages.GroupBy(p => p.From)) Write(json, passages, points);
        json.WriteEndArray();
        json.WriteSpans("added", lineage.Added, points);
        json.WriteStartArray("changed");
        foreach (var change in lineage.Changed) Write(json, change, points);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, IGrouping<string, Passage> passages, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("from", passages.Key);
        json.WriteSpans("spans", passages.Select(p => p.Span), points);
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, NumberChange change, CodePoints points)
    {
        json.WriteStartObject();
        json.WriteString("before", change.Before);
        json.WriteString("after", change.After);
        json.WriteSpans("spans", [change.Span], points);
        json.WriteEndObject();
    }
}
