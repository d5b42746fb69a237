using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Boards.Incidents;

/// <summary>The dead and hurt of each side in the year before the day. Whose they are is said in the words of the articles; those of whom it is not said stand apart.</summary>
internal sealed class LossBoard : IBoardMaker
{
    private static readonly string[] _columns = ["side", "killed", "injured", "missing", "incidents"];

    private static readonly FigureKind[] _kinds = [FigureKind.Killed, FigureKind.Injured, FigureKind.Missing];

    public Board Make(Known known)
    {
        var losses = IncidentList.Of(known).Where(s => s.Fact.IsSolid).SelectMany(LossesOf).ToArray();
        var sides = losses.GroupBy(l => l.Side, StringComparer.OrdinalIgnoreCase).OrderBy(g => g.Key.Length == 0).ThenBy(g => g.Key, StringComparer.OrdinalIgnoreCase);
        return new Board("losses", "Losses by side, last 12 months", _columns, [.. sides.Select(g => Row([.. g], known.Cells))]);
    }

    private static IEnumerable<Loss> LossesOf(Staged incident) =>
        incident.Fact.Event.Figures.Where(f => _kinds.Contains(f.What)).Select(f => new Loss(incident.Fact, f, LossSides.Of(f, incident.Fact.Event)));

    private static BoardRow Row(Loss[] losses, CellWriter cells)
    {
        Fact[] facts = [.. losses.Select(l => l.Fact).Distinct()];
        var side = losses[0].Side;
        var number = facts.Length.ToString(CultureInfo.InvariantCulture);
        return new BoardRow(
        [
            cells.Of(side.Length == 0 ? "side not said" : side, side, facts, CellField.Figures(_kinds)),
            .. _kinds.Select(kind => Total(losses, kind, cells)),
            cells.Of(number, number, facts, CellField.Any),
        ]);
    }

    /// <summary>What all accounts count alike for one side is not disputed, though they differ about the other.</summary>
    private static Cell Total(Loss[] losses, FigureKind kind, CellWriter cells)
    {
        var counted = losses.Where(l => l.Figure.What == kind).ToArray();
        var happenings = Groups.Of(counted, static _ => [], static (_, _) => true);
        var sum = Sum.Of(happenings.Select(g => g.GroupBy(l => l.Fact).Select(one => Sum.Of(one.Select(l => l.Figure)))));
        Doubt[] overlap = happenings.Count < counted.Select(l => l.Fact).Distinct().Count() ? [Sum.MayOverlap] : [];
        var field = CellField.Figures([kind]);
        return cells.Of(sum?.Words, sum?.Value, counted.Select(l => l.Fact), sum?.Value is null ? field : field with { IsDisputed = static _ => false }, overlap);
    }
}
