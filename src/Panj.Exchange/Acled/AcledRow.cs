using Panj.Events;
using Panj.Exchange.Sheets;

namespace Panj.Exchange.Acled;

/// <summary>One event in ACLED's columns. What Panj does not know stays empty; docs/exchange.md says which columns always do.</summary>
internal sealed class AcledRow
{
    private const int DaysOfWeek = 7;
    private const int DaysOfMonth = 31;

    private readonly SourcedEvent _sourced;
    private readonly EventCodes _codes;
    private readonly DaySpan _days;
    private readonly Place _place;

    private AcledRow(SourcedEvent sourced, EventCodes codes, DaySpan days, Place place) => (_sourced, _codes, _days, _place) = (sourced, codes, days, place);

    /// <summary>The row; null, with the reason counted, for what ACLED's columns cannot say truly.</summary>
    public static AcledRow? Of(SourcedEvent sourced, Omissions left)
    {
        var happening = sourced.Event;
        if (!Unsaid.Happened(happening, left)) return null;
        var codes = EventCodes.Of(happening);
        var reason = codes.Acled is null ? Unsaid.Equivalent
            : DaySpan.Of(happening.When) is not { Days: <= DaysOfMonth } ? Unsaid.Day
            : happening.Where is not { Countries.Count: > 0 } ? Unsaid.Place : null;
        if (reason is null) return new AcledRow(sourced, codes, DaySpan.Of(happening.When)!.Value, happening.Where!);
        left.Add(reason);
        return null;
    }

    public string?[] Cells() =>
    [
        _sourced.Event.Id, SheetCells.Day(_days.First), SheetCells.Number(_days.First.Year), TimePrecision(),
        AcledCodes.Standard.DisorderOf(_codes.Acled), _codes.AcledType, _codes.Acled, .. Parties(), .. PlaceCells(), .. Sources(),
    ];

    private string TimePrecision() => _days.Days switch { 1 => "1", <= DaysOfWeek => "2", _ => "3" };

    private string?[] Parties()
    {
        var sides = Sides.Of(_sourced.Event).Opposed();
        return [.. Side(sides.Doers), .. Side(sides.Others), null, null];
    }

    private string?[] Side(IReadOnlyList<Participant> side) =>
        side.Count == 0 ? [null, null, null] : [SheetCells.Words(side[0].Name), SheetCells.Names(side.Skip(1)), InterOf(side[0])];

    /// <summary>A state at home is 1, abroad 8; what sort of group or crowd somebody is, is not known.</summary>
    private string? InterOf(Participant party) =>
        party is { Id: not null, Side.Length: 2 } && party.Id == "state:" + party.Side && _place.Countries is [var country] ? country == party.Side ? "1" : "8" : null;

    private string?[] PlaceCells()
    {
        var point = Point.Of(_place);
        var country = _place.Countries is [var code] ? Countries.Standard.NumberOf(code) : null;
        return
        [
            country, null, SheetCells.Joined(_place.Countries.Select(Countries.Standard.NameOf)),
            _place.Precision is Precision.Province ? SheetCells.Words(_place.Name) : null, _place.Precision is Precision.District ? SheetCells.Words(_place.Name) : null, null,
            SheetCells.Words(_place.Name), SheetCells.Number(point?.Latitude), SheetCells.Number(point?.Longitude), GeoPrecision(_place.Precision),
        ];
    }

    private static string GeoPrecision(Precision precision) => precision switch
    {
        Precision.City or Precision.Site => "1",
        Precision.Near or Precision.District => "2",
        _ => "3",
    };

    private string?[] Sources() =>
    [
        SheetCells.Joined(_sourced.Outlets), null, SheetCells.Words(Notes()), SheetCells.Whole(Toll.Of(_sourced.Event, FigureKind.Killed).Sure), SheetCells.Words(Tags()), null,
    ];

    private string Notes()
    {
        var voices = string.Join("; ", _sourced.FirstVoices);
        return EventWords.Of(_sourced.Event) + (voices.Length > 0 ? $" · first source: {voices}" : "") + $" · told as {_sourced.Event.When?.Edtf}";
    }

    private string Tags()
    {
        var happening = _sourced.Event;
        string?[] tags =
        [
            $"panj {Slug.Of(happening.Kind)}", happening.Status is EventStatus.Ongoing ? Slug.Of(happening.Status) : null, happening.Background ? "background" : null,
            .. happening.Disputes.Select(d => $"disputed {d.Field}"),
        ];
        return string.Join("; ", tags.OfType<string>());
    }
}
