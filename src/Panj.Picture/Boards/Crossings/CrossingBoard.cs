using Panj.Events;

namespace Panj.Picture.Boards.Crossings;

/// <summary>Who crossed a border or was sent back, how many, from where and where to.</summary>
internal sealed class CrossingBoard : IBoardMaker
{
    private const string Name = "crossings";

    private static readonly string[] _columns = ["when", "what", "who", "how-many", "from", "to", "where", "by"];

    public Board Make(Known known) => new(Name, "Crossings and returns", _columns, [.. StageTable.Staged(Name, known).Select(s => Row(s, known.Cells))]);

    private static BoardRow Row(Staged crossing, CellWriter cells)
    {
        var fact = crossing.Fact;
        return new BoardRow(
        [
            cells.When(fact),
            cells.Of(crossing.Says, crossing.Stage.Name, [fact], CellField.Stage),
            cells.Who(fact, Role.Mover),
            cells.Count(fact, FigureKind.People, FigureKind.Troops, FigureKind.Displaced, FigureKind.Vehicles),
            cells.Who(fact, Role.Origin),
            cells.Who(fact, Role.Destination),
            cells.Where(fact),
            cells.Who(fact, Role.Actor, Role.Carrier, Role.Giver),
        ]);
    }
}
