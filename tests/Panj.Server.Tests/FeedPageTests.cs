using Panj.Collecting.Feeds;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

public sealed class FeedPageTests(AccountFixture server) : IClassFixture<AccountFixture>
{
    private static readonly DateTimeOffset s_noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Each_feed_has_its_health_line()
    {
        await FollowAsync();
        using var client = server.Client(UserRole.Editor);
        var page = await client.GetStringAsync("/feeds", Cancellation);
        page.ShouldContain("4 feeds: 1 gone, 1 failing, 1 new, 1 well");
        page.IndexOf("gone.example", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("well.example", StringComparison.Ordinal));
        page.ShouldContain("3 failures in a row");
        page.ShouldContain("&lt;b&gt;Herald");
        page.ShouldContain("1 Mar 2026, 12:00 UTC");
        page.ShouldContain("12,345");
        (await client.GetStringAsync("/feeds.json", Cancellation)).ShouldContain("\"health\":\"failing\"");
    }

    [Fact]
    public async Task Viewers_see_no_secrets_of_addresses()
    {
        await FollowAsync();
        using var viewer = server.Client(UserRole.Viewer);
        using var editor = server.Client(UserRole.Editor);
        foreach (var address in (string[])["/feeds", "/feeds.json", "/feeds.opml"])
        {
            (await viewer.GetStringAsync(address, Cancellation)).ShouldSatisfyAllConditions(text => text.ShouldContain("well.example/rss"), text => text.ShouldNotContain("key=7"), text => text.ShouldNotContain("reader:"));
            (await editor.GetStringAsync(address, Cancellation)).ShouldContain("key=7");
        }
    }

    [Fact]
    public async Task The_list_goes_to_a_feed_reader()
    {
        await FollowAsync();
        using var client = server.Client(UserRole.Editor);
        (await client.GetStringAsync("/feeds", Cancellation)).ShouldContain("href=\"/feeds.opml\"");
        using var answer = await client.GetAsync("/feeds.opml", Cancellation);
        (answer.Content.Headers.ContentType?.MediaType, answer.Content.Headers.ContentDisposition?.FileName).ShouldBe(("text/x-opml", "panj-feeds.opml"));
        var read = Opml.Read(await answer.Content.ReadAsByteArrayAsync(Cancellation));
        read.Count.ShouldBe(4);
        read.ShouldContain(new OpmlEntry(new Uri("https://reader:word@well.example/rss?key=7"), "<b>Herald"));
    }

    private async Task FollowAsync()
    {
        foreach (var feed in (FeedState[])
        [
            new() { Address = "https://reader:word@well.example/rss?key=7", Title = "<b>Herald", LastFetch = s_noon, LastGood = s_noon, LastResult = "12 items", LastBytes = 12_345, LastItems = 12, WeeklyItems = 31.5, Next = s_noon.AddMinutes(20) },
            new() { Address = "https://slow.example/feed", LastFetch = s_noon, LastResult = "did not answer within 60 seconds", Failures = 3, Next = s_noon.AddHours(4) },
            new() { Address = "https://gone.example/feed", LastFetch = s_noon, LastResult = "is gone for good (410)" },
            new() { Address = "https://young.example/feed", Next = s_noon },
        ]) await server.Store.Feeds.FollowAsync(feed, Cancellation);
    }
}
