using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using Panj.Events;
using Panj.Exchange.Json;
using Panj.Picture.Boards;

namespace Panj.Exchange;

/// <summary>Writes the state of a theatre as JSON, the same bytes for the same state: every cell with its reports and doubts, and the words of those reports. Offsets are half-open and count Unicode code points.</summary>
public static class BoardJson
{
    private static readonly JsonWriterOptions _options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Writes the boards, then the words they rest on.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, State state)
    {
        using var json = new Utf8JsonWriter(stream, _options);
        json.WriteStartObject();
        json.WriteString("panj", typeof(BoardJson).Assembly.GetName().Version?.ToString(3));
        json.WriteString("asOf", Day(state.AsOf));
        json.WriteString("theatre", state.Theatre);
        if (state.LeftOut > 0) json.WriteNumber("leftOut", state.LeftOut);
        json.WriteStrings("undated", state.Undated);
        json.WriteStartArray("boards");
        foreach (var board in state.Boards) WriteBoard(json, board);
        json.WriteEndArray();
        WriteSources(json, state);
        json.WriteEndObject();
    }

    private static void WriteBoard(Utf8JsonWriter json, Board board)
    {
        json.WriteStartObject();
        json.WriteString("name", board.Name);
        json.WriteString("title", board.Title);
        json.WriteStrings("columns", board.Columns);
        json.WriteStartArray("rows");
        foreach (var row in board.Rows)
        {
            json.WriteStartObject();
            foreach (var (column, cell) in board.Columns.Zip(row.Cells)) WriteCell(json, column, cell);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteCell(Utf8JsonWriter json, string column, Cell cell)
    {
        if (!cell.IsSaid)
        {
            json.WriteNull(column);
            return;
        }

        json.WriteStartObject(column);
        json.WriteString("words", cell.Words);
        json.WriteString("value", cell.Value);
        json.WriteNumber("origins", cell.Origins);
        json.WriteNumber("outlets", cell.Outlets);
        json.WriteStrings("events", cell.Events);
        WriteReports(json, cell.Reports);
        json.WriteStartArray("doubts");
        foreach (var doubt in cell.Doubts)
        {
            json.WriteStartObject();
            json.WriteString("kind", Slug.Of(doubt.Kind));
            json.WriteString("words", doubt.Words);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteReports(Utf8JsonWriter json, IReadOnlyList<ReportReference> reports)
    {
        json.WriteStartArray("reports");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            WriteReference(json, report);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteReference(Utf8JsonWriter json, ReportReference report)
    {
        json.WriteString("article", report.ArticleId);
        json.WriteNumber("report", report.Index);
    }

    private static void WriteSources(Utf8JsonWriter json, State state)
    {
        var citations = new Citations(state.Picture);
        var articles = state.Picture.Articles.ToDictionary(a => a.Article.Id, StringComparer.Ordinal);
        var reports = state.Boards.SelectMany(b => b.Rows).SelectMany(r => r.Reports).Distinct().OrderBy(r => r.ArticleId, StringComparer.Ordinal).ThenBy(r => r.Index);
        json.WriteStartArray("sources");
        foreach (var citation in reports.Select(citations.Of))
        {
            json.WriteStartObject();
            WriteReference(json, citation.Report);
            json.WriteString("outlet", citation.Outlet);
            json.WriteString("title", citation.Title);
            json.WriteString("published", citation.Published is { } day ? Day(day) : null);
            json.WriteString("url", citation.Url);
            WriteQuotes(json, articles[citation.Report.ArticleId], citation.Report.Index);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteQuotes(Utf8JsonWriter json, ArticleReading reading, int index)
    {
        var spans = reading.Reports[index].Spans;
        json.WriteStrings("quotes", spans.Select(s => s.In(reading.Article.Text)));
        json.WriteSpans("spans", spans, new CodePoints(reading.Article.Text));
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
