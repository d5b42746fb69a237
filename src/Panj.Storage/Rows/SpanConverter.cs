using System.Text.Json;
using System.Text.Json.Serialization;
using Panj.Language;

namespace Panj.Storage;

/// <summary>A span as [start, end].</summary>
internal sealed class SpanConverter : JsonConverter<Span>
{
    public override Span Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        reader.Read();
        var start = reader.GetInt32();
        reader.Read();
        var end = reader.GetInt32();
        reader.Read();
        return reader.TokenType == JsonTokenType.EndArray ? new Span(start, end) : throw new JsonException("A span has two numbers.");
    }

    public override void Write(Utf8JsonWriter writer, Span value, JsonSerializerOptions options)
    {
        writer.WriteStartArray();
        writer.WriteNumberValue(value.Start);
        writer.WriteNumberValue(value.End);
        writer.WriteEndArray();
    }
}
