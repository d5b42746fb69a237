using Panj.Events;

namespace Panj.Picture.Boards.Changes;

/// <summary>Finds what changed in the state of a theatre between two days. Rows are the same where they rest on a report in common.</summary>
public static class StateChanges
{
    /// <summary>The changes, board by board, new rows and changed ones in the order of the rows, then those gone.</summary>
    public static IReadOnlyList<BoardChange> Between(State before, State after) =>
        [.. after.Boards.Where(b => !b.IsOfSources).SelectMany(board => Between(before[board.Name], board))];

    private static IEnumerable<BoardChange> Between(Board before, Board after)
    {
        var left = before.Rows.ToList();
        var byReport = before.Rows.SelectMany(row => row.Reports.Select(report => (report, row))).ToLookup(p => p.report, p => p.row);
        foreach (var row in after.Rows)
        {
            var same = Match(row, byReport, left);
            if (same is null)
            {
                yield return new BoardChange(after, ChangeKind.New, row, []);
                continue;
            }

            left.Remove(same);
            var cells = Differences(after.Columns, same, row);
            if (cells.Count > 0) yield return new BoardChange(after, ChangeKind.Changed, row, cells);
        }

        foreach (var row in left) yield return new BoardChange(after, ChangeKind.Gone, row, []);
    }

    /// <summary>Of the rows that rest on a common report the one that is about the same, else the one that shares most.</summary>
    private static BoardRow? Match(BoardRow row, ILookup<ReportReference, BoardRow> byReport, List<BoardRow> left) =>
        row.Reports.SelectMany(r => byReport[r]).Where(left.Contains).GroupBy(r => r, ReferenceEqualityComparer.Instance)
            .OrderByDescending(g => g.First().Cells[0].Words == row.Cells[0].Words).ThenByDescending(g => g.Count()).Select(g => g.First()).FirstOrDefault();

    private static List<CellChange> Differences(IReadOnlyList<string> columns, BoardRow before, BoardRow after) =>
        [.. columns.Select((column, i) => new CellChange(column, before.Cells[i], after.Cells[i])).Where(c => c.Before.Words != c.After.Words)];
}
