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
        var happenings = Groups.Of(incidents, static _ => [], static (_, _) => true);
        var number = Sum.Of(happenings.Select(g => g.Select(s => Incidents(s.Fact))));
        Doubt[] overlap = happenings.Count < incidents.Length ? [Sum.MayOverlap] : [];
        return new BoardRow(
        [
            cells.Of(incidents[0].Stage.Says, incidents[0].Stage.Name, facts, CellField.Any),
            cells.Of(number?.Words, number?.Value, facts, CellField.Any, overlap),
            Total(happenings, FigureKind.Killed, cells),
            Total(happenings, FigureKind.Injured, cells),
            cells.When(facts[0]),
        ]);
    }

    /// <summary>A series told with one count is as many incidents as it counts.</summary>
    private static Sum? Incidents(Fact fact) =>
        fact.Event.Figures.FirstOrDefault(f => f.What is FigureKind.Incidents) is { } series ? Sum.Of([series]) : new Sum(1, 1);

    private static Cell Total(IReadOnlyList<IReadOnlyList<Staged>> happenings, FigureKind kind, CellWriter cells)
    {
        var sum = Sum.Of(happenings.Select(g => g.Select(s => Sum.Of(s.Fact.Event.Figures.Where(f => f.What == kind)))));
        return cells.Of(sum?.Words, sum?.Value, happenings.SelectMany(g => g).Select(s => s.Fact), CellField.Figures([kind]));
    }
}
