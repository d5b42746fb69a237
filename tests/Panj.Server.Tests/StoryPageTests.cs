using System.Net;
using System.Text.Json;

namespace Panj.Server.Tests;

public sealed class StoryPageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string Story => ServerFixture.Picture.Stories["hill"];

    /// <summary>How many articles tell it.</summary>
    private static int Told => ServerFixture.Picture.Stories.Count(pair => pair.Value == Story);

    [Fact]
    public async Task A_story_shows_its_articles_and_events()
    {
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync($"/stories/{Story}", Cancellation));
        page.ShouldContain($"{Told} articles");
        page.ShouldContain("href=\"/articles/hill\"");
        page.ShouldContain("href=\"/articles/valley\"");
        page.ShouldContain("a copy");
        page.ShouldContain("crossed");
        using var json = JsonDocument.Parse(await server.Client.GetStringAsync($"/stories/{Story}.json", Cancellation));
        json.RootElement.GetProperty("articles").GetArrayLength().ShouldBe(Told);
        json.RootElement.GetProperty("events").GetArrayLength().ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task The_list_names_stories_of_several_articles()
    {
        (await server.Client.GetStringAsync("/stories", Cancellation)).ShouldContain($"href=\"/stories/{Story}\"");
        using var json = JsonDocument.Parse(await server.Client.GetStringAsync("/stories.json", Cancellation));
        var stories = json.RootElement.GetProperty("stories").EnumerateArray().ToArray();
        stories.ShouldAllBe(story => story.GetProperty("articles").GetArrayLength() > 1);
        stories.Select(story => story.GetProperty("id").GetString()).ShouldContain(Story);
    }

    [Fact]
    public async Task Articles_and_events_lead_to_their_story()
    {
        (await server.Client.GetStringAsync("/articles/hill", Cancellation)).ShouldContain("href=\"/stories?article=hill\"");
        using var led = await server.Client.GetAsync("/stories?article=hill", Cancellation);
        led.Headers.Location?.OriginalString.ShouldBe($"/stories/{Story}");
        (await server.Client.GetStringAsync("/stories?article=nothing", Cancellation)).ShouldContain("No story yet");
        var crossing = ServerFixture.Picture.Events.Single(one => one.Reports.Any(report => report.ArticleId == "hill"));
        (await server.Client.GetStringAsync($"/events/{crossing.Id}", Cancellation)).ShouldContain("href=\"/stories?article=");
    }

    [Theory]
    [InlineData("/stories/s-none", HttpStatusCode.NotFound)]
    [InlineData("/stories/s-none.json", HttpStatusCode.NotFound)]
    [InlineData("/stories?article=none", HttpStatusCode.NotFound)]
    [InlineData("/stories?after=few", HttpStatusCode.BadRequest)]
    [InlineData("/stories?limit=0", HttpStatusCode.BadRequest)]
    [InlineData("/stories?skip=100", HttpStatusCode.BadRequest)]
    [InlineData("/stories?after=MC5zLW5vbmU", HttpStatusCode.OK)]
    public async Task What_is_not_there_is_said(string address, HttpStatusCode expected)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(expected);
    }
}
