using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Picture.Boards.Balance;

/// <summary>Marks voices: those run by a state, and those who take part in the fighting that is known.</summary>
internal sealed class Marks(Known known)
{
    private readonly FrozenSet<string> _parties = known.Facts
        .Where(f => KindTable.Standard.Of(f.Event.Kind, f.Event.Mode).Colour is ColourFamily.Violence or ColourFamily.Control)
        .SelectMany(f => f.Event.Participants).Where(p => p.Id is not null || p.Side is not null).Select(p => p.Name).ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public Mark Of(string name, SourceKind kind)
    {
        if (StateRun.Is(name)) return Mark.StateRun;
        return kind is SourceKind.ArmedGroup or SourceKind.Official && _parties.Contains(name) ? Mark.PartyToTheConflict : Mark.None;
    }

    /// <summary>The cell of a mark; nothing is said of those without one.</summary>
    public static Cell CellOf(Mark mark, IEnumerable<Fact> facts, CellField field, CellWriter cells) =>
        mark is Mark.None ? Cell.NotSaid : cells.Of(Slug.Of(mark).Replace('-', ' '), Slug.Of(mark), facts, field);
}
