using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Stories;

/// <summary>The stories, latest first.</summary>
internal static class StoryListPage
{
    /// <summary>Stories of one page.</summary>
    private const int Most = 100;

    /// <param name="stories">All of them.</param>
    /// <param name="skip">How many the pages before showed.</param>
    public static Html Of(IReadOnlyList<StoryTelling> stories, int skip) => Shell.Of("Stories", "stories", Html.Of($"""
        <section class="page"><h1>Stories</h1>
        <p class="hint">Articles that tell one development belong together here, copies and all. An article that stands alone is no story.</p>
        {(stories.Count == 0 ? Html.Of($"""<p class="empty">No two articles of the store tell one development yet.</p>""") : Html.Of($"""<ul class="watches">{stories.Skip(skip).Take(Most).Select(Entry)}</ul>"""))}
        {Html.If(skip > 0, $"""<p><a rel="prev" href="/stories?skip={Math.Max(0, skip - Most)}">Later stories</a></p>""")}
        {Html.If(stories.Count > (long)skip + Most, $"""<p><a rel="next" href="/stories?skip={(int)Math.Min(int.MaxValue, (long)skip + Most)}">Earlier stories</a></p>""")}
        <p class="twins"><span>The stories as</span> <a href="/stories.json">JSON</a></p>
        </section>
        """));

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
