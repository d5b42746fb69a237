using System.Globalization;
using Panj.Events;
using Panj.Exchange.Importing;

namespace Panj.Exchange.Acled;

/// <summary>Takes in tables in ACLED's columns.</summary>
internal sealed class AcledImport : IEventImport
{
    private const string Battles = "Battles";
    private const string Strategic = "Strategic developments";

    /// <inheritdoc/>
    public string Name => "acled";

    /// <inheritdoc/>
    public string Purpose => "CSV in ACLED's columns";

    /// <inheritdoc/>
    public IEnumerable<ImportedRow> Read(Stream stream, string source) =>
        CsvRows.Read(stream, ["event_id_cnty", "event_date", "event_type", "sub_event_type"], (line, cell) => RowOf(line, cell, source));

    private static ImportedRow RowOf(long line, Func<string, string?> cell, string source)
    {
        var report = new ForeignReport();
        var id = report.Text.AddIdentity("event_id_cnty", cell("event_id_cnty"));
        var type = report.Text.Add("event_type", cell("event_type"));
        var sub = report.Text.Add("sub_event_type", cell("sub_event_type"));
        if (id is null) return ImportedRow.Refused(line, "has no event_id_cnty");
        if (sub is null || AcledCodes.Standard.KindOf(sub.Value) is not { } code) return ImportedRow.Refused(line, $"is of sub_event_type '{ForeignReport.Shown(sub?.Value ?? "")}', for which Panj has no kind");
        (report.Kind, report.Mode) = (new Evidenced<EventKind>(code.Kind, sub.Spans), code.Mode);
        report.Story = report.Text.AddProse("notes", cell("notes"));
        report.When = WhenOf(report, cell);
        report.Where = WhereOf(report, cell);
        AddParties(report, cell, type?.Value is Battles or Strategic);
        AddFigures(report, cell);
        report.AddVoices(report.Text.Add("source", cell("source")), SourceKind.Outlet);
        if (long.TryParse(cell("timestamp"), NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds < 253_402_300_800) report.Published = DateOnly.FromDateTime(DateTime.UnixEpoch.AddSeconds(seconds));
        return new ImportedRow(line, report.Reading(source, $"acled:{source}:{id.Value}"), report.Notes);
    }

    /// <summary>1 is the day, 2 about the day, 3 its month, as ACLED's codebook says.</summary>
    private static Evidenced<When>? WhenOf(ForeignReport report, Func<string, string?> cell)
    {
        var written = report.Text.Add("event_date", cell("event_date"));
        var precision = report.Text.Add("time_precision", cell("time_precision"));
        if (written is null || !TryDay(written.Value, out var day))
        {
            report.Notes.Add($"event_date '{ForeignReport.Shown(written?.Value ?? "")}' is no day");
            return null;
        }

        var when = precision?.Value switch
        {
            "3" => When.TryParse(day.ToString("yyyy-MM", CultureInfo.InvariantCulture), out var month) ? month : When.Day(day),
            "2" => When.Day(day).About(),
            _ => When.Day(day),
        };
        return new Evidenced<When>(when, ForeignReport.SpansOf(written, precision));
    }

    /// <summary>The API writes 2031-05-03, older files "03 May 2031".</summary>
    private static bool TryDay(string written, out DateOnly day) =>
        DateOnly.TryParseExact(written, ["yyyy-MM-dd", "dd MMMM yyyy", "d MMMM yyyy", "dd-MMM-yyyy", "d-MMM-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static Evidenced<Place>? WhereOf(ForeignReport report, Func<string, string?> cell)
    {
        var name = report.Text.Add("location", cell("location"));
        var country = report.Text.Add("country", cell("country"));
        var latitude = report.Text.Add("latitude", cell("latitude"));
        var longitude = report.Text.Add("longitude", cell("longitude"));
        var precision = report.Text.Add("geo_precision", cell("geo_precision"));
        if ((name ?? country) is not { } called) return null;
        var (lat, lon) = (report.DegreesOf(latitude, "latitude", 90), report.DegreesOf(longitude, "longitude", 180));
        string[] codes = country is null ? [] : [.. country.Value.Split(';', StringSplitOptions.TrimEntries).Select(Countries.Standard.CodeOf).OfType<string>().Order(StringComparer.Ordinal)];
        if (country is not null && codes.Length == 0) report.Notes.Add($"country '{ForeignReport.Shown(country.Value)}' is not known");
        var place = new Place
        {
            Name = called.Value,
            Countries = codes,
            Precision = name is null ? Precision.Country : precision?.Value switch { "1" => Precision.City, "2" => Precision.Near, _ => Precision.Province },
            Latitude = lat is null || lon is null ? null : lat,
            Longitude = lat is null || lon is null ? null : lon,
        };
        return new Evidenced<Place>(place, ForeignReport.SpansOf(name, country, latitude, longitude, precision));
    }

    /// <summary>In battles and deals the order of actors says nothing; else the first does it.</summary>
    private static void AddParties(ForeignReport report, Func<string, string?> cell, bool areEqual)
    {
        var (one, other) = areEqual ? (Role.Participant, Role.Participant) : (Role.Actor, Role.Target);
        report.AddParties(report.Text.Add("actor1", cell("actor1")), one);
        report.AddParties(report.Text.Add("assoc_actor_1", cell("assoc_actor_1")), one);
        report.AddParties(report.Text.Add("actor2", cell("actor2")), other);
        report.AddParties(report.Text.Add("assoc_actor_2", cell("assoc_actor_2")), other);
    }

    /// <summary>ACLED writes 0 also where nobody counts, so 0 is no number.</summary>
    private static void AddFigures(ForeignReport report, Func<string, string?> cell)
    {
        var dead = report.Text.Add("fatalities", cell("fatalities"));
        if (report.NumberOf(dead, "fatalities") is { } best and > 0 && dead is not null) report.Add(new Figure { What = FigureKind.Killed, Best = best, Spans = dead.Spans });
    }
}
