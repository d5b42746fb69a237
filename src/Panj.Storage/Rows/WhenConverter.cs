using System.Text.Json;
using System.Text.Json.Serialization;
using Panj.Events;

namespace Panj.Storage;

/// <summary>A time as its EDTF string; the unknown time as the empty string.</summary>
internal sealed class WhenConverter : JsonConverter<When>
{
    public override When Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var text = reader.GetString();
        if (string.IsNullOrEmpty(text)) return default;
        return When.TryParse(text, out var value) ? value : throw new JsonException($"'{text}' is no EDTF date.");
    }

    public override void Write(Utf8JsonWriter writer, When value, JsonSerializerOptions options) => writer.WriteStringValue(value.Edtf);
}
