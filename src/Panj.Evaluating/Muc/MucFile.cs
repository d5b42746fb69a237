using System.Text.Json;
using Panj.Evaluating.Articles;

namespace Panj.Evaluating.Muc;

/// <summary>Reads MUC-4 as GTT gives it: one JSON object a line with docid, doctext and templates.</summary>
internal static class MucFile
{
    public static IEnumerable<Exercise<IReadOnlyList<Template>>> Load(Examination examination)
    {
        if (examination.OneFile(".json") is not { } file) return [];
        var lines = examination.Try(file, () => examination.Text(file).Split('\n')) ?? [];
        return lines.Select((line, number) => (line, number)).Where(l => !string.IsNullOrWhiteSpace(l.line))
            .Select(l => examination.Try($"{file}:{l.number + 1}", () => Read(l.line, examination.Limits))).OfType<Exercise<IReadOnlyList<Template>>>();
    }

    internal static Exercise<IReadOnlyList<Template>> Read(string line, EvaluatingLimits limits)
    {
        using var json = JsonDocument.Parse(line);
        var root = json.RootElement;
        if (root.Text("docid") is not { } id || root.Text("doctext") is not { } text) throw new InvalidDataException("it has no docid and doctext");
        var templates = root.Items("templates").DistinctBy(Written, StringComparer.Ordinal).Select(TemplateJson.Read).ToList();
        if (templates.Count > limits.RecordsPerText) throw new InvalidDataException($"it has more than {limits.RecordsPerText} templates");
        return new Exercise<IReadOnlyList<Template>>(new GivenArticle(id, text), templates);
    }

    /// <summary>What is compared of a template, as written; the same template is given more than once where only other slots differ.</summary>
    private static string Written(JsonElement template) =>
        string.Join('\u001f', Template.RoleNames.Select(role => string.Join('\u001e', template.Items(role).Select(Entity))).Prepend(template.Text("incident_type") ?? ""));

    private static string Entity(JsonElement entity) =>
        entity.ValueKind != JsonValueKind.Array ? entity.GetRawText() : string.Join('\u001d', entity.EnumerateArray().Select(mention => mention.ValueKind == JsonValueKind.Array && mention.GetArrayLength() > 0 ? mention[0].GetRawText() : mention.GetRawText()));
}
