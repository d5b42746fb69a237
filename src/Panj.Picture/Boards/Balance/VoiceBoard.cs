using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Boards.Balance;

/// <summary>The first sources: how much of what is known each says, and whether it is run by a state or takes part in the fighting.</summary>
internal sealed class VoiceBoard : IBoardMaker
{
    private static readonly string[] _columns = ["source", "kind", "events", "alone", "mark"];

    public Board Make(Known known)
    {
        var marks = new Marks(known);
        var voices = Voice.All(known).GroupBy(v => v.Name, StringComparer.Ordinal).OrderByDescending(g => g.Select(v => v.Fact).Distinct().Count()).ThenBy(g => g.Key, StringComparer.Ordinal);
        return new Board("sources", "First sources", _columns, [.. voices.Select(g => Row([.. g], marks, known.Cells))]) { IsOfSources = true };
    }

    private static BoardRow Row(Voice[] voices, Marks marks, CellWriter cells)
    {
        var (name, kind) = (voices[0].Name, voices.Max(v => v.Kind));
        Fact[] facts = [.. voices.Select(v => v.Fact).Distinct()];
        Fact[] alone = [.. facts.Where(f => f.Tellings.All(t => Voice.Of(f, t).Name == name))];
        var field = CellField.Told(t => (t.First?.Name ?? t.Outlet ?? Voice.Unnamed) == name);
        return new BoardRow(
        [
            cells.Of(name, null, facts, field),
            cells.Of(Slug.Of(kind).Replace('-', ' '), Slug.Of(kind), facts, field),
            Number(facts, field, cells),
            Number(alone, field, cells),
            Marks.CellOf(marks.Of(name, kind), facts, field, cells),
        ]);
    }

    private static Cell Number(Fact[] facts, CellField field, CellWriter cells)
    {
        var number = facts.Length.ToString(CultureInfo.InvariantCulture);
        return cells.Of(number, number, facts, field);
    }
}
