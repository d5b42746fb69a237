using System.Globalization;
using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Stories;

/// <summary>The stories, latest first.</summary>
internal static class StoryListPage
{
    /// <summary>Stories of one page.</summary>
    private const int Most = 100;

    /// <param name="view">The stories.</param>
    /// <param name="skip">How many the pages before showed.</param>
    public static Html Of(StoryView view, int skip)
    {
        var about = view.About is { } day ? QueryString.Create("about", IsoDay.Of(day)) : QueryString.Empty;
        return Shell.Of("Stories", "stories", Html.Of($"""
            <section class="page"><h1>Stories</h1>
            <p class="hint">Articles that tell one development belong together here, copies and all. An article that stands alone is no story.{Html.If(!view.IsAll, $" These are those of {view.Picture.Picture.Articles.Count} articles {(view.About is { } middle ? Html.Of($"about {WhenWords.Of(When.Day(middle))}") : Html.Of($"of late"))}.")}</p>
            {(view.Stories.Count == 0 ? Html.Of($"""<p class="empty">No two articles tell one development yet.</p>""") : Html.Of($"""<ul class="watches">{view.Stories.Skip(skip).Take(Most).Select(Entry)}</ul>"""))}
            {Html.If(skip > 0, $"""<p><a rel="prev" href="/stories{Skipping(about, Math.Max(0, skip - Most))}">Later stories</a></p>""")}
            {Html.If(view.Stories.Count > (long)skip + Most, $"""<p><a rel="next" href="/stories{Skipping(about, (int)Math.Min(int.MaxValue, (long)skip + Most))}">Earlier stories</a></p>""")}
            {Html.If(!view.IsAll && view.Stories.Count <= (long)skip + Most && view.First is not null, $"""<p><a rel="next" href="/stories{QueryString.Create("about", IsoDay.Of(view.First)).ToUriComponent()}">Stories before {WhenWords.Of(When.Day(view.First ?? default))}</a></p>""")}
            <p class="twins"><span>The stories as</span> <a href="/stories.json{about.ToUriComponent()}">JSON</a></p>
            </section>
            """));
    }

    private static string Skipping(QueryString about, int skip) => about.Add("skip", skip.ToString(CultureInfo.InvariantCulture)).ToUriComponent();

    /// <summary>For an article that tells a development that no other tells.</summary>
    public static Html OfAlone(ArticleReading reading) => Shell.Of("Stories", "stories", Html.Of($"""
        <section class="page"><h1>No story yet</h1>
        <p>No other article of the store tells what <a href="{ArticlePage.Address(reading.Article.Id)}"><bdi>{ArticlePage.Title(reading)}</bdi></a> tells.</p>
        <p><a href="/stories">All stories</a></p>
        </section>
        """));

    private static Html Entry(StoryTelling story) => Html.Of($"""
        <li><h2><a href="{story.Address}"><bdi>{StoryPage.Title(story)}</bdi></a></h2><p class="facts">{StoryPage.Facts(story)}</p></li>
        """);
}
