using Panj.Events;
using Panj.Server.Markup;
using Panj.Server.Views;

namespace Panj.Server.Pages.Stories;

/// <summary>One story: who told it day by day, and what happened in it.</summary>
internal static class StoryPage
{
    public static Html Of(StoryTelling story, PictureView picture) => Shell.Of(Title(story), "stories", Html.Of($"""
        <article class="page story"><h1><bdi>{Title(story)}</bdi></h1>
        <p class="facts">{Facts(story)}</p>
        <p class="twins"><span>{Words.Story_As}</span> <a href="{story.Twin}">{Words.Format_Json}</a></p>
        <section class="history"><h2>{Words.Story_WhoToldIt}</h2>
        <ol>{story.Articles.Select(reading => Article(reading, picture))}</ol></section>
        <section><h2>{(story.Rows.Count == 0 ? Words.Story_NoEvent : Words.Story_WhatHappened)}</h2>
        {Html.If(story.Rows.Count > 0, $"{EventList.Of(story.Rows, "", null)}")}</section>
        <p><a href="/stories">{Words.Story_All}</a></p>
        </article>
        """));

    /// <summary>The title of its first article.</summary>
    public static string Title(StoryTelling story) => ArticlePage.Title(story.Articles[0]);

    public static Html Facts(StoryTelling story) => Html.Of($"""
        {Counted.Articles(story.Articles.Count)} · {Counted.Outlets(story.Outlets)} · {Counted.Events(story.Rows.Count)} · {Days(story)}
        """);

    private static string Days(StoryTelling story) => (story.First, story.Last) switch
    {
        ({ } first, { } last) when last > first => WhenWords.Of(When.Days(first, last)),
        ({ } first, _) => WhenWords.Of(When.Day(first)),
        _ => Words.Page_DayNotSaid,
    };

    private static Html Article(ArticleReading reading, PictureView picture) => Html.Of($"""
        <li><span class="on">{ArticlePage.Day(reading)}</span> <span><a href="{ArticlePage.Address(reading.Article.Id)}"><bdi>{ArticlePage.Title(reading)}</bdi></a> <span class="by"><bdi>{ArticlePage.Outlet(reading) ?? Words.Page_OutletNotSaid}</bdi>{Kin(reading, picture)}</span></span></li>
        """);

    private static Html Kin(ArticleReading reading, PictureView picture)
    {
        var kin = picture.Picture.KinOf(reading.Article.Id);
        if (kin.CopyOf is not null) return Html.Of($", {Words.Story_IsCopy}");
        return Html.If(kin.Lineage is not null, $", {Words.Story_TakesFrom}");
    }
}
