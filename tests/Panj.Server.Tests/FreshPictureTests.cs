using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Boards;
using Panj.Server.Pages;
using Panj.Server.Views;

namespace Panj.Server.Tests;

public sealed class FreshPictureTests
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Boards_are_drawn_once_for_a_state()
    {
        await using var server = new ServerFixture();
        await server.InitializeAsync();
        using var current = new CurrentStates(new PictureParts(server.Store, server.KeptPicture, null), new KeptStates(server.KeptPicture, null), server.Store, new KnownTheatres([]), TimeProvider.System);
        var first = await current.GetAsync(null, current.Today, Cancellation);
        (await current.GetAsync(null, current.Today, Cancellation)).ShouldBeSameAs(first);
        await server.Store.AddAsync(SampleStories.Numbered(7), Cancellation);
        (await current.GetAsync(null, current.Today, Cancellation)).State["incidents"].Rows.Count.ShouldBeGreaterThanOrEqualTo(first.State["incidents"].Rows.Count);
    }

    [Fact]
    public async Task What_is_added_is_shown_at_once()
    {
        await using var server = new ServerFixture();
        await server.InitializeAsync();
        (await server.Client.GetStringAsync("/articles/drill", Cancellation)).ShouldNotContain("Three armies");
        var drill = SampleStories.All.Single(reading => reading.Article.Id == "drill");
        var corrected = drill with { Masthead = drill.Masthead with { Title = new("Three armies to train in June", []) } };
        (await server.Store.AddAsync(corrected, Cancellation)).ShouldBe(AddOutcome.Reread);
        (await server.Client.GetStringAsync("/articles/drill", Cancellation)).ShouldContain("Three armies");
    }

    [Theory]
    [InlineData("/events")]
    [InlineData("/events.json?limit=1000")]
    [InlineData("/ogc/collections/events/items?limit=1000")]
    public async Task Kept_answers_follow_the_store(string address)
    {
        await using var server = new ServerFixture();
        await server.InitializeAsync();
        using var first = await server.Client.GetAsync(address, Cancellation);
        using var second = await server.Client.GetAsync(address, Cancellation);
        (first.Headers.Age.HasValue, second.Headers.Age.HasValue).ShouldBe((false, true));
        (await second.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await first.Content.ReadAsStringAsync(Cancellation));
        await server.Store.AddAsync(SampleStories.Numbered(7), Cancellation);
        (await server.Client.GetStringAsync(address, Cancellation)).ShouldContain("Place7");
    }

    [Fact]
    public async Task A_failed_store_is_told_as_such()
    {
        await using var server = new ServerFixture();
        await server.InitializeAsync();
        server.LoseTheStore();
        using var answer = await server.Client.GetAsync("/events.json", Cancellation);
        ((int)answer.StatusCode).ShouldBe(503);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("panj.db");
    }

    [Fact]
    public void An_empty_store_says_what_would_fill_it()
    {
        var nothing = new EventCounts(new Dictionary<EventKind, int>(), new Dictionary<EventStatus, int>());
        WorkbenchPage.Of(new EventListing { Found = nothing, All = nothing }, new ListQuestion(), new MapOverlay([])).ToString().ShouldContain("panj add");
    }

    [Fact]
    public async Task A_page_says_what_it_leaves_out()
    {
        await using var server = new ServerFixture();
        await server.InitializeAsync();
        await server.Store.AddAllAsync([.. Enumerable.Range(0, ListQuestion.Most).Select(SampleStories.Numbered)], Cancellation);
        var page = await server.Client.GetStringAsync("/events", Cancellation);
        page.Split("<li class=\"event\"").Length.ShouldBe(ListQuestion.Most + 1);
        page.ShouldContain($"latest {ListQuestion.Most}");
    }
}
