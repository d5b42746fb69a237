using Panj.Events;

namespace Panj.Picture.Boards.Control;

/// <summary>Who is said to hold which place, how much of it, by whom it is said, and until when it is known.</summary>
internal sealed class ControlBoard : IBoardMaker
{
    private const string Name = "control";

    private static readonly string[] _columns = ["where", "held-by", "extent", "how", "since", "said-by", "known-until"];

    public Board Make(Known known)
    {
        var claims = StageTable.Staged(Name, known).Select(s => new Claim(s)).Where(c => c.Place is not null && c.Holder is not null).ToArray();
        var latest = claims.GroupBy(c => c.Place, StringComparer.Ordinal).ToDictionary(g => g.Key!, g => g.First(), StringComparer.Ordinal);
        var rows = claims.GroupBy(c => (c.Place, c.Holder, c.Extent, c.Staged.Stage.Name)).Select(g => Row([.. g], latest[g.Key.Place!], known));
        return new Board(Name, "Control", _columns, [.. rows]);
    }

    private static BoardRow Row(Claim[] claims, Claim latest, Known known)
    {
        var (lead, cells, facts) = (claims[0], known.Cells, claims.Select(c => c.Staged.Fact).ToArray());
        Doubt[] superseded = latest.Holder == lead.Holder ? [] : [new Doubt(DoubtKind.Superseded, $"later {latest.Staged.Says} by {CellWriter.Names(latest.Holders)}")];
        return new BoardRow(
        [
            cells.Of(lead.Place, lead.Place, facts, CellField.Told(Claim.TellsPlace)),
            cells.Of(CellWriter.Names(lead.Holders), lead.Holder, facts, CellField.Roles([Role.Actor]), superseded),
            cells.Of(lead.Extent, lead.Extent, facts, CellField.Any),
            cells.Of(lead.Staged.Says, lead.Staged.Stage.Name, facts, CellField.Stage, Lives.Silence([.. claims.Select(c => c.Staged)], known.AsOf)),
            cells.When(lead.Staged.Fact),
            SaidBy(facts, cells),
            cells.LastTold(facts),
        ]);
    }

    private static Cell SaidBy(Fact[] facts, CellWriter cells)
    {
        var voices = facts.SelectMany(f => f.Tellings).Select(Doubts.FirstSource).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal);
        return cells.Of(string.Join(", ", voices), null, facts, CellField.Stage);
    }
}
