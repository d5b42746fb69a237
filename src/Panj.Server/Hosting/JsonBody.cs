using System.Text.Json;
using System.Text.Json.Nodes;

namespace Panj.Server.Hosting;

/// <summary>Answers that are one JSON value.</summary>
internal static class JsonBody
{
    public static void Write(Stream stream, JsonNode answer)
    {
        using var json = new Utf8JsonWriter(stream);
        answer.WriteTo(json);
    }
}
