namespace Panj.Picture.Boards.Changes;

/// <summary>What a cell said and says.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Before">What it said.</param>
/// <param name="After">What it says.</param>
public sealed record CellChange(string Column, Cell Before, Cell After);
