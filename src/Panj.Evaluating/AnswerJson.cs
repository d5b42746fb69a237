using System.Text.Json;
using Panj.Language;

namespace Panj.Evaluating;

/// <summary>Reads parts of an answer; what is missing or of another sort is absent.</summary>
internal static class AnswerJson
{
    public static IEnumerable<JsonElement> Items(this JsonElement json, string name) =>
        json.Part(name) is { ValueKind: JsonValueKind.Array } items ? items.EnumerateArray() : [];

    public static string? Text(this JsonElement json, string name) =>
        json.Part(name) is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    public static double? Number(this JsonElement json, string name) =>
        json.Part(name) is { ValueKind: JsonValueKind.Number } number ? number.GetDouble() : null;

    public static bool Flag(this JsonElement json, string name) => json.Part(name) is { ValueKind: JsonValueKind.True };

    public static IEnumerable<string> Texts(this JsonElement json, string name) =>
        json.Items(name).Where(item => item.ValueKind == JsonValueKind.String).Select(item => item.GetString() ?? "");

    /// <summary>A span written as [start, end], null for none.</summary>
    public static Span? Span(this JsonElement json, string name) => json.Part(name) is { } ends ? SpanOf(ends) : null;

    public static IEnumerable<Span> Spans(this JsonElement json, string name) => json.Items(name).Select(SpanOf).OfType<Span>();

    public static JsonElement? Part(this JsonElement json, string name) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var part) && part.ValueKind != JsonValueKind.Null ? part : null;

    private static Span? SpanOf(JsonElement ends)
    {
        if (ends.ValueKind != JsonValueKind.Array || ends.GetArrayLength() != 2) return null;
        if (ends[0].ValueKind != JsonValueKind.Number || ends[1].ValueKind != JsonValueKind.Number) return null;
        return ends[0].TryGetInt32(out var start) && ends[1].TryGetInt32(out var end) && start <= end ? new Span(start, end) : null;
    }
}
