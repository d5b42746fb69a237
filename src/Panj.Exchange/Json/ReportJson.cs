using System.Text.Json;
using Panj.Events;

namespace Panj.Exchange.Json;

/// <summary>Writes one report with the evidence of every field, offsets counted in code points of its article.</summary>
internal sealed class ReportJson(Utf8JsonWriter json, CodePoints points)
{
    public void Write(Report report, string? eventId)
    {
        json.WriteStartObject();
        json.WriteString("kind", Slug.Of(report.Kind));
        json.WriteString("mode", report.Mode);
        json.WriteString("status", Slug.Of(report.Status));
        json.WriteBoolean("background", report.Background);
        json.WriteNumber("confidence", Math.Round(report.Confidence, 3));
        WriteParticipants(report);
        WriteWhen(report);
        WriteWhere(report);
        WriteFigures(report);
        WriteChain(report);
        json.WriteSpans("spans", report.Spans, points);
        json.WriteString("event", eventId);
        json.WriteEndObject();
    }

    private void WriteParticipants(Report report)
    {
        json.WriteStartArray("participants");
        foreach (var participant in report.Participants) json.WriteParticipant(participant, points);
        json.WriteEndArray();
    }

    private void WriteWhen(Report report)
    {
        json.WriteString("when", report.When?.Value.Edtf);
        if (report.When is null) return;
        json.WriteString("whenKnownBy", report.WhenKnownBy);
        json.WriteSpans("whenSpans", report.When.Spans, points);
    }

    private void WriteWhere(Report report)
    {
        json.WritePlace("where", report.Where?.Value);
        if (report.Where is null) return;
        json.WriteString("whereKnownBy", report.WhereKnownBy);
        json.WriteSpans("whereSpans", report.Where.Spans, points);
    }

    private void WriteFigures(Report report)
    {
        json.WriteStartArray("figures");
        foreach (var figure in report.Figures) json.WriteFigure(figure, points);
        json.WriteEndArray();
    }

    private void WriteChain(Report report)
    {
        json.WriteStrings("chain", report.Chain.Select(link => link.Name));
        json.WriteStartArray("chainLinks");
        foreach (var link in report.Chain)
        {
            json.WriteStartObject();
            json.WriteString("kind", Slug.Of(link.Kind));
            json.WriteSpans("spans", link.Spans, points);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
