using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Pages.OneEvent;

namespace Panj.Server.Pages;

/// <summary>Every report of an article by its words, with why it was read so.</summary>
internal static class ReasonList
{
    public static Html Of(ArticleReading reading)
    {
        Report[] reports = [.. reading.Reports.Where(report => report.Why.Count > 0 && report.Spans.Count > 0)];
        return Html.If(reports.Length > 0, $"""
            <section class="corrections reasons" aria-labelledby="reasons-title"><h2 id="reasons-title">{Words.Why_Title}</h2>
            <ul class="operations">{reports.Select(report => Html.Of($"<li><p><q><bdi>{CitationWords.OneLine(report.Spans[0].In(reading.Article.Text))}</bdi></q></p>{WhyList.Shown(report)}</li>"))}</ul></section>
            """);
    }
}
