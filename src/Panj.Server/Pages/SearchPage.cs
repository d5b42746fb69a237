using Panj.Events;
using Panj.Picture.Searching;
using Panj.Server.Marking;
using Panj.Server.Markup;
using Panj.Server.Views;
using Panj.Server.Watching;

namespace Panj.Server.Pages;

/// <summary>Articles found by their words and by what is reported in them, with the words marked.</summary>
internal static class SearchPage
{
    public static Html Of(SearchQuestion question, SearchResult? result, PictureView picture) => Shell.Of(Words.Search_Title, "search", Html.Of($"""
        <section class="page"><h1>{Words.Search_Title}</h1>
        {Form(question)}
        {(result is null ? Html.Of($"""<p class="empty">{Words.Search_How}</p>""") : Found(question, result, picture))}
        </section>
        """));

    private static Html Form(SearchQuestion question) => Html.Of($"""
        <form class="filters" method="get" action="/search" role="search" aria-label="{Words.Search_Articles}">
        <label class="grow">{Words.Filter_Words} <input type="search" id="q" name="q" value="{question.Words}" required maxlength="500"></label>
        <label>{Words.Filter_Kind} <select name="kind"><option value="">{Words.Filter_AnyKind}</option>{Enum.GetValues<EventKind>().Select(Slug.Of).Order(StringComparer.Ordinal).Select(kind => Choice(kind, question))}</select></label>
        <label>{Words.Filter_Place} <input type="text" name="place" value="{question.Place ?? ""}" maxlength="100"></label>
        <label>{Words.Filter_Party} <input type="text" name="party" value="{question.Party ?? ""}" maxlength="100"></label>
        <label>{Words.Filter_From} <input type="date" name="from" value="{IsoDay.Of(question.From)}"></label>
        <label>{Words.Filter_To} <input type="date" name="to" value="{IsoDay.Of(question.To)}"></label>
        <button type="submit">{Words.Search_Title}</button>
        </form>
        """);

    private static Html Choice(string kind, SearchQuestion question) => question.Kind is { } chosen && Slug.Of(chosen) == kind
        ? Html.Of($"""<option value="{kind}" selected>{kind.Replace('-', ' ')}</option>""")
        : Html.Of($"""<option value="{kind}">{kind.Replace('-', ' ')}</option>""");

    private static Html Found(SearchQuestion question, SearchResult result, PictureView picture) => Html.Of($"""
        <p class="twins"><span>{Extent(question, result)}</span> <a href="/search.json{SearchAddress.Of(question)}">{Words.Format_Json}</a> · <a href="{WatchAddress.New(SearchAddress.Of(question))}">{Words.Search_Watch}</a> · {ViewPage.KeepLink("/search" + SearchAddress.Of(question))}</p>
        {Html.If(result.Hits.Count == 0, $"""<p class="empty">{(question.AsksForReports ? Words.Search_NoReport : Words.Search_NoArticle)}</p>""")}
        {result.Hits.Select(hit => Hit(hit, picture))}
        {Html.If(result.Next is not null, $"""<p><a rel="next" href="/search{SearchAddress.Of(question, result.Next ?? "")}">{Words.Search_More}</a></p>""")}
        """);

    private static Html Extent(SearchQuestion question, SearchResult result)
    {
        if (question.After is not null) return Html.Text(PlainText.Format(Words.Search_Further, Counted.Articles(result.Hits.Count)));
        return result.IsComplete ? Html.Text(Counted.Articles(result.Hits.Count)) : Html.Format(Words.Search_Best, result.Hits.Count);
    }

    private static Html Hit(SearchHit hit, PictureView picture)
    {
        var text = new MarkedText(hit.Reading.Article.Text, hit.Words.Select(word => new Mark(word, Pen.Said, "")));
        return Html.Of($"""
            <section class="report">
            <h2><a href="{ArticlePage.Address(hit.Reading.Article.Id)}"><bdi>{ArticlePage.Title(hit.Reading)}</bdi></a></h2>
            <p class="facts">{ArticlePage.Source(hit.Reading)}</p>
            {hit.Snippets.Select(snippet => Html.Of($"<blockquote dir=\"auto\">{MarkedTemplate.Of(text, snippet)}</blockquote>"))}
            {Events(hit, picture)}
            </section>
            """);
    }

    /// <summary>The events that the reports went into; a report that a person hid, or that was read since, is in none.</summary>
    private static Html Events(SearchHit hit, PictureView picture)
    {
        EventRow[] rows = [.. picture.EventsOf(hit.Reading.Article.Id).Where(row => row.Event.Reports.Any(r => r.ArticleId == hit.Reading.Article.Id && hit.Reports.Contains(r.Index)))];
        return Html.If(rows.Length > 0, $"""<ul class="related">{rows.Select(row => Html.Of($"<li><a href=\"{row.Address}\"><bdi>{row.Sentence}</bdi></a> {EventList.When(row.Event)}</li>"))}</ul>""");
    }
}
