using System.Collections;
using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>The words that scripts show, as JSON for an attribute: no script stands in a page, and none holds words of its own.</summary>
internal static class ScriptWords
{
    private const string Prefix = "Script_";

    private static readonly JsonSerializerOptions s_readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private static readonly Html s_ofPage = Told("Page_");
    private static readonly Html s_withMap = Told("");

    /// <summary>Those of every page, and on pages that hold a map those of map and days.</summary>
    public static Html Of(string section) => section is "events" or "theatre" ? s_withMap : s_ofPage;

    private static Html Told(string group)
    {
        var all = Words.ResourceManager.GetResourceSet(CultureInfo.InvariantCulture, createIfNotExists: true, tryParents: true) ?? throw new InvalidOperationException("The words are missing.");
        var told = all.Cast<DictionaryEntry>().Select(one => (Key: (string)one.Key, one.Value)).Where(one => one.Key.StartsWith(Prefix + group, StringComparison.Ordinal));
        return Html.Text(JsonSerializer.Serialize(told.OrderBy(one => one.Key, StringComparer.Ordinal).ToDictionary(one => one.Key[Prefix.Length..], one => one.Value), s_readable));
    }
}
