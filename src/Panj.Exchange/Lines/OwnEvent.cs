using System.Text.Json;
using Panj.Events;
using Panj.Exchange.Importing;

namespace Panj.Exchange.Lines;

/// <summary>Reads what Panj itself writes of an event.</summary>
internal static class OwnEvent
{
    private static readonly string[] _bounds = ["best", "low", "high"];

    /// <summary>Takes kind, mode, status and words; why the event cannot be taken, null where it can.</summary>
    public static string? Begin(ForeignReport report, JsonElement json, string? identity)
    {
        if (report.Text.AddIdentity("id", identity) is not { } id) return "has no id";
        report.Identity = id.Value;
        var kind = report.Text.Add("kind", json.TextOf("kind"));
        if (kind is null || !Slug.TryParse<EventKind>(kind.Value, out var known)) return $"is of kind '{ForeignReport.Shown(kind?.Value ?? "")}', which is none of Panj's";
        var status = report.Text.Add("status", json.TextOf("status"));
        if (status is null || !Slug.TryParse<EventStatus>(status.Value, out var real)) return $"is of status '{ForeignReport.Shown(status?.Value ?? "")}', which is none of Panj's";
        report.Kind = new Evidenced<EventKind>(known, kind.Spans);
        report.Status = real;
        report.Mode = report.Text.Add("mode", json.TextOf("mode"))?.Value;
        report.Background = json.IsTrue("background");
        report.Story = report.Text.AddProse("sentence", json.TextOf("sentence"));
        report.When = WhenOf(report, json.TextOf("when"));
        return null;
    }

    /// <summary>Takes place, parties and figures as the contract writes them.</summary>
    public static void AddParts(ForeignReport report, JsonElement json)
    {
        if (json.PartOf("where") is { } place) report.Where = WhereOf(report, place, (place.TextOf("lat"), place.TextOf("lon")));
        AddParties(report, json);
        AddFigures(report, json, "figures");
    }

    /// <summary>Takes the parties as the contract writes them.</summary>
    public static void AddParties(ForeignReport report, JsonElement json)
    {
        foreach (var party in json.ListOf("participants")) AddParty(report, party);
    }

    /// <summary>Takes figures as the contract writes them, in the list of a name.</summary>
    public static void AddFigures(ForeignReport report, JsonElement json, string list)
    {
        foreach (var figure in json.ListOf(list)) AddFigure(report, figure);
    }

    /// <summary>Takes a voice that stands behind it.</summary>
    public static void AddVoice(ForeignReport report, string? name) => report.AddVoices(report.Text.Add("source", name?.Replace(';', ',')), SourceKind.Outlet);

    /// <summary>A place by its name, countries, precision, radius and point.</summary>
    public static Evidenced<Place>? WhereOf(ForeignReport report, JsonElement json, (string? Latitude, string? Longitude) point)
    {
        var name = report.Text.Add("where", json.TextOf("name") ?? json.TextOf("where"));
        var precision = report.Text.Add("precision", json.TextOf("precision"));
        if (name is null || precision is null || !Slug.TryParse<Precision>(precision.Value, out var exact)) return null;
        var countries = report.Text.Add("countries", string.Join("; ", json.ListOf("countries").Select(JsonCells.Text).OfType<string>()));
        var (latitude, longitude, radius) = (report.Text.Add("lat", point.Latitude), report.Text.Add("lon", point.Longitude), report.Text.Add("radiusKm", json.TextOf("radiusKm")));
        var (lat, lon) = (report.DegreesOf(latitude, "lat", 90), report.DegreesOf(longitude, "lon", 180));
        var place = new Place
        {
            Name = name.Value,
            Countries = countries is null ? [] : [.. countries.Value.Split("; ").Where(c => Countries.Standard.Iso3Of(c) is not null).Order(StringComparer.Ordinal)],
            Precision = exact,
            Latitude = lat is null || lon is null ? null : lat,
            Longitude = lat is null || lon is null ? null : lon,
            RadiusKm = report.NumberOf(radius, "radiusKm") is { } km ? (double)km : null,
        };
        return new Evidenced<Place>(place, ForeignReport.SpansOf(name, precision, countries, latitude, longitude, radius));
    }

    private static Evidenced<When>? WhenOf(ForeignReport report, string? edtf)
    {
        if (report.Text.Add("when", edtf) is not { } written) return null;
        if (When.TryParse(written.Value, out var when)) return new Evidenced<When>(when, written.Spans);
        report.Notes.Add($"when '{ForeignReport.Shown(written.Value)}' is no time");
        return null;
    }

    private static void AddParty(ForeignReport report, JsonElement json)
    {
        if (report.Text.Add("participant", json.TextOf("name")) is not { } name) return;
        if (!Slug.TryParse<Role>(json.TextOf("role") ?? "", out var role))
        {
            report.Notes.Add($"the role of '{ForeignReport.Shown(name.Value)}' is none of Panj's");
            return;
        }

        report.Add(new Participant { Name = name.Value, Role = role, Side = json.TextOf("side"), Office = json.TextOf("office"), Id = json.TextOf("id"), Spans = name.Spans });
    }

    private static void AddFigure(ForeignReport report, JsonElement json)
    {
        if (!Slug.TryParse<FigureKind>(json.TextOf("what") ?? "", out var what) || what is FigureKind.Money)
        {
            report.Notes.Add("a figure of money or of a sort that Panj does not know was not taken");
            return;
        }

        var cells = _bounds.Select(name => (Name: name, Cell: report.Text.Add(Slug.Of(what) + " " + name, json.TextOf(name)))).ToArray();
        if (cells.All(c => c.Cell is null)) return;
        var numbers = Array.ConvertAll(cells, c => report.NumberOf(c.Cell, c.Name));
        report.Add(new Figure
        {
            What = what,
            Of = report.Text.Add("of", json.TextOf("of"))?.Value,
            Best = numbers[0],
            Low = numbers[1],
            High = numbers[2],
            Approximate = json.IsTrue("approximate"),
            Spans = ForeignReport.SpansOf([.. cells.Select(c => c.Cell)]),
        });
    }
}
