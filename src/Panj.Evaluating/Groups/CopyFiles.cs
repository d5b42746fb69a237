using System.Text.Json;

namespace Panj.Evaluating.Groups;

/// <summary>
/// Reads articles with their true groups of copies: NAME.train with "id text" lines beside NAME.truth with the pairs of copies,
/// or JSON lines of articles, each with the "group" of the text that it reprints.
/// </summary>
internal static class CopyFiles
{
    private const string Train = ".train";
    private const string JsonLines = ".jsonl";

    public static IReadOnlyList<Grouped> Load(Examination examination)
    {
        var files = examination.Files(deep: false, Train, JsonLines);
        if (files.Count > 1) examination.Refuse(new Refusal(examination.Path, $"holds {files.Count} files of articles", "Name one of them."));
        if (files.Count != 1) return [];
        var file = files[0];
        return examination.Try(file, () => file.EndsWith(Train, StringComparison.Ordinal) ? Paired(examination, file) : Lines(examination, file)) ?? [];
    }

    private static List<Grouped> Paired(Examination examination, string file)
    {
        var articles = examination.Text(file).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Article).ToList();
        var pairs = examination.Text(Path.ChangeExtension(file, ".truth")).Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(Pair);
        var groups = new Joined(articles.Select(a => a.Id), pairs);
        return [.. articles.Select(a => new Grouped(a, groups[a.Id]))];
    }

    private static GivenArticle Article(string line) =>
        line.IndexOf(' ', StringComparison.Ordinal) is > 0 and var at ? new GivenArticle(line[..at], line[(at + 1)..].TrimEnd('\r')) : throw new InvalidDataException("a line holds no identity and text");

    private static (string, string) Pair(string line) =>
        line.Split((char[])[' ', '\t', '\r'], StringSplitOptions.RemoveEmptyEntries) is [var one, var other] ? (one, other) : throw new InvalidDataException("a line of pairs names no two articles");

    private static List<Grouped> Lines(Examination examination, string file) =>
        [.. examination.Text(file).Split('\n').Where(line => !string.IsNullOrWhiteSpace(line)).Select(Written)];

    private static Grouped Written(string line)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.Text("id") is not { } id || root.Text("text") is not { } text || root.Text("group") is not { } group) throw new InvalidDataException("an article has no id, text and group");
        return new Grouped(new GivenArticle(id, text, root.Text("title"), root.Text("url"), root.Text("published")), group, IsVariant: root.Part("variant")?.ValueKind is { } told ? told is JsonValueKind.True : null);
    }
}
