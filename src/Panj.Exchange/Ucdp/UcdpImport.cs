using System.Globalization;
using Panj.Events;
using Panj.Exchange.Importing;

namespace Panj.Exchange.Ucdp;

/// <summary>Takes in tables in UCDP GED's columns.</summary>
internal sealed class UcdpImport : IEventImport
{
    private const string OneSided = "3";

    /// <inheritdoc/>
    public string Name => "ucdp";

    /// <inheritdoc/>
    public string Purpose => "CSV in UCDP GED's columns";

    /// <inheritdoc/>
    public IEnumerable<ImportedRow> Read(Stream stream, string source) => CsvRows.Read(stream, ["id", "date_start", "best"], (line, cell) => RowOf(line, cell, source));

    private static ImportedRow RowOf(long line, Func<string, string?> cell, string source)
    {
        var report = new ForeignReport();
        var id = report.Text.AddIdentity("id", cell("id"));
        if (id is null) return ImportedRow.Refused(line, "has no id");
        var type = report.Text.Add("type_of_violence", cell("type_of_violence"));
        var best = report.Text.Add("best", cell("best"));
        var isOneSided = type?.Value == OneSided;
        report.Kind = new Evidenced<EventKind>(isOneSided ? EventKind.Attack : EventKind.Clash, (type ?? best ?? id).Spans);
        report.When = WhenOf(report, cell);
        report.Where = WhereOf(report, cell);
        report.AddParties(report.Text.Add("side_a", cell("side_a")), isOneSided ? Role.Actor : Role.Participant);
        report.AddParties(report.Text.Add("side_b", cell("side_b")), isOneSided ? Role.Target : Role.Participant);
        AddDead(report, best, cell);
        report.Story = report.Text.AddProse("source_headline", cell("source_headline"));
        report.AddVoices(report.Text.Add("source_office", cell("source_office")), SourceKind.Outlet);
        report.AddVoices(report.Text.Add("source_original", cell("source_original")), SourceKind.Other);
        return new ImportedRow(line, report.Reading(source, $"ucdp:{source}:{id.Value}"), report.Notes);
    }

    private static Evidenced<When>? WhenOf(ForeignReport report, Func<string, string?> cell)
    {
        var first = report.Text.Add("date_start", cell("date_start"));
        var last = report.Text.Add("date_end", cell("date_end"));
        if (first is null || !TryDay(first.Value, out var start))
        {
            report.Notes.Add($"date_start '{ForeignReport.Shown(first?.Value ?? "")}' is no day");
            return null;
        }

        if (last is null || !TryDay(last.Value, out var end) || end < start) return new Evidenced<When>(When.Day(start), first.Spans);
        return new Evidenced<When>(start == end ? When.Day(start) : When.OneOf(start, end), ForeignReport.SpansOf(first, last));
    }

    /// <summary>Files write a day with a midnight behind it.</summary>
    private static bool TryDay(string written, out DateOnly day) => DateOnly.TryParseExact(written.Split(' ', 'T')[0], "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out day);

    private static Evidenced<Place>? WhereOf(ForeignReport report, Func<string, string?> cell)
    {
        var name = report.Text.Add("where_coordinates", cell("where_coordinates"));
        var country = report.Text.Add("country", cell("country"));
        var latitude = report.Text.Add("latitude", cell("latitude"));
        var longitude = report.Text.Add("longitude", cell("longitude"));
        var precision = report.Text.Add("where_prec", cell("where_prec"));
        if ((name ?? country) is not { } called) return null;
        var (lat, lon) = (report.DegreesOf(latitude, "latitude", 90), report.DegreesOf(longitude, "longitude", 180));
        var code = country is null ? null : Countries.Standard.CodeOf(country.Value.Split('(')[0].Trim());
        if (country is not null && code is null) report.Notes.Add($"country '{ForeignReport.Shown(country.Value)}' is not known");
        var place = new Place
        {
            Name = called.Value,
            Countries = code is null ? [] : [code],
            Precision = PrecisionOf(precision?.Value),
            Latitude = lat is null || lon is null ? null : lat,
            Longitude = lat is null || lon is null ? null : lon,
        };
        return new Evidenced<Place>(place, ForeignReport.SpansOf(name, country, latitude, longitude, precision));
    }

    private static Precision PrecisionOf(string? code) => code switch
    {
        "1" => Precision.City,
        "2" => Precision.Near,
        "3" => Precision.District,
        "4" or "5" => Precision.Province,
        "7" => Precision.Sea,
        _ => Precision.Country,
    };

    private static void AddDead(ForeignReport report, Evidenced<string>? best, Func<string, string?> cell)
    {
        var low = report.Text.Add("low", cell("low"));
        var high = report.Text.Add("high", cell("high"));
        var (number, least, most) = (report.NumberOf(best, "best"), report.NumberOf(low, "low"), report.NumberOf(high, "high"));
        if (number is not > 0 && most is not > 0) return;
        if (least > (number ?? most) || most < (number ?? least))
        {
            report.Notes.Add("low, best and high contradict each other");
            (least, most) = (null, null);
        }

        report.Add(new Figure { What = FigureKind.Killed, Best = number, Low = least, High = most, Spans = ForeignReport.SpansOf(best, low, high) });
    }
}
