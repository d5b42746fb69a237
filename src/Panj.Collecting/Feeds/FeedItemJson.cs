using System.Text.Json;
using System.Text.Json.Serialization;

namespace Panj.Collecting.Feeds;

/// <summary>Items in the form in which they wait in a store.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(FeedItem))]
internal sealed partial class FeedItemJson : JsonSerializerContext
{
    internal static string Write(FeedItem item) => JsonSerializer.Serialize(item, Default.FeedItem);

    internal static FeedItem Read(string body) => JsonSerializer.Deserialize(body, Default.FeedItem) ?? throw new JsonException("An item is null.");
}
