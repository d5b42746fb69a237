using Panj.Picture.Boards;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Theatre;

/// <summary>A board as a table: every cell leads to the events it rests on, every row says how many tell it and what there is to doubt.</summary>
internal static class BoardTable
{
    /// <summary>Rows that a page shows of one board; the twins hold all.</summary>
    private const int MostRows = 200;

    /// <summary>Events of one row that the map finds; the twins name all.</summary>
    private const int MostEvents = 50;

    public static Html Of(Board board, PictureView picture)
    {
        int[] columns = [.. Enumerable.Range(0, board.Columns.Count).Where(c => board.Rows.Any(r => r.Cells[c].IsSaid))];
        var heading = board.IsOfSources ? Html.Of($"""<h3 id="{board.Name}">{board.Title}</h3>""") : Html.Of($"""<h2 id="{board.Name}">{board.Title}</h2>""");
        return Html.Of($"""
            <section class="board" aria-labelledby="{board.Name}">{heading}
            <table><thead><tr>{columns.Select(c => Html.Of($"""<th scope="col">{Name(board.Columns[c])}</th>"""))}{Html.If(!board.IsOfSources, $"""<th scope="col">{Words.Theatre_ToldBy}</th>""")}</tr></thead>
            <tbody>{board.Rows.Take(MostRows).Select(row => Row(board, row, columns, picture))}</tbody></table>
            {Html.If(board.Rows.Count > MostRows, $"""<p class="empty">{Html.Format(Words.Theatre_OfRows, MostRows, board.Rows.Count)}</p>""")}
            </section>
            """);
    }

    private static string Name(string column) => column.Replace('-', ' ');

    private static Html Row(Board board, BoardRow row, int[] columns, PictureView picture) => Html.Of($"""
        <tr{(board.IsOfSources ? Html.Empty : Events(row, picture))}>{columns.Select(c => Cell(Name(board.Columns[c]), row.Cells[c], picture))}{(board.IsOfSources ? Html.Empty : Support(row))}</tr>
        """);

    /// <summary>The events behind a row, so that the map and the row find each other.</summary>
    private static Html Events(BoardRow row, PictureView picture)
    {
        var ids = string.Join(' ', row.Reports.Select(picture.Row).OfType<EventRow>().Select(r => r.Event.Id).Distinct(StringComparer.Ordinal).Take(MostEvents));
        return Html.If(ids.Length > 0, $" data-events=\"{ids}\"");
    }

    private static Html Cell(string column, Cell cell, PictureView picture) => cell.IsSaid
        ? Html.Of($"""<td data-column="{column}" title="{CellEvidence.Title(cell)}">{CellEvidence.Of(cell, picture)}</td>""")
        : Html.Of($"""<td class="unsaid" data-column="{column}"><span>{Words.Page_NotSaid}</span></td>""");

    private static Html Support(BoardRow row) => Html.Of($"""
        <td class="support" data-column="{Words.Theatre_ToldBy}">{Counted.Origins(row.Cells.Max(c => c.Origins))} · {Counted.Outlets(row.Cells.Max(c => c.Outlets))}{Doubts(row)}</td>
        """);

    private static Html Doubts(BoardRow row)
    {
        string[] doubts = [.. row.Cells.SelectMany(c => c.Doubts).Where(d => d.Kind is not DoubtKind.SingleOrigin).Distinct().Order().Select(d => d.Words)];
        return Html.If(doubts.Length > 0, $"""<ul class="doubts">{doubts.Select(d => Html.Of($"<li><bdi>{d}</bdi></li>"))}</ul>""");
    }
}
