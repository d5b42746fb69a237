using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Pages.OneEvent;
using Panj.Server.Views;

namespace Panj.Server.Pages;

/// <summary>Every report of an article with the ways to where a person sets it right: on the page of the event that it went into.</summary>
internal static class CorrectionList
{
    public static Html Of(ArticleReading reading, PictureView picture) => Html.If(reading.Reports.Count > 0, $"""
        <section class="corrections" aria-labelledby="corrections-title"><h2 id="corrections-title">{Words.Decision_SetItRight}</h2>
        <ul class="operations">{reading.Reports.Select((report, index) => Entry(reading, new ReportReference(reading.Article.Id, index), picture))}</ul></section>
        """);

    private static Html Entry(ArticleReading reading, ReportReference reference, PictureView picture)
    {
        var words = CitationWords.OneLine(reading.Reports[reference.Index].Spans[0].In(reading.Article.Text));
        return Html.Of($"""
            <li><p><q><bdi>{words}</bdi></q></p>{(picture.Row(reference) is { } row ? Ways(row, reference) : Html.Of($"""<p class="facts">{Words.Decision_WasHidden} <a href="/decisions">{Words.Decision_TheDecisions}</a></p>"""))}</li>
            """);
    }

    private static Html Ways(EventRow row, ReportReference reference) => Html.Of($"""
        <p class="facts">{Html.Format(Words.Decision_ToldIn, Html.Of($"""<a href="{row.Address}"><bdi>{row.Sentence}</bdi></a>"""))}: <a href="{row.Address}#{DecisionForms.ConfirmAnchor}">{Words.Decision_ConfirmOrHide}</a>{Html.If(row.Event.Reports.Count > 1, $""" · <a href="{row.Address}#{DecisionForms.SplitAnchor(row.Event, reference)}">{Words.Decision_SplitThisOff}</a>""")}</p>
        """);
}
