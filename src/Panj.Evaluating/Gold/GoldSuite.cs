using System.Text.Json;

namespace Panj.Evaluating.Gold;

/// <summary>The events of whole articles against annotated ones; PATH holds NAME.json for each text.</summary>
internal sealed class GoldSuite(string name) : ISuite
{
    public string Name => name;

    public string About => "events of articles; a folder of annotations with texts/ in it, or --texts";

    public FigureTable Run(Examination examination)
    {
        var scorer = new GoldScorer();
        var files = examination.Files(deep: false, ".json");
        if (files.Count == 0 || Texts(examination) is not { } texts) return scorer.Result();
        using var reading = examination.Examinee.Read(texts, examination.Cancel);
        Write(reading, examination.Answers);
        var articles = ByFile(reading);
        foreach (var file in files)
        {
            if (examination.Try(file, () => Read(examination.Text(file))) is not { Events: { } events } truth) continue;
            if (!articles.ContainsKey(truth.File)) examination.Refuse(new Refusal(file, $"has no text {truth.File} that was read", "Put the texts where --texts says."));
            scorer.Add(events, articles.GetValueOrDefault(truth.File, []));
        }

        return scorer.Result();
    }

    private static string? Texts(Examination examination)
    {
        var texts = examination.Texts ?? Path.Combine(examination.Path, "texts");
        if (Directory.Exists(texts)) return texts;
        examination.Refuse(new Refusal(texts, "is no folder of texts", "Name it with --texts."));
        return null;
    }

    private static Dictionary<string, IReadOnlyList<GoldEvent>> ByFile(JsonDocument reading)
    {
        var articles = new Dictionary<string, IReadOnlyList<GoldEvent>>(StringComparer.Ordinal);
        foreach (var article in reading.RootElement.Items("articles"))
            articles[Path.GetFileName(article.Text("file") ?? "")] = [.. article.Items("reports").Select(GoldEvent.Read)];
        return articles;
    }

    private static Annotated Read(string json)
    {
        using var document = JsonDocument.Parse(json);
        var root = document.RootElement;
        if (root.Part("events") is null) return new Annotated("", null);
        return new Annotated(root.Text("file") ?? throw new InvalidDataException("it names no file"), [.. root.Items("events").Select(GoldEvent.Read)]);
    }

    private static void Write(JsonDocument reading, Stream output)
    {
        using var json = new Utf8JsonWriter(output);
        reading.RootElement.WriteTo(json);
    }

    /// <summary>One file of annotations; events are null where the file annotates something else.</summary>
    private sealed record Annotated(string File, IReadOnlyList<GoldEvent>? Events);
}
