using System.Globalization;
using System.Text.Json;

namespace Panj.Cli.Tests;

/// <summary>The pinned floors of eval/floors.json as a table in Markdown, a row a suite.</summary>
internal static class FloorTable
{
    private const string Count = "checks";

    public static string Of(string json)
    {
        using var floors = JsonDocument.Parse(json);
        string[] head = ["| suite | at least |", "|---|---|"];
        var rows = floors.RootElement.EnumerateObject().OrderBy(s => s.Name, StringComparer.Ordinal).Select(s => $"| {s.Name} | {Measured(s.Value)} |");
        return string.Join('\n', head.Concat(rows));
    }

    private static string Measured(JsonElement suite)
    {
        var floors = suite.GetProperty("floors");
        var byNumber = suite.TryGetProperty("by number", out var rows) ? rows.EnumerateObject().Select(row => row.Name).ToHashSet() : [];
        if (floors.TryGetProperty(Count, out var all)) return $"{floors.GetProperty("satisfied")} of {all} {Count} hold";
        return string.Join(", ", floors.EnumerateObject().Where(f => !f.Name.EndsWith("(number)", StringComparison.Ordinal))
            .Select(f => byNumber.Contains(f.Name) ? $"{f.Name} {floors.GetProperty(f.Name + " (number)")} right" : $"{f.Name} {f.Value.GetDouble().ToString("0.###", CultureInfo.InvariantCulture)}"));
    }
}
