using Panj.Events;

namespace Panj.Picture.Boards.Forces;

/// <summary>Whose forces, how many, where, since when, and how ready.</summary>
internal sealed class ForceBoard : IBoardMaker
{
    private const string Name = "forces";
    private const string Readiness = "readiness";

    private static readonly string[] _columns = ["who", "how-many", "where", "movement", "since", "readiness", "last-told"];

    private static readonly Role[] _owners = [Role.Actor, Role.Giver];

    private static readonly Role[] _movers = [Role.Mover];

    public Board Make(Known known)
    {
        Staged[] facts = [.. StageTable.Staged(Name, known), .. StageTable.Staged(Readiness, known)];
        var groups = Groups.Of(facts, Keys, CanJoin).Where(g => g.Any(IsTellable)).OrderByDescending(g => g.Max(s => s.Fact.Day)).ThenBy(g => g[0].Fact.Event.Id, StringComparer.Ordinal);
        return new Board(Name, "Forces", _columns, [.. groups.Select(g => Row(g, known))]);
    }

    /// <summary>One owner's forces at one place are one; arms sent there are another matter.</summary>
    private static IEnumerable<string> Keys(Staged staged) =>
        Owner(staged.Fact) is { } owner && staged.Fact.Event.Where is { } place ? [$"{staged.Fact.Event.Kind is EventKind.Delivery}\u001f{owner}\u001f{place.Name}"] : [];

    private static bool CanJoin(Staged one, Staged other) =>
        one.Fact.Event.Kind is not EventKind.Delivery && other.Fact.Event.Kind is not EventKind.Delivery && Owner(one.Fact) is { } owner && owner == Owner(other.Fact);

    private static string? Owner(Fact fact) => Parties(fact) is [var first, ..] ? first.Id ?? first.Side ?? first.Name : null;

    private static Participant[] Parties(Fact fact) =>
        fact.Event.Participants.Where(p => _owners.Contains(p.Role)).ToArray() is { Length: > 0 } owners ? owners : [.. fact.Event.Participants.Where(p => _movers.Contains(p.Role))];

    private static bool IsTellable(Staged staged) => Parties(staged.Fact).Length > 0 || staged.Fact.Event.Figures.Count > 0;

    private static BoardRow Row(IReadOnlyList<Staged> group, Known known)
    {
        var (cells, facts) = (known.Cells, group.Select(s => s.Fact).ToArray());
        var moves = group.Where(s => s.Fact.Event.Kind is not EventKind.Readiness).OrderByDescending(s => s.Fact.IsSolid).ThenByDescending(s => s.Fact.Day).ToArray();
        var checks = group.Where(s => s.Fact.Event.Kind is EventKind.Readiness).ToArray();
        var lead = moves.FirstOrDefault() ?? checks[0];
        return new BoardRow(
        [
            Who(facts.FirstOrDefault(f => Parties(f).Length > 0) ?? lead.Fact, cells),
            HowMany(moves, cells),
            cells.Where(lead.Fact),
            moves.Length == 0 ? Cell.NotSaid : cells.Of(lead.Says, lead.Stage.Name, [lead.Fact], CellField.Stage, Lives.Silence(group, known.AsOf)),
            cells.When(lead.Fact),
            Ready(checks, cells),
            cells.LastTold(facts),
        ]);
    }

    private static Cell Who(Fact fact, CellWriter cells) => fact.Event.Participants.Any(p => _owners.Contains(p.Role)) ? cells.Who(fact, _owners) : cells.Who(fact, _movers);

    /// <summary>The latest count; counts of different days are not added, for nobody says whether one holds the other.</summary>
    private static Cell HowMany(Staged[] moves, CellWriter cells)
    {
        FigureKind[] kinds = [FigureKind.Troops, FigureKind.Vehicles, FigureKind.People];
        var counted = moves.FirstOrDefault(s => s.Fact.Event.Figures.Any(f => kinds.Contains(f.What)));
        return counted is null ? Cell.NotSaid : cells.Count(counted.Fact, kinds);
    }

    private static Cell Ready(Staged[] checks, CellWriter cells)
    {
        if (checks.Length == 0) return Cell.NotSaid;
        var latest = checks[0];
        var counts = latest.Fact.Event.Figures.Where(f => f.What is FigureKind.Troops or FigureKind.People).Select(FigureWords.Of);
        return cells.Of(string.Join(", ", [latest.SaysWhen, .. counts]), latest.Stage.Name, [latest.Fact], CellField.Stage);
    }
}
