using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Evaluating;

namespace Panj.Cli.Evaluation;

/// <summary>Writes a result as one JSON object: suite, articles, rows and headline.</summary>
internal static class FigureJson
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(Stream output, string suite, FigureTable table)
    {
        using var json = new Utf8JsonWriter(output, _options);
        json.WriteStartObject();
        json.WriteString("suite", suite);
        json.WriteNumber("articles", table.Articles);
        json.WriteStartObject("rows");
        foreach (var row in table.Rows) WriteMeasures(json, row.Name, row.Measures);
        json.WriteEndObject();
        WriteMeasures(json, "headline", table.Headline);
        json.WriteEndObject();
    }

    private static void WriteMeasures(Utf8JsonWriter json, string name, IReadOnlyList<Measure> measures)
    {
        json.WriteStartObject(name);
        foreach (var measure in measures)
        {
            if (measure.IsCount) json.WriteNumber(measure.Name, (long)measure.Value);
            else json.WriteNumber(measure.Name, Math.Round(measure.Value, 6));
        }

        json.WriteEndObject();
    }
}
