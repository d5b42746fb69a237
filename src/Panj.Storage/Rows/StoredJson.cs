using System.Text.Json.Serialization;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Language;

namespace Panj.Storage;

/// <summary>The parts of a reading as JSON columns. A name or value once written here stays readable: later versions add, never rename.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    UseStringEnumConverter = true,
    Converters = [typeof(SpanConverter), typeof(WhenConverter)])]
[JsonSerializable(typeof(Article))]
[JsonSerializable(typeof(Event))]
[JsonSerializable(typeof(FeedState))]
[JsonSerializable(typeof(Lineage))]
[JsonSerializable(typeof(Masthead))]
[JsonSerializable(typeof(Operation))]
[JsonSerializable(typeof(Report))]
[JsonSerializable(typeof(Watch))]
[JsonSerializable(typeof(WatchAlert))]
[JsonSerializable(typeof(IReadOnlyList<Span>))]
[JsonSerializable(typeof(IReadOnlyList<string>))]
[JsonSerializable(typeof(IReadOnlyList<long>))]
internal sealed partial class StoredJson : JsonSerializerContext;
