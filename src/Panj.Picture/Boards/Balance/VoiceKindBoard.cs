using System.Globalization;
using Panj.Events;

namespace Panj.Picture.Boards.Balance;

/// <summary>How much of what is known each kind of first source says: officials, armed groups, agencies, outlets of their own, voices without a name.</summary>
internal sealed class VoiceKindBoard : IBoardMaker
{
    private static readonly string[] _columns = ["kind", "events", "share"];

    public Board Make(Known known)
    {
        var kinds = Voice.All(known).GroupBy(v => v.Kind).OrderByDescending(g => g.Select(v => v.Fact).Distinct().Count()).ThenBy(g => g.Key);
        return new Board("source-kinds", "Kinds of sources", _columns, [.. kinds.Select(g => Row(g.Key, [.. g.Select(v => v.Fact).Distinct()], known))]) { IsOfSources = true };
    }

    /// <summary>An event that several kinds tell counts for each, so that the shares may add up to more than all.</summary>
    private static BoardRow Row(SourceKind kind, Fact[] facts, Known known)
    {
        var field = CellField.Told(t => (t.First?.Kind ?? SourceKind.Outlet) == kind);
        var (number, percent) = (facts.Length.ToString(CultureInfo.InvariantCulture), (100 * facts.Length / known.Facts.Count).ToString(CultureInfo.InvariantCulture));
        return new BoardRow(
        [
            known.Cells.Of(Slug.Of(kind).Replace('-', ' '), Slug.Of(kind), facts, field),
            known.Cells.Of(number, number, facts, field),
            known.Cells.Of($"{percent} %", percent, facts, field),
        ]);
    }
}
