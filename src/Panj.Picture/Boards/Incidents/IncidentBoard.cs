using Panj.Events;

namespace Panj.Picture.Boards.Incidents;

/// <summary>What happened in the year before the day, who did it to whom, and at what cost.</summary>
internal sealed class IncidentBoard : IBoardMaker
{
    private static readonly string[] _columns = ["when", "what", "where", "who", "whom", "number", "killed", "injured", "status"];

    public Board Make(Known known) =>
        new("incidents", "Incidents of the last 12 months", _columns, [.. IncidentList.Of(known).Select(s => Row(s, known.Cells))]);

    private static BoardRow Row(Staged incident, CellWriter cells)
    {
        var fact = incident.Fact;
        var entry = KindTable.Standard.Of(fact.Event.Kind, fact.Event.Mode);
        return new BoardRow(
        [
            cells.When(fact),
            cells.Of(entry.Noun, Slug.Of(fact.Event.Kind), [fact], CellField.Any),
            cells.Where(fact),
            cells.Who(fact, Role.Actor, Role.Participant),
            cells.Who(fact, Role.Target, Role.Victim),
            cells.Count(fact, FigureKind.Incidents),
            cells.Count(fact, FigureKind.Killed),
            cells.Count(fact, FigureKind.Injured),
            cells.Of(Slug.Of(fact.Status).Replace('-', ' '), Slug.Of(fact.Status), [fact], CellField.Stage),
        ]);
    }
}
