using System.Globalization;
using System.Text.Json;
using Panj.Events;
using Panj.Exchange.Importing;

namespace Panj.Exchange.Plover;

/// <summary>Takes in PLOVER records, a line of JSON each.</summary>
internal sealed class PloverImport : IEventImport
{
    private static readonly Precision[] _resolutions = [Precision.Site, Precision.City, Precision.District, Precision.Province, Precision.Country];

    /// <inheritdoc/>
    public string Name => "plover";

    /// <inheritdoc/>
    public string Purpose => "PLOVER records as JSON lines";

    /// <inheritdoc/>
    public IEnumerable<ImportedRow> Read(Stream stream, string source) => JsonRows.Read(stream, (line, json) => RowOf(line, json, source));

    private static ImportedRow RowOf(long line, JsonElement json, string source)
    {
        var report = new ForeignReport();
        var id = report.Text.AddIdentity("id", json.TextOf("id"));
        if (id is null) return ImportedRow.Refused(line, "has no id");
        var types = json.ListOf("event").Select(JsonCells.Text).OfType<string>().ToArray();
        if (types.Length == 0) return ImportedRow.Refused(line, "has no event");
        var type = report.Text.Add("event", types[0]);
        if (type is null || PloverCodes.Standard.KindOf(type.Value) is not { } code) return ImportedRow.Refused(line, $"is of event '{ForeignReport.Shown(types[0])}', for which Panj has no kind");
        if (types.Length > 1) report.Notes.Add("only the first of its events was taken");
        string[] modes = [.. json.ListOf("mode").Select(JsonCells.Text).OfType<string>()];
        if (modes.Contains("hypothetical")) return ImportedRow.Refused(line, "is hypothetical, which is no status of Panj's");
        (report.Kind, report.Mode) = (new Evidenced<EventKind>(code.Kind, type.Spans), code.Mode);
        report.Status = modes.Contains("negation") ? EventStatus.Denied : modes.Contains("future") ? EventStatus.Planned : EventStatus.Occurred;
        report.Background = modes.Contains("historical");
        report.Text.Add("mode", string.Join("; ", modes));
        report.Story = report.Text.AddProse("text", json.TextOf("text"));
        report.When = WhenOf(report, json);
        report.Where = json.PartOf("event_loc") is { } place ? WhereOf(report, place) : null;
        AddParties(report, json.ListOf("actor"), Role.Actor);
        AddParties(report, json.ListOf("recipient"), Role.Target);
        if (json.PartOf("size") is { } size) AddSizes(report, size);
        foreach (var cited in json.ListOf("cite_info")) report.AddVoices(report.Text.Add("publication", cited.TextOf("publication")), SourceKind.Outlet);
        return new ImportedRow(line, report.Reading(source, $"plover:{source}:{id.Value}"), report.Notes);
    }

    private static Evidenced<When>? WhenOf(ForeignReport report, JsonElement json)
    {
        var first = report.Text.Add("date", json.TextOf("date"));
        var last = report.Text.Add("enddate", json.TextOf("enddate"));
        if (first is null || !TryDay(first.Value, out var start))
        {
            report.Notes.Add($"date '{ForeignReport.Shown(first?.Value ?? "")}' is no day");
            return null;
        }

        if (last is null || !TryDay(last.Value, out var end) || end <= start) return new Evidenced<When>(When.Day(start), first.Spans);
        return new Evidenced<When>(When.Days(start, end), ForeignReport.SpansOf(first, last));
    }

    private static bool TryDay(string written, out DateOnly day) => DateOnly.TryParseExact(written, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static Evidenced<Place>? WhereOf(ForeignReport report, JsonElement json)
    {
        var name = report.Text.Add("place", json.TextOf("resolved_place") ?? json.TextOf("extracted_place") ?? json.TextOf("city") ?? json.TextOf("country"));
        var code = report.Text.Add("country_code", json.TextOf("country_code"));
        var latitude = report.Text.Add("lat", json.TextOf("lat"));
        var longitude = report.Text.Add("lon", json.TextOf("lon"));
        var resolution = report.Text.Add("resolution", json.TextOf("resolution"));
        if (name is null) return null;
        var (lat, lon) = (report.DegreesOf(latitude, "lat", 90), report.DegreesOf(longitude, "lon", 180));
        var country = code is null ? null : Countries.Standard.CodeOf(code.Value);
        var place = new Place
        {
            Name = name.Value,
            Countries = country is null ? [] : [country],
            Precision = int.TryParse(resolution?.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var step) && step >= 1 && step <= _resolutions.Length ? _resolutions[step - 1]
                : lat is null ? Precision.Country : Precision.Near,
            Latitude = lat is null || lon is null ? null : lat,
            Longitude = lat is null || lon is null ? null : lon,
        };
        return new Evidenced<Place>(place, ForeignReport.SpansOf(name, code, latitude, longitude, resolution));
    }

    private static void AddParties(ForeignReport report, IEnumerable<JsonElement> parties, Role role)
    {
        foreach (var party in parties)
        {
            if (report.Text.Add(role is Role.Actor ? "actor" : "recipient", party.TextOf("entity_text") ?? party.TextOf("code")) is not { } name) continue;
            report.Add(new Participant { Name = name.Value, Role = role, Side = Countries.Standard.CodeOf(party.TextOf("code") ?? ""), Office = party.TextOf("office"), Spans = name.Spans });
        }
    }

    private static void AddSizes(ForeignReport report, JsonElement size)
    {
        foreach (var (name, what) in new[] { ("dead", FigureKind.Killed), ("injured", FigureKind.Injured), ("arrested", FigureKind.Detained) })
        {
            var cell = report.Text.Add(name, size.TextOf(name));
            if (report.NumberOf(cell, name) is { } best && cell is not null) report.Add(new Figure { What = what, Best = best, Spans = cell.Spans });
        }
    }
}
