using System.Collections.Frozen;
using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>The table data/board-stages.tsv: what a kind, mode and status of event means for each board.</summary>
internal static class StageTable
{
    private static readonly FrozenDictionary<string, StageRule[]> _rules = EmbeddedTable.Of(typeof(StageTable).Assembly, "board-stages").Named()
        .Select(row => new StageRule(row)).GroupBy(r => r.Board, StringComparer.Ordinal).ToFrozenDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal);

    /// <summary>What a fact means for a board, null where it means nothing.</summary>
    public static Stage? Of(string board, Fact fact) => Array.Find(_rules[board], r => r.Fits(fact))?.Stage;

    /// <summary>The facts that mean something for a board, in their order.</summary>
    public static IReadOnlyList<Staged> Staged(string board, Known known) =>
        [.. known.Facts.Select(f => (Fact: f, Stage: Of(board, f))).Where(p => p.Stage is not null).Select(p => new Staged(p.Fact, p.Stage!))];
}
