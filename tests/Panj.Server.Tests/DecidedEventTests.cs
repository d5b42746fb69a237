using System.Net;
using Panj.Picture.Operations;

namespace Panj.Server.Tests;

public sealed class DecidedEventTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Decisions_are_shown_with_who_and_why()
    {
        var picture = ServerFixture.Picture;
        var happening = picture.Events.Single(one => one.Reports.Any(report => report.ArticleId == "hill"));
        await server.Operations.AppendAsync(Deciding.Confirm(picture, happening, "<i>Zarina", "seen on film"), Cancellation);
        var page = await server.Client.GetStringAsync($"/events/{happening.Id}", Cancellation);
        page.ShouldContain("confirmed by <bdi>&lt;i&gt;Zarina</bdi>");
        page.ShouldContain("<bdi>seen on film</bdi>");
    }

    [Fact]
    public async Task Hidden_events_leave_the_pages_at_once()
    {
        var picture = ServerFixture.Picture;
        var happening = picture.Events.First(one => one.Reports.Any(report => report.ArticleId == "strike"));
        (await server.Client.GetStringAsync("/events.json", Cancellation)).ShouldContain(happening.Id);
        await server.Operations.AppendAsync(Deciding.Hide(picture, happening, "Zarina", null), Cancellation);
        (await server.Client.GetStringAsync("/events.json", Cancellation)).ShouldNotContain(happening.Id);
        using var gone = await server.Client.GetAsync($"/events/{happening.Id}", Cancellation);
        gone.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
