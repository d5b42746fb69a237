using System.Text.Json.Serialization;

namespace Panj.Workers.Messages;

/// <summary>The forms of messages.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(ArticleMessage))]
[JsonSerializable(typeof(WorkerPulse))]
internal sealed partial class MessageJson : JsonSerializerContext;
