using Panj.Events;
using Panj.Picture.Boards.Changes;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Theatre;

/// <summary>What changed on the boards since the day before.</summary>
internal static class ChangeList
{
    /// <summary>Cells of a new row that are enough to know it by.</summary>
    private const int MostCells = 4;

    public static Html Of(IReadOnlyList<BoardChange> changes, PictureView picture) => Html.Of($"""
        <section class="changes" aria-labelledby="changes"><h2 id="changes">{Words.Theatre_Changed}</h2>
        {(changes.Count == 0 ? Html.Of($"""<p class="empty">{Words.Theatre_NothingChanged}</p>""") : Html.Of($"""<ul>{changes.Select(c => Entry(c, picture))}</ul>"""))}
        </section>
        """);

    private static Html Entry(BoardChange change, PictureView picture) => Html.Of($"""
        <li><span class="what">{Slug.Of(change.Kind)}</span> <a href="#{change.Board.Name}">{change.Board.Title}</a>: {Said(change, picture)}</li>
        """);

    private static Html Said(BoardChange change, PictureView picture) => change.Kind is ChangeKind.Changed
        ? Html.Of($"""<bdi>{change.Row.Cells[0].Words}</bdi>{change.Cells.Select(Difference)}""")
        : Html.Join(change.Row.Cells.Where(c => c.IsSaid).Take(MostCells).Select((c, i) => Html.Of($"{Html.If(i > 0, $" · ")}{CellEvidence.Of(c, picture)}")));

    private static Html Difference(CellChange cell) => Html.Of($"""
         · {cell.Column.Replace('-', ' ')}: <del><bdi>{cell.Before.Words}</bdi></del> → <ins><bdi>{cell.After.Words}</bdi></ins>
        """);
}
