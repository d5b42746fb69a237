namespace Panj.Picture.Boards.Changes;

/// <summary>What became of one row.</summary>
/// <param name="Board">The board as it is now.</param>
/// <param name="Kind">What became of it.</param>
/// <param name="Row">The row as it is now; as it was where it is gone.</param>
/// <param name="Cells">For a changed row each column with what it said and says.</param>
public sealed record BoardChange(Board Board, ChangeKind Kind, BoardRow Row, IReadOnlyList<CellChange> Cells);
