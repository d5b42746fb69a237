using System.Text.Json;
using Panj.Language;

namespace Panj.Evaluating.Merging;

/// <summary>Reads JSON lines of articles of which each says which events it tells: "tells" with an event's name, its kind and the words that tell it.</summary>
internal static class AccountFile
{
    public static IReadOnlyList<Tell> Read(string lines) => [.. lines.Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).SelectMany(Article)];

    private static List<Tell> Article(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.Text("id") is not { } id || root.Text("text") is not { } text) throw new InvalidDataException("an article has no id and text");
        var counted = new CountedText(text);
        return [.. root.Items("tells").Select(tell => Told(id, counted, tell))];
    }

    private static Tell Told(string article, CountedText text, JsonElement tell)
    {
        if (tell.Text("event") is not { } name || tell.Text("kind") is not { } kind || tell.Text("words") is not { } words) throw new InvalidDataException($"{article} tells something without event, kind and words");
        var start = text.Text.IndexOf(words, StringComparison.Ordinal);
        if (start < 0) throw new InvalidDataException($"{article} does not hold the words that are to tell {name}");
        return new Tell(article, name, kind, new Span(text.At(start), text.At(start + words.Length)));
    }
}
