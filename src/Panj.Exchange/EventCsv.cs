using System.Globalization;
using CsvHelper;
using Panj.Events;

namespace Panj.Exchange;

/// <summary>Writes the events of a picture as CSV (RFC 4180, UTF-8), one row an event. No cell that holds words of articles is taken for a formula by a spreadsheet.</summary>
public static class EventCsv
{
    private const string Between = "; ";

    private static readonly string[] _header =
    [
        "id", "kind", "mode", "status", "background", "when", "first_day", "last_day", "where", "countries", "precision", "latitude", "longitude", "radius_km",
        "actors", "others", "killed", "killed_low", "killed_high", "figures", "origins", "outlets", "disputes", "plover", "acled_type", "acled_sub_event", "sentence", "sources",
    ];

    private static readonly CsvWriterOptions _rules = new() { NewLine = "\r\n", Injection = CsvInjection.None };

    /// <summary>Writes a header row and the rows in the order of the picture.</summary>
    /// <exception cref="IOException">The stream cannot be written.</exception>
    public static void Write(Stream stream, Snapshot picture)
    {
        using var csv = CsvWriter.Create(stream, _rules, leaveOpen: true);
        csv.WriteRecord(_header);
        var citations = new Citations(picture);
        foreach (var happening in picture.Events) csv.WriteRecord(Row(happening, citations));
    }

    private static string[] Row(Event happening, Citations citations) => Array.ConvertAll<string?, string>(
    [
        happening.Id, Slug.Of(happening.Kind), Words(happening.Mode), Slug.Of(happening.Status), happening.Background ? "true" : "false",
        .. Time(happening.When), .. Place(happening.Where), .. Parties(happening), .. Counts(happening),
        Number(happening.Origins), Number(happening.Outlets), Words(string.Join(Between, happening.Disputes.Select(DisputeOf))),
        .. Codes(happening), Words(EventWords.Sentence(happening)), Words(string.Join(Between, citations.Of(happening).Select(CitationWords.Of))),
    ], cell => cell ?? "");

    private static string?[] Time(When? when) => [when?.Edtf, Day(when?.Earliest), Day(when?.Latest)];

    private static string?[] Place(Place? place) =>
    [
        Words(place?.Name), place is null ? null : string.Join(' ', place.Countries), place is null ? null : Slug.Of(place.Precision),
        Number(place?.Latitude), Number(place?.Longitude), Number(place?.RadiusKm),
    ];

    private static string?[] Parties(Event happening)
    {
        var (others, actors) = (happening.Participants.Where(IsOther), happening.Participants.Where(p => !IsOther(p)));
        return [Words(string.Join(Between, actors.Select(PartyOf))), Words(string.Join(Between, others.Select(PartyOf)))];
    }

    private static bool IsOther(Participant party) => party.Role is Role.Target or Role.Receiver or Role.Addressee or Role.Victim or Role.Destination or Role.Origin;

    private static string PartyOf(Participant party) => party.Side is null || party.Side == party.Name ? party.Name : $"{party.Name} ({party.Side})";

    /// <summary>The dead of all sides added up where each is counted, for users who add up rows; all figures in words beside it.</summary>
    private static string?[] Counts(Event happening)
    {
        var killed = happening.Figures.Where(f => f.What is FigureKind.Killed).ToArray();
        return
        [
            Sum(killed, f => f.Best), Sum(killed, f => f.Low ?? f.Best), Sum(killed, f => f.High ?? f.Best),
            Words(string.Join(Between, happening.Figures.Select(FigureWords.Of))),
        ];
    }

    private static string? Sum(Figure[] figures, Func<Figure, decimal?> number) =>
        figures.Length > 0 && figures.All(f => number(f) is not null) ? figures.Sum(number)?.ToString("0.##", CultureInfo.InvariantCulture) : null;

    private static string?[] Codes(Event happening)
    {
        var codes = EventCodes.Of(happening);
        return [codes.Plover, codes.AcledType, codes.Acled];
    }

    private static string DisputeOf(Dispute dispute) => $"{dispute.Field}: {string.Join(" or ", dispute.Values.Select(v => v.Value))}";

    private static string? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string? Number(double? number) => number?.ToString("0.#####", CultureInfo.InvariantCulture);

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string? Words(string? words) => SheetWords.Of(words);
}
