using System.Globalization;
using System.Text.Json;
using Panj.Events;

namespace Panj.Exchange.Json;

/// <summary>Writes one event. Its parts carry no offsets: they count in different articles, and the reports carry them.</summary>
internal sealed class EventJson(Utf8JsonWriter json)
{
    public void Write(Event happening)
    {
        json.WriteStartObject();
        WriteParts(happening);
        json.WriteEndObject();
    }

    /// <summary>The same with its sources in words, for readers that get no articles.</summary>
    public void Write(SourcedEvent sourced)
    {
        json.WriteStartObject();
        WriteParts(sourced.Event);
        json.WriteString("sentence", EventWords.Sentence(sourced.Event));
        json.WriteStartArray("sources");
        foreach (var source in sourced.Sources) WriteSource(source);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteParts(Event happening)
    {
        json.WriteString("id", happening.Id);
        json.WriteString("kind", Slug.Of(happening.Kind));
        json.WriteString("mode", happening.Mode);
        json.WriteString("status", Slug.Of(happening.Status));
        json.WriteBoolean("background", happening.Background);
        WriteFields(happening);
        json.WriteNumber("outlets", happening.Outlets);
        json.WriteNumber("origins", happening.Origins);
        WriteReports(happening.Reports);
        var codes = EventCodes.Of(happening);
        json.WriteString("plover", codes.Plover);
        json.WriteString("acled", codes.Acled);
        WriteDisputes(happening.Disputes);
        json.WriteStrings("related", happening.Related);
        WriteOperations(happening.Operations);
    }

    private void WriteSource(EventSource source)
    {
        var citation = source.Citation;
        json.WriteStartObject();
        json.WriteString("article", citation.Report.ArticleId);
        json.WriteString("outlet", citation.Outlet);
        json.WriteString("title", citation.Title);
        json.WriteString("published", citation.Published?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        json.WriteString("url", citation.Url);
        json.WriteStrings("chain", source.Chain.Select(link => link.Name));
        json.WriteString("quote", citation.Quote);
        json.WriteStartArray("span");
        json.WriteNumberValue(citation.Offsets.Start);
        json.WriteNumberValue(citation.Offsets.End);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    /// <summary>What persons decided; nothing where nobody did.</summary>
    private void WriteOperations(IReadOnlyList<Operation> operations)
    {
        if (operations.Count == 0) return;
        json.WriteStartArray("operations");
        foreach (var operation in operations)
        {
            json.WriteStartObject();
            json.WriteNumber("number", operation.Number);
            json.WriteString("kind", Slug.Of(operation.Kind));
            json.WriteString("by", operation.By);
            json.WriteString("at", operation.At.UtcDateTime.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture));
            json.WriteString("reason", operation.Reason);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteFields(Event happening)
    {
        json.WriteStartArray("participants");
        foreach (var participant in happening.Participants) json.WriteParticipant(participant, null);
        json.WriteEndArray();
        json.WriteString("when", happening.When?.Edtf);
        json.WritePlace("where", happening.Where);
        json.WriteStartArray("figures");
        foreach (var figure in happening.Figures) json.WriteFigure(figure, null);
        json.WriteEndArray();
    }

    private void WriteReports(IReadOnlyList<ReportReference> reports)
    {
        json.WriteStartArray("reports");
        foreach (var report in reports)
        {
            json.WriteStartObject();
            json.WriteString("article", report.ArticleId);
            json.WriteNumber("report", report.Index);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteDisputes(IReadOnlyList<Dispute> disputes)
    {
        json.WriteStartArray("disputes");
        foreach (var dispute in disputes)
        {
            json.WriteStartObject();
            json.WriteString("field", dispute.Field);
            json.WriteStartArray("values");
            foreach (var value in dispute.Values) WriteValue(value);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private void WriteValue(DisputedValue value)
    {
        json.WriteStartObject();
        json.WriteString("value", value.Value);
        json.WriteStrings("articles", value.Articles);
        json.WriteEndObject();
    }
}
