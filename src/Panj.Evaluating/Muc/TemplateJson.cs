using System.Collections.Frozen;
using System.Text.Json;

namespace Panj.Evaluating.Muc;

/// <summary>Reads records as the truth and as answers give them.</summary>
internal static class TemplateJson
{
    private static readonly FrozenSet<string> Articles = Scoring.Pairs("word").Where(p => p.Group == "muc").Select(p => p.Member).ToFrozenSet(StringComparer.Ordinal);

    /// <summary>A record whose entities are lists of mentions, or of mentions with their offsets.</summary>
    public static Template Read(JsonElement template) => new(
        [.. (template.Text("incident_type") ?? "").Split('/').Select(kind => kind.Trim().ToLowerInvariant())],
        [.. Template.RoleNames.Select(role => (IReadOnlyList<HashSet<string>>)[.. template.Items(role).Select(Mentions).Where(entity => entity.Count > 0)])]);

    /// <summary>Lower-cased, without punctuation and articles.</summary>
    internal static string Normal(string mention)
    {
        var plain = string.Concat(mention.ToLowerInvariant().Where(c => !(char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c)))));
        return string.Join(' ', plain.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Where(word => !Articles.Contains(word)));
    }

    private static HashSet<string> Mentions(JsonElement entity) => entity.ValueKind switch
    {
        JsonValueKind.String => [Normal(entity.GetString() ?? "")],
        JsonValueKind.Array => [.. entity.EnumerateArray().Select(Mention).OfType<string>().Select(Normal)],
        _ => [],
    };

    private static string? Mention(JsonElement mention) => mention.ValueKind switch
    {
        JsonValueKind.String => mention.GetString(),
        JsonValueKind.Array when mention.GetArrayLength() > 0 && mention[0].ValueKind == JsonValueKind.String => mention[0].GetString(),
        _ => null,
    };
}
