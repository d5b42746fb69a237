using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>What every store of feeds must do.</summary>
public abstract class FeedConformance(StoreMaker maker) : StoreConformance(maker)
{
    private const string Hill = "https://hill.example/feed";

    [Fact]
    public async Task A_feed_is_followed_once()
    {
        (await Store.Feeds.FollowAsync(Feed(), Cancellation)).ShouldBeTrue();
        (await Store.Feeds.FollowAsync(Feed() with { Title = "Other" }, Cancellation)).ShouldBeFalse();
        (await Store.Feeds.FeedsAsync(Cancellation)).ShouldHaveSingleItem().ShouldBe(Feed());
    }

    [Fact]
    public async Task State_comes_back_exactly()
    {
        await Store.Feeds.FollowAsync(Feed(), Cancellation);
        var state = Feed() with { ETag = "W/\"x\"", WeeklyItems = 1.0 / 3, Failures = 2, LastGood = Noon.ToOffset(TimeSpan.FromHours(5)), Next = null };
        await Store.Feeds.RecordAsync(state, [], Cancellation);
        (await Store.Feeds.FeedsAsync(Cancellation)).ShouldHaveSingleItem().ShouldBe(state);
    }

    [Fact]
    public async Task Recorded_items_wait_until_settled()
    {
        await Store.Feeds.FollowAsync(Feed(), Cancellation);
        await Store.Feeds.RecordAsync(Feed(), [Item("1", "a"), Item("2", "a")], Cancellation);
        var waiting = await Store.Feeds.WaitingAsync(Noon, 10, Cancellation);
        waiting.Select(i => i.Key).ShouldBe(["1", "2"]);
        await Store.Feeds.SettleAsync(waiting[0], "a-1", Cancellation);
        (await Store.Feeds.WaitingAsync(Noon, 10, Cancellation)).ShouldHaveSingleItem().Key.ShouldBe("2");
        (await Store.Feeds.SeenAsync(Hill, Cancellation)).Keys.ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task Changed_items_wait_again_and_keep_their_article()
    {
        await Store.Feeds.FollowAsync(Feed(), Cancellation);
        await Store.Feeds.RecordAsync(Feed(), [Item("1", "a")], Cancellation);
        await Store.Feeds.SettleAsync(Item("1", "a"), "a-1", Cancellation);
        await Store.Feeds.RecordAsync(Feed(), [Item("1", "b")], Cancellation);
        (await Store.Feeds.WaitingAsync(Noon, 10, Cancellation)).ShouldHaveSingleItem().Article.ShouldBe("a-1");
    }

    [Fact]
    public async Task Settling_an_older_state_settles_nothing()
    {
        await Store.Feeds.FollowAsync(Feed(), Cancellation);
        await Store.Feeds.RecordAsync(Feed(), [Item("1", "b")], Cancellation);
        await Store.Feeds.SettleAsync(Item("1", "a"), "a-1", Cancellation);
        (await Store.Feeds.WaitingAsync(Noon, 10, Cancellation)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Postponed_items_wait_for_their_time()
    {
        await Store.Feeds.FollowAsync(Feed(), Cancellation);
        await Store.Feeds.RecordAsync(Feed(), [Item("1", "a")], Cancellation);
        await Store.Feeds.PostponeAsync(Item("1", "a"), Noon.AddHours(1), Cancellation);
        (await Store.Feeds.WaitingAsync(Noon, 10, Cancellation)).ShouldBeEmpty();
        (await Store.Feeds.NextItemAsync(Cancellation)).ShouldBe(Noon.AddHours(1));
        (await Store.Feeds.WaitingAsync(Noon.AddHours(1), 10, Cancellation)).ShouldHaveSingleItem().Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Forgotten_feeds_take_their_items_along()
    {
        await Store.Feeds.FollowAsync(Feed(), Cancellation);
        await Store.Feeds.RecordAsync(Feed(), [Item("1", "a")], Cancellation);
        (await Store.Feeds.ForgetAsync(Hill, Cancellation)).ShouldBeTrue();
        await Store.Feeds.RecordAsync(Feed(), [Item("1", "a")], Cancellation);
        (await Store.Feeds.WaitingAsync(Noon, 10, Cancellation)).ShouldBeEmpty();
        (await Store.Feeds.FeedsAsync(Cancellation)).ShouldBeEmpty();
    }

    private static FeedState Feed() => new() { Address = Hill, LastFetch = Noon, Next = Noon };

    private static QueuedItem Item(string key, string fingerprint) => new() { Feed = Hill, Key = key, Fingerprint = fingerprint, Body = "{}" };
}
