using Panj.Picture.Boards;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Theatre;

/// <summary>The words of a cell as a way to the events it rests on.</summary>
internal static class CellEvidence
{
    /// <summary>Events that one cell leads to; the twins name all.</summary>
    private const int MostLinks = 6;

    /// <summary>The words, linked to their event; of several events each behind a number.</summary>
    public static Html Of(Cell cell, PictureView picture)
    {
        EventRow[] events = [.. cell.Reports.Select(picture.Row).OfType<EventRow>().Distinct().Take(MostLinks + 1)];
        return events switch
        {
            [] => Html.Of($"<bdi>{cell.Words}</bdi>"),
            [var only] => Html.Of($"""<a href="{only.Address}"><bdi>{cell.Words}</bdi></a>"""),
            _ => Html.Of($"""<bdi>{cell.Words}</bdi> <span class="evidence">{events.Take(MostLinks).Select(Link)}{Html.If(events.Length > MostLinks, $"…")}</span>"""),
        };
    }

    /// <summary>How many tell the cell and why to doubt it, for whoever points at it.</summary>
    public static string Title(Cell cell) =>
        string.Join("; ", [$"{Counted.Origins(cell.Origins)}, {Counted.Outlets(cell.Outlets)}", .. cell.Doubts.Where(d => d.Kind is not DoubtKind.SingleOrigin).Select(d => d.Words)]);

    private static Html Link(EventRow row, int index) => Html.Of($"""<a href="{row.Address}" title="{row.Sentence}" aria-label="{Html.Format(Words.Theatre_Evidence, index + 1, row.Sentence)}">{index + 1}</a> """);
}
