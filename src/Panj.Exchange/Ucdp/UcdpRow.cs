using System.Globalization;
using Panj.Events;
using Panj.Exchange.Sheets;

namespace Panj.Exchange.Ucdp;

/// <summary>One event in UCDP GED's columns. What Panj does not know stays empty; docs/exchange.md says which columns always do.</summary>
internal sealed class UcdpRow
{
    private const int DaysOfYear = 366;
    private const string State = "state:";
    private const string Group = "group:";

    private readonly SourcedEvent _sourced;
    private readonly Toll _dead;
    private readonly DaySpan _days;
    private readonly Place _place;

    private UcdpRow(SourcedEvent sourced, Toll dead, DaySpan days, Place place) => (_sourced, _dead, _days, _place) = (sourced, dead, days, place);

    /// <summary>The row; null, with the reason counted, for what UCDP's columns cannot say truly.</summary>
    public static UcdpRow? Of(SourcedEvent sourced, Omissions left)
    {
        var happening = sourced.Event;
        if (!Unsaid.Happened(happening, left)) return null;
        var dead = Toll.Of(happening, FigureKind.Killed);
        var reason = KindTable.Standard.Of(happening.Kind).MergeGroup is not ("fighting" or "capture" or "incursion") ? Unsaid.Equivalent
            : dead.Sure is not >= 1 ? Unsaid.Dead
            : DaySpan.Of(happening.When) is not { Days: <= DaysOfYear } ? Unsaid.Day
            : happening.Where is not { Countries.Count: > 0 } ? Unsaid.Place : null;
        if (reason is null) return new UcdpRow(sourced, dead, DaySpan.Of(happening.When)!.Value, happening.Where!);
        left.Add(reason);
        return null;
    }

    public string?[] Cells()
    {
        var id = _sourced.Event.Id;
        return [id, id, SheetCells.Number(_days.First.Year), null, null, .. Parties(), .. Sources(), .. PlaceCells(), null, DatePrecision(), SheetCells.Day(_days.First), SheetCells.Day(_days.Last), .. Deaths(), null, null];
    }

    private string?[] Parties()
    {
        var sides = Sides.Of(_sourced.Event).Opposed();
        var (a, b) = (SheetCells.Names(sides.Doers), SheetCells.Names(sides.Others));
        var dyad = sides is { Doers.Count: > 0, Others.Count: > 0 } ? SheetCells.Words($"{a} - {b}") : null;
        return [TypeOf(sides), null, null, null, null, null, dyad, null, null, a, null, null, b];
    }

    /// <summary>Between two states or a state and a group 1, between groups 2; whether those hit were civilians is not known, so never 3.</summary>
    private static string? TypeOf(Sides sides)
    {
        if (sides is not { Doers: [{ Id: { } one }, ..], Others: [{ Id: { } other }, ..] }) return null;
        var (state, group) = (Count(State, one, other), Count(Group, one, other));
        return state + group < 2 ? null : state > 0 ? "1" : "2";
    }

    private static int Count(string sort, string one, string other) =>
        (one.StartsWith(sort, StringComparison.Ordinal) ? 1 : 0) + (other.StartsWith(sort, StringComparison.Ordinal) ? 1 : 0);

    private string?[] Sources()
    {
        var citations = _sourced.Sources.Select(s => s.Citation).ToArray();
        return
        [
            SheetCells.Number(_sourced.Event.Outlets), SheetCells.Joined(citations.Select(ArticleOf)), SheetCells.Joined(_sourced.Outlets),
            SheetCells.Joined(citations.Select(c => SheetCells.Day(c.Published)).Distinct()), SheetCells.Joined(citations.Select(c => c.Title).Distinct()), SheetCells.Joined(_sourced.FirstVoices),
        ];
    }

    /// <summary>As UCDP names an article: outlet, day, headline.</summary>
    private static string ArticleOf(Citation citation) => string.Join(',', Quoted(citation.Outlet), SheetCells.Day(citation.Published), Quoted(citation.Title));

    private static string Quoted(string? words) => $"\"{words?.Replace('"', '\'')}\"";

    private string?[] PlaceCells()
    {
        var point = Point.Of(_place);
        return
        [
            WherePrecision(_place.Precision), SheetCells.Words(_place.Name), SheetCells.Words(_place.Name),
            _place.Precision is Precision.Province ? SheetCells.Words(_place.Name) : null, _place.Precision is Precision.District ? SheetCells.Words(_place.Name) : null,
            SheetCells.Number(point?.Latitude), SheetCells.Number(point?.Longitude), Wkt(point), CellOf(point),
            SheetCells.Joined(_place.Countries.Select(Countries.Standard.NameOf)), null, null,
        ];
    }

    private static string WherePrecision(Precision precision) => precision switch
    {
        Precision.City or Precision.Site => "1",
        Precision.Near => "2",
        Precision.District => "3",
        Precision.Province => "4",
        Precision.Border => "5",
        Precision.Sea => "7",
        _ => "6",
    };

    private static string? Wkt(Point? point) => point is { } at ? $"POINT ({SheetCells.Number(at.Longitude)} {SheetCells.Number(at.Latitude)})" : null;

    /// <summary>PRIO-GRID numbers its cells of half a degree from the south-west corner, 720 a row.</summary>
    private static string? CellOf(Point? point)
    {
        if (point is not { } at) return null;
        var row = Math.Min((int)Math.Floor((at.Latitude + 90) * 2), 359);
        var column = Math.Min((int)Math.Floor((at.Longitude + 180) * 2), 719);
        return ((row * 720) + column + 1).ToString(CultureInfo.InvariantCulture);
    }

    private string DatePrecision() => _days.Days switch
    {
        1 => "1",
        < 7 => "2",
        7 => "3",
        <= 31 => "4",
        _ => "5",
    };

    /// <summary>All dead are of no known side, as figures name no side: so the sum of the four columns is the best number, as it must be.</summary>
    private string?[] Deaths()
    {
        var best = SheetCells.Whole(_dead.Sure);
        return ["0", "0", "0", best, best, SheetCells.Whole(_dead.High), SheetCells.Whole(_dead.Low)];
    }
}
