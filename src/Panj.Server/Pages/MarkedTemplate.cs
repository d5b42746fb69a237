using Panj.Language;
using Panj.Server.Marking;
using Panj.Server.Markup;

namespace Panj.Server.Pages;

/// <summary>Words with the pen's marks.</summary>
internal static class MarkedTemplate
{
    public static Html Of(MarkedText text, Span range) => Html.Join(text.Runs(range).Select(Run));

    private static Html Run(Run run)
    {
        var pieces = Html.Join(run.Pieces.Select(Piece));
        return run.Pen switch
        {
            Pen.Said => Html.Of($"<mark>{pieces}</mark>"),
            Pen.Clutter => Html.Of($"""<span class="clutter">{pieces}</span>"""),
            _ => pieces,
        };
    }

    private static Html Piece(Piece piece) => piece.Pen is null
        ? Html.Of($"{piece.Text}")
        : Html.Of($"""<span class="{piece.Class}" tabindex="0" data-label="{piece.Label}">{piece.Text}</span>""");
}
