using System.Text.Json;
using Panj.Exchange.Importing;

namespace Panj.Exchange.Lines;

/// <summary>Takes in events that another Panj gave out, a line of JSON each: as what that source says, not as articles that could be read again.</summary>
internal sealed class LinesImport : IEventImport
{
    /// <inheritdoc/>
    public string Name => "ndjson";

    /// <inheritdoc/>
    public string Purpose => "events of another Panj as JSON lines (panj export --as ndjson)";

    /// <inheritdoc/>
    public IEnumerable<ImportedRow> Read(Stream stream, string source) => JsonRows.Read(stream, (line, json) => RowOf(line, json, source));

    private static ImportedRow RowOf(long line, JsonElement json, string source)
    {
        var report = new ForeignReport();
        if (OwnEvent.Begin(report, json, json.TextOf("id")) is { } reason) return ImportedRow.Refused(line, reason);
        OwnEvent.AddParts(report, json);
        foreach (var told in json.ListOf("sources"))
            foreach (var voice in told.ListOf("chain"))
                OwnEvent.AddVoice(report, JsonCells.Text(voice));
        return new ImportedRow(line, report.Reading(source, $"panj:{source}:{report.Identity}"), report.Notes);
    }
}
