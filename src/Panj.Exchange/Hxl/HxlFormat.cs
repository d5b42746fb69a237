using Panj.Events;
using Panj.Exchange.Sheets;

namespace Panj.Exchange.Hxl;

/// <summary>
/// CSV with a row of HXL hashtags under the header. It says every status; the tags of dates and of people affected are filled for what happened alone, as tools add them up.
/// </summary>
internal sealed class HxlFormat : IEventFormat
{
    private static readonly (string Header, string Tag)[] _columns =
    [
        ("Event", "#event+id"), ("Kind", "#event+type"), ("Mode", "#event+type+sub"), ("Status", "#status"), ("When (EDTF)", "#x_when+edtf"),
        ("First day", "#date+occurred+start"), ("Last day", "#date+occurred+end"), ("Expected from", "#date+expected+start"), ("Expected until", "#date+expected+end"),
        ("Countries", "#country+code+v_iso3"), ("Place", "#loc+name"), ("Precision", "#x_precision"), ("Latitude", "#geo+lat"), ("Longitude", "#geo+lon"),
        ("Who", "#group+actor+name"), ("Whom", "#group+name+other"), ("Killed", "#affected+ind+killed"), ("Killed, least", "#affected+ind+killed+min"),
        ("Killed, most", "#affected+ind+killed+max"), ("Injured", "#affected+ind+injured"), ("Missing", "#affected+ind+missing"), ("Detained", "#affected+detained+ind"),
        ("Displaced", "#affected+displaced+ind"), ("Independent origins", "#x_origins+num"), ("Outlets", "#x_outlets+num"), ("Reported by", "#org+reporting"),
        ("First sources", "#meta+source"), ("Addresses", "#meta+url"), ("Description", "#description+i_en"),
    ];

    /// <inheritdoc/>
    public string Name => "hxl";

    /// <inheritdoc/>
    public string MediaType => "text/csv; charset=utf-8";

    /// <inheritdoc/>
    public string Extension => "csv";

    /// <inheritdoc/>
    public string Purpose => "CSV with HXL hashtags, for humanitarian tools";

    /// <inheritdoc/>
    public void Write(Stream stream, Export export, Omissions left)
    {
        using var sheet = new Sheet(stream, [.. _columns.Select(c => c.Header)]);
        sheet.Add([.. _columns.Select(c => c.Tag)]);
        foreach (var sourced in export.Events) sheet.Add(Array.ConvertAll(Cells(sourced), cell => cell?.Trim()));
    }

    private static string?[] Cells(SourcedEvent sourced)
    {
        var happening = sourced.Event;
        var sides = Sides.Of(happening);
        return
        [
            happening.Id, Slug.Of(happening.Kind), SheetCells.Words(happening.Mode), Slug.Of(happening.Status), happening.When?.Edtf, .. Days(happening), .. PlaceCells(happening.Where),
            SheetCells.Names(sides.Doers), SheetCells.Names(sides.Others), .. Affected(happening), SheetCells.Number(happening.Origins), SheetCells.Number(happening.Outlets),
            SheetCells.Joined(sourced.Outlets), SheetCells.Joined(sourced.FirstVoices), SheetCells.Joined(sourced.Sources.Select(s => s.Citation.Url).Distinct()),
            SheetCells.Words(EventWords.Sentence(happening)),
        ];
    }

    private static string?[] Days(Event happening)
    {
        if (DaySpan.Of(happening.When) is not { } days) return [null, null, null, null];
        string?[] told = [SheetCells.Day(days.First), SheetCells.Day(days.Last)];
        return happening.Status switch
        {
            EventStatus.Occurred or EventStatus.Ongoing => [.. told, null, null],
            EventStatus.Planned or EventStatus.Pledged => [null, null, .. told],
            _ => [null, null, null, null],
        };
    }

    private static string?[] PlaceCells(Place? place)
    {
        var point = Point.Of(place);
        return
        [
            place is null ? null : SheetCells.Joined(place.Countries.Select(c => Countries.Standard.Iso3Of(c))), SheetCells.Words(place?.Name),
            place is null ? null : Slug.Of(place.Precision), SheetCells.Number(point?.Latitude), SheetCells.Number(point?.Longitude),
        ];
    }

    private static string?[] Affected(Event happening)
    {
        if (happening.Status is not (EventStatus.Occurred or EventStatus.Ongoing)) return new string?[7];
        var dead = Toll.Of(happening, FigureKind.Killed);
        return [SheetCells.Whole(dead.Best), SheetCells.Whole(dead.Low), SheetCells.Whole(dead.High), Best(FigureKind.Injured), Best(FigureKind.Missing), Best(FigureKind.Detained), Best(FigureKind.Displaced)];

        string? Best(FigureKind what) => SheetCells.Whole(Toll.Of(happening, what).Best);
    }
}
