using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Boards.Incidents;

/// <summary>How many incidents of each sort there were in the year before the day.</summary>
internal sealed class TallyBoard : IBoardMaker
{
    private static readonly string[] _columns = ["what", "number", "killed", "injured", "latest"];

    public Board Make(Known known)
    {
        var sorts = IncidentList.Of(known).Where(s => s.Fact.IsSolid).GroupBy(s => s.Stage.Name, StringComparer.Ordinal);
        return new Board("tally", "Incidents by sort, last 12 months", _columns, [.. sorts.Select(g => Row([.. g], known.Cells))]);
    }

    private static BoardRow Row(Staged[] incidents, CellWriter cells)
    {
        Fact[] facts = [.. incidents.Select(s => s.Fact)];
        var number = facts.Sum(Incidents).ToString(CultureInfo.InvariantCulture);
        return new BoardRow(
        [
            cells.Of(incidents[0].Stage.Says, incidents[0].Stage.Name, facts, CellField.Any),
            cells.Of(number, number, facts, CellField.Any),
            Total(facts, FigureKind.Killed, cells),
            Total(facts, FigureKind.Injured, cells),
            cells.When(facts[0]),
        ]);
    }

    /// <summary>A series told with one count is as many incidents as it counts.</summary>
    private static int Incidents(Fact fact) =>
        fact.Event.Figures.FirstOrDefault(f => f.What is FigureKind.Incidents) is { } series && (series.Best ?? series.Low) is { } count and >= 1 and <= 10_000 ? (int)count : 1;

    private static Cell Total(Fact[] facts, FigureKind kind, CellWriter cells)
    {
        var sum = Sum.Of(facts.SelectMany(f => f.Event.Figures).Where(f => f.What == kind));
        return cells.Of(sum?.Words, sum?.Value, facts, CellField.Figures([kind]));
    }
}
