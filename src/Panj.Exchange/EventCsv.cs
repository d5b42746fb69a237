using Panj.Events;
using Panj.Exchange.Sheets;

namespace Panj.Exchange;

/// <summary>Writes the events of a picture as CSV (RFC 4180, UTF-8), one row an event. No cell that holds words of articles is taken for a formula by a spreadsheet.</summary>
public sealed class EventCsv : IEventFormat
{
    private const string Between = "; ";

    private static readonly string[] _header =
    [
        "id", "kind", "mode", "status", "background", "when", "first_day", "last_day", "where", "countries", "precision", "latitude", "longitude", "radius_km",
        "actors", "others", "killed", "killed_low", "killed_high", "figures", "origins", "outlets", "disputes", "plover", "acled_type", "acled_sub_event", "sentence", "sources",
    ];

    /// <inheritdoc/>
    public string Name => "csv";

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public string Purpose => "a row an event, for spreadsheets";

    /// <summary>Writes a header row and the rows in the order of the picture.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Snapshot picture) => Write(stream, SourcedEvent.Of(picture));

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left) => Write(stream, export.Events);

    /// <summary>The same of events that are made while they are asked for.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, IEnumerable<SourcedEvent> events)
    {
        using var sheet = new Sheet(stream, _header);
        foreach (var happening in events) sheet.Add(Row(happening));
    }

    private static string?[] Row(SourcedEvent sourced)
    {
        var happening = sourced.Event;
        return
        [
            happening.Id, Slug.Of(happening.Kind), SheetCells.Words(happening.Mode), Slug.Of(happening.Status), happening.Background ? "true" : "false",
            .. Time(happening.When), .. Place(happening.Where), .. Parties(happening), .. Counts(happening),
            SheetCells.Number(happening.Origins), SheetCells.Number(happening.Outlets), SheetCells.Joined(happening.Disputes.Select(DisputeOf)),
            .. Codes(happening), SheetCells.Words(EventWords.Sentence(happening)), SheetCells.Joined(sourced.Sources.Select(s => CitationWords.Of(s.Citation))),
        ];
    }

    private static string?[] Time(When? when) => [when?.Edtf, SheetCells.Day(when?.Earliest), SheetCells.Day(when?.Latest)];

    private static string?[] Place(Place? place) =>
    [
        SheetCells.Words(place?.Name), place is null ? null : string.Join(' ', place.Countries), place is null ? null : Slug.Of(place.Precision),
        SheetCells.Number(place?.Latitude), SheetCells.Number(place?.Longitude), SheetCells.Number(place?.RadiusKm),
    ];

    private static string?[] Parties(Event happening)
    {
        var sides = Sides.Of(happening);
        return [SheetCells.Joined(sides.Doers.Select(PartyOf)), SheetCells.Joined(sides.Others.Select(PartyOf))];
    }

    private static string PartyOf(Participant party) => party.Side is null || party.Side == party.Name ? party.Name : $"{party.Name} ({party.Side})";

    /// <summary>The dead of all sides added up where each is counted, for users who add up rows; all figures in words beside it.</summary>
    private static string?[] Counts(Event happening)
    {
        var dead = Toll.Of(happening, FigureKind.Killed);
        return [SheetCells.Number(dead.Best), SheetCells.Number(dead.Low), SheetCells.Number(dead.High), SheetCells.Words(string.Join(Between, happening.Figures.Select(FigureWords.Of)))];
    }

    private static string?[] Codes(Event happening)
    {
        var codes = EventCodes.Of(happening);
        return [codes.Plover, codes.AcledType, codes.Acled];
    }

    private static string DisputeOf(Dispute dispute) => $"{dispute.Field}: {string.Join(" or ", dispute.Values.Select(v => v.Value))}";
}
