using System.Net;
using System.Text.Json;

namespace Panj.Server.Tests;

public sealed class SearchPageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Words_are_marked_and_events_linked()
    {
        var page = await server.Client.GetStringAsync("/search?q=cross", Cancellation);
        page.ShouldContain("<mark>crossed</mark>");
        var happening = ServerFixture.Picture.Events.Single(one => one.Reports.Any(report => report.ArticleId == "hill"));
        page.ShouldContain($"href=\"/events/{happening.Id}\"");
    }

    [Fact]
    public async Task The_twin_gives_the_same_articles()
    {
        using var json = JsonDocument.Parse(await server.Client.GetStringAsync("/search.json?q=cross&kind=crossing", Cancellation));
        json.RootElement.GetProperty("hits").EnumerateArray().Select(hit => hit.GetProperty("article").GetString()).Order().ShouldBe(["hill", "valley"]);
    }

    [Fact]
    public async Task Filters_leave_only_what_reports_it() =>
        (await server.Client.GetStringAsync("/search?q=cross&kind=aid", Cancellation)).ShouldContain("No article has all of these words and reports such an event.");

    [Theory]
    [InlineData("/search?q=a&kind=picnic")]
    [InlineData("/search?q=a&from=soon")]
    [InlineData("/search.json?q=a&to=2024-99-01")]
    public async Task What_cannot_be_understood_is_refused(string address)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Endless_questions_are_refused()
    {
        using var answer = await server.Client.GetAsync("/search.json?q=" + new string('a', 1_001), Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
