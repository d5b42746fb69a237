using System.Net;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

/// <summary>An event whose article is published anew: its page tells when that came in and what it says otherwise.</summary>
public sealed class RevisedEventTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_newer_version_is_told_with_its_change()
    {
        await AddAsync("count", killed: 2);
        await AddAsync("count", killed: 5);
        var page = await PageAsync("count");
        page.ShouldContain("<bdi>Hill Post</bdi> published it anew: <bdi>5 killed</bdi> instead of <bdi>2 killed</bdi>");
        page.ShouldContain("<li class=\"revised\"><span class=\"on\"><time datetime=\"");
    }

    [Fact]
    public async Task What_came_and_went_is_told()
    {
        await AddAsync("come", killed: null);
        await AddAsync("come", killed: 3);
        await AddAsync("come", killed: null, more: " The road is open again.");
        var page = await PageAsync("come");
        page.ShouldContain("published it anew: <bdi>3 killed</bdi><");
        page.ShouldContain("published it anew: no longer <bdi>3 killed</bdi><");
        page.IndexOf("anew: <bdi>3", StringComparison.Ordinal).ShouldBeLessThan(page.IndexOf("anew: no longer", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_version_with_nothing_new_says_so()
    {
        await AddAsync("same", killed: 1);
        await AddAsync("same", killed: 1, more: " The road is open again.");
        (await PageAsync("same")).ShouldContain("published it anew: nothing of this changed");
    }

    [Fact]
    public async Task An_older_version_may_not_tell_it()
    {
        await server.Store.AddAsync(new Story("young", "Hill Post", "Fight", new DateOnly(2024, 4, 3), "Nothing is known of youngford.").Reading, Cancellation);
        await AddAsync("young", killed: 4);
        (await PageAsync("young")).ShouldContain("published it anew: it tells this only now");
    }

    /// <summary>A fight at a place of the article's own, so that it merges with no other.</summary>
    private async Task AddAsync(string id, int? killed, string more = "")
    {
        var dead = killed is { } number ? $"{number} guards were killed" : "Nobody counts the dead";
        var story = new Story(id, "Hill Post", $"Fight at {id}ford", new DateOnly(2024, 4, 3), $"Gunmen attacked {id}ford on Monday. {dead}.{more}");
        await server.Store.AddAsync(story.Tells(EventKind.Attack, EventStatus.Occurred, $"Gunmen attacked {id}ford", report => report with
        {
            When = story.When("Monday", "2024-04-01"),
            Where = story.Where($"{id}ford", Precision.City, "AF", 30 + id.Length, 60 + id[0] % 10),
            Figures = killed is { } best ? [story.Count(FigureKind.Killed, dead, best: best)] : [],
        }).Reading, Cancellation);
    }

    private async Task<string> PageAsync(string article)
    {
        var told = await server.KeptPicture.SnapshotAsync(new EventQuestion { Tellers = [article] }, Cancellation);
        return WebUtility.HtmlDecode(await server.Client.GetStringAsync($"/events/{told.Events.ShouldHaveSingleItem().Id}", Cancellation));
    }
}
