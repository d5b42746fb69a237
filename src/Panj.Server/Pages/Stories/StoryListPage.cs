using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Stories;

/// <summary>The stories, latest first.</summary>
internal static class StoryListPage
{
    /// <summary>Stories of one page.</summary>
    public const int Most = 100;

    /// <param name="view">The stories.</param>
    /// <param name="part">Those of them that the page lists.</param>
    public static Html Of(StoryView view, StoryPart part)
    {
        var about = view.About is { } day ? QueryString.Create("about", IsoDay.Of(day)) : QueryString.Empty;
        return Shell.Of(Words.Story_Title, "stories", Html.Of($"""
            <section class="page"><h1>{Words.Story_Title}</h1>
            <p class="hint">{Words.Story_What}{Html.If(!view.IsAll, $" {Some(view)}")}</p>
            {(view.Stories.Count == 0 ? Html.Of($"""<p class="empty">{Words.Story_None}</p>""") : Html.Of($"""<ul class="watches">{part.Stories.Select(Entry)}</ul>"""))}
            {Html.If(!part.IsFirst, $"""<p><a rel="prev" href="/stories{From(about, part.Previous)}">{Words.Story_Later}</a></p>""")}
            {Html.If(part.Next is not null, $"""<p><a rel="next" href="/stories{From(about, part.Next)}">{Words.Story_Earlier}</a></p>""")}
            {Html.If(!view.IsAll && part.Next is null && view.First is not null, $"""<p><a rel="next" href="/stories{QueryString.Create("about", IsoDay.Of(view.First)).ToUriComponent()}">{Html.Format(Words.Story_Before, WhenWords.Of(When.Day(view.First ?? default)))}</a></p>""")}
            <p class="twins"><span>{Words.Story_AllAs}</span> <a href="/stories.json{about.ToUriComponent()}">{Words.Format_Json}</a></p>
            </section>
            """));
    }

    /// <summary>Of which articles they are, where not of all.</summary>
    private static Html Some(StoryView view) => view.About is { } middle
        ? Html.Format(Words.Story_OfArticlesAbout, view.Picture.Picture.Articles.Count, WhenWords.Of(When.Day(middle)))
        : Html.Format(Words.Story_OfLateArticles, view.Picture.Picture.Articles.Count);

    private static string From(QueryString about, string? place) => (place is null ? about : about.Add("after", Cursor.Of(place))).ToUriComponent();

    /// <summary>For an article that tells a development that no other tells.</summary>
    public static Html OfAlone(ArticleReading reading) => Shell.Of(Words.Story_Title, "stories", Html.Of($"""
        <section class="page"><h1>{Words.Story_NotYet}</h1>
        <p>{Html.Format(Words.Story_ToldAlone, Html.Of($"""<a href="{ArticlePage.Address(reading.Article.Id)}"><bdi>{ArticlePage.Title(reading)}</bdi></a>"""))}</p>
        <p><a href="/stories">{Words.Story_All}</a></p>
        </section>
        """));

    private static Html Entry(StoryTelling story) => Html.Of($"""
        <li><h2><a href="{story.Address}"><bdi>{StoryPage.Title(story)}</bdi></a></h2><p class="facts">{StoryPage.Facts(story)}</p></li>
        """);
}
