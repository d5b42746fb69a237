using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Events;

namespace Panj.Exchange;

/// <summary>Writes what persons decided as JSON.</summary>
public static class OperationJson
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes all operations, saying of each whether it is among those that still count.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<Operation> operations, IReadOnlySet<int> active)
    {
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        json.WriteStartArray("operations");
        foreach (var operation in operations)
        {
            WriteHead(json, operation);
            if (operation.Undoes is { } undone) json.WriteNumber("undoes", undone);
            else json.WriteBoolean("counts", active.Contains(operation.Number));
            WriteSides(json, operation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteHead(Utf8JsonWriter json, Operation operation)
    {
        json.WriteStartObject();
        json.WriteNumber("number", operation.Number);
        json.WriteString("kind", Slug.Of(operation.Kind));
        json.WriteString("by", operation.By);
        json.WriteString("at", operation.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
        json.WriteString("reason", operation.Reason);
    }

    private static void WriteSides(Utf8JsonWriter json, Operation operation)
    {
        json.WriteStartArray("sides");
        foreach (var side in operation.Sides)
        {
            json.WriteStartArray();
            foreach (var anchor in side)
            {
                json.WriteStartObject();
                json.WriteString("article", anchor.ArticleId);
                json.WriteString("kind", Slug.Of(anchor.Kind));
                json.WriteString("quote", anchor.Quote);
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
