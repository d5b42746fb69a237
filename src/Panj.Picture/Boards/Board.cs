namespace Panj.Picture.Boards;

/// <summary>One side of a theatre's state as a table.</summary>
/// <param name="Name">The name it is asked for by ("posts").</param>
/// <param name="Title">The name for a reader.</param>
/// <param name="Columns">Names of the columns ("since", "held-by").</param>
/// <param name="Rows">The rows, in an order that depends on nothing but what they say.</param>
public sealed record Board(string Name, string Title, IReadOnlyList<string> Columns, IReadOnlyList<BoardRow> Rows)
{
    /// <summary>True for a board of who tells it all, not of what is told.</summary>
    public bool IsOfSources { get; init; }

    /// <summary>The cell of a row in a named column.</summary>
    /// <exception cref="ArgumentException">The board has no such column.</exception>
    public Cell At(BoardRow row, string column)
    {
        for (var i = 0; i < Columns.Count; i++)
            if (Columns[i] == column) return row.Cells[i];
        throw new ArgumentException($"The board {Name} has no column {column}.", nameof(column));
    }
}
