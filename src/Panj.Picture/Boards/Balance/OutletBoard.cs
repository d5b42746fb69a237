using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Boards.Balance;

/// <summary>The outlets: how many articles and events each tells, and whether a state runs it.</summary>
internal sealed class OutletBoard : IBoardMaker
{
    private static readonly string[] _columns = ["outlet", "articles", "events", "mark"];

    public Board Make(Known known)
    {
        var marks = new Marks(known);
        var told = known.Facts.SelectMany(f => f.Tellings.Select(t => (Fact: f, Telling: t))).GroupBy(p => p.Telling.Outlet ?? Voice.Unnamed, StringComparer.Ordinal);
        var rows = told.OrderByDescending(g => g.Select(p => p.Fact).Distinct().Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        return new Board("outlets", "Outlets", _columns, [.. rows.Select(g => Row(g.Key, [.. g], marks, known.Cells))]) { IsOfSources = true };
    }

    private static BoardRow Row(string name, (Fact Fact, Telling Telling)[] told, Marks marks, CellWriter cells)
    {
        Fact[] facts = [.. told.Select(p => p.Fact).Distinct()];
        var field = CellField.Told(t => (t.Outlet ?? Voice.Unnamed) == name);
        return new BoardRow(
        [
            cells.Of(name, null, facts, field),
            Number(told.Select(p => p.Telling.Reference.ArticleId).Distinct(StringComparer.Ordinal).Count(), facts, field, cells),
            Number(facts.Length, facts, field, cells),
            Marks.CellOf(marks.Of(name, SourceKind.Outlet), facts, field, cells),
        ]);
    }

    private static Cell Number(int count, Fact[] facts, CellField field, CellWriter cells)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        return cells.Of(number, number, facts, field);
    }
}
