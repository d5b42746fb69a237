using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Events;

namespace Panj.Exchange;

/// <summary>Writes what an article has to do with others.</summary>
public static class KinJson
{
    private static readonly JsonWriterOptions _options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Properties of a JSON object, without its braces, for a place inside one that was written before they were known.</summary>
    public static byte[] Properties(Kin kin)
    {
        using var bytes = new MemoryStream();
        using (var json = new Utf8JsonWriter(bytes, _options))
        {
            json.WriteStartObject();
            Write(json, kin);
            json.WriteEndObject();
        }

        return bytes.ToArray()[1..^1];
    }

    internal static void Write(Utf8JsonWriter json, Kin kin)
    {
        json.WriteString("copyOf", kin.CopyOf);
        json.WriteString("story", kin.Story);
    }
}
