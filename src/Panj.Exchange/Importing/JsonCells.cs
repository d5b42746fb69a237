using System.Globalization;
using System.Text.Json;

namespace Panj.Exchange.Importing;

/// <summary>Values of JSON that somebody else wrote: what is missing or of another sort is null.</summary>
internal static class JsonCells
{
    public static string? TextOf(this JsonElement json, string name) => json.MemberOf(name) is { } value ? Text(value) : null;

    public static JsonElement? PartOf(this JsonElement json, string name) => json.MemberOf(name) is { ValueKind: JsonValueKind.Object } value ? value : null;

    public static bool IsTrue(this JsonElement json, string name) => json.MemberOf(name) is { ValueKind: JsonValueKind.True };

    /// <summary>The items of a list, none where it is none.</summary>
    public static IEnumerable<JsonElement> ListOf(this JsonElement json, string name) => json.MemberOf(name) is { ValueKind: JsonValueKind.Array } value ? value.EnumerateArray() : [];

    /// <summary>A value by its name; none where one of the names beside it holds half a character, which the runtime tells only when it compares them.</summary>
    private static JsonElement? MemberOf(this JsonElement json, string name)
    {
        try
        {
            return json.ValueKind is JsonValueKind.Object && json.TryGetProperty(name, out var value) ? value : null;
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>Words, or a number as it is written; half a character makes the words none.</summary>
    public static string? Text(JsonElement value)
    {
        if (value.ValueKind is JsonValueKind.Number) return value.TryGetDecimal(out var number) ? number.ToString(CultureInfo.InvariantCulture) : value.GetRawText();
        if (value.ValueKind is not JsonValueKind.String) return null;
        try
        {
            return value.GetString();
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }
}
