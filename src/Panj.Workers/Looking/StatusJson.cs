using System.Text.Json.Serialization;

namespace Panj.Workers.Looking;

/// <summary>The forms of what is told of a queue.</summary>
[JsonSourceGenerationOptions(PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(QueueStatus))]
[JsonSerializable(typeof(DeadLetter))]
internal sealed partial class StatusJson : JsonSerializerContext;
