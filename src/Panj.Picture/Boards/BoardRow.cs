using Panj.Events;

namespace Panj.Picture.Boards;

/// <summary>One line of a board.</summary>
/// <param name="Cells">Its cells, one a column.</param>
public sealed record BoardRow(IReadOnlyList<Cell> Cells)
{
    /// <summary>All reports that its cells rest on, sorted by article.</summary>
    public IReadOnlyList<ReportReference> Reports { get; } =
        [.. Cells.SelectMany(c => c.Reports).Distinct().OrderBy(r => r.ArticleId, StringComparer.Ordinal).ThenBy(r => r.Index)];
}
