using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.Extensions.Options;
using Panj.Server.Api;

namespace Panj.Server.Hosting;

/// <summary>Answers that are one JSON value.</summary>
internal static class JsonBody
{
    public static void Write(Stream stream, JsonNode answer)
    {
        using var json = new Utf8JsonWriter(stream);
        answer.WriteTo(json);
    }

    /// <summary>A value of a few lines, or that what the asker has of it still holds.</summary>
    public static IResult Of<T>(HttpContext context, T answer)
    {
        var options = context.RequestServices.GetRequiredService<IOptions<JsonOptions>>().Value.SerializerOptions;
        return Fresh.OfContent(context, Media.Json, stream => JsonSerializer.Serialize(stream, answer, options));
    }
}
