using Panj.Language;
using Panj.Server.Marking;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.OneEvent;

/// <summary>The words of one report, marked, with the way to where they stand in their article.</summary>
internal static class ReportCard
{
    public static Html Of(Account account)
    {
        var report = account.Report;
        var text = new MarkedText(account.Reading.Article.Text, ReportMarks.Of(report));
        return Html.Of($"""
            <section class="report">
            <h4><a href="{ArticlePage.Address(account.Reading.Article.Id)}"><bdi>{ArticlePage.Title(account.Reading)}</bdi></a> {ArticlePage.Source(account.Reading)}</h4>
            {text.Passages().Select(passage => Passage(account, text, passage))}
            {Html.If(report.WhenKnownBy is not null, $"<p class=\"known-by\">{Html.Format(Words.Event_DateBy, Html.Of($"<bdi>{report.WhenKnownBy}</bdi>"))}</p>")}
            {Html.If(report.WhereKnownBy is not null, $"<p class=\"known-by\">{Html.Format(Words.Event_PlaceBy, Html.Of($"<bdi>{report.WhereKnownBy}</bdi>"))}</p>")}
            {WhyList.Of(report)}
            </section>
            """);
    }

    /// <summary>The first words that tell an event, before all else is said of it.</summary>
    public static Html Lead(Account account)
    {
        var text = new MarkedText(account.Reading.Article.Text, ReportMarks.Of(account.Report));
        return Html.Of($"""
            <section class="lead" aria-label="{Words.Event_TellingWords}">
            {text.Passages().Take(1).Select(passage => Passage(account, text, passage))}
            <p class="source-line">{ArticlePage.Source(account.Reading)}</p>
            </section>
            """);
    }

    private static Html Passage(Account account, MarkedText text, Span passage) => Html.Of($"""
        <blockquote dir="auto">{MarkedTemplate.Of(text, passage)} <a class="there" href="{ArticlePage.Address(account.Reading, passage.Start)}">{Words.Event_InArticle}</a></blockquote>
        """);
}
