using System.Text.Json;

namespace Panj.Bench;

/// <summary>The sample articles that lie beside the program.</summary>
internal static class Samples
{
    /// <summary>Their texts in order of file name and line.</summary>
    public static IReadOnlyList<string> Texts { get; } =
        [.. Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "samples"), "*.jsonl").Order(StringComparer.Ordinal).SelectMany(File.ReadLines).Select(TextOf)];

    /// <summary>All of them as one text.</summary>
    public static string Joined => string.Join("\n\n", Texts);

    private static string TextOf(string line)
    {
        using var json = JsonDocument.Parse(line);
        return json.RootElement.GetProperty("text").GetString() ?? "";
    }
}
