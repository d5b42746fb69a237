using Panj.Events.Ports;

namespace Panj.Storage.Tests;

public sealed class SqliteFeedStoreTests : IAsyncLifetime
{
    private const string Hill = "https://hill.example/feed";
    private static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-test-");
    private SqliteFeedStore _store = null!;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _store = await SqliteFeedStore.OpenAsync(new SqliteStoreOptions { Path = Path.Combine(_folder.FullName, "a.db") }, Cancellation);

    public async ValueTask DisposeAsync()
    {
        await _store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task A_feed_is_followed_once()
    {
        (await _store.FollowAsync(Feed(), Cancellation)).ShouldBeTrue();
        (await _store.FollowAsync(Feed() with { Title = "Other" }, Cancellation)).ShouldBeFalse();
        (await _store.FeedsAsync(Cancellation)).ShouldHaveSingleItem().ShouldBe(Feed());
    }

    [Fact]
    public async Task State_comes_back_exactly()
    {
        await _store.FollowAsync(Feed(), Cancellation);
        var state = Feed() with { ETag = "W/\"x\"", WeeklyItems = 1.0 / 3, Failures = 2, LastGood = Noon.ToOffset(TimeSpan.FromHours(5)), Next = null };
        await _store.RecordAsync(state, [], Cancellation);
        (await _store.FeedsAsync(Cancellation)).ShouldHaveSingleItem().ShouldBe(state);
    }

    [Fact]
    public async Task Recorded_items_wait_until_settled()
    {
        await _store.FollowAsync(Feed(), Cancellation);
        await _store.RecordAsync(Feed(), [Item("1", "a"), Item("2", "a")], Cancellation);
        var waiting = await _store.WaitingAsync(Noon, 10, Cancellation);
        waiting.Select(i => i.Key).ShouldBe(["1", "2"]);
        await _store.SettleAsync(waiting[0], "a-1", Cancellation);
        (await _store.WaitingAsync(Noon, 10, Cancellation)).ShouldHaveSingleItem().Key.ShouldBe("2");
        (await _store.SeenAsync(Hill, Cancellation)).Keys.ShouldBe(["1", "2"]);
    }

    [Fact]
    public async Task Changed_items_wait_again_and_keep_their_article()
    {
        await _store.FollowAsync(Feed(), Cancellation);
        await _store.RecordAsync(Feed(), [Item("1", "a")], Cancellation);
        await _store.SettleAsync(Item("1", "a"), "a-1", Cancellation);
        await _store.RecordAsync(Feed(), [Item("1", "b")], Cancellation);
        (await _store.WaitingAsync(Noon, 10, Cancellation)).ShouldHaveSingleItem().Article.ShouldBe("a-1");
    }

    [Fact]
    public async Task Settling_an_older_state_settles_nothing()
    {
        await _store.FollowAsync(Feed(), Cancellation);
        await _store.RecordAsync(Feed(), [Item("1", "b")], Cancellation);
        await _store.SettleAsync(Item("1", "a"), "a-1", Cancellation);
        (await _store.WaitingAsync(Noon, 10, Cancellation)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Postponed_items_wait_for_their_time()
    {
        await _store.FollowAsync(Feed(), Cancellation);
        await _store.RecordAsync(Feed(), [Item("1", "a")], Cancellation);
        await _store.PostponeAsync(Item("1", "a"), Noon.AddHours(1), Cancellation);
        (await _store.WaitingAsync(Noon, 10, Cancellation)).ShouldBeEmpty();
        (await _store.NextItemAsync(Cancellation)).ShouldBe(Noon.AddHours(1));
        (await _store.WaitingAsync(Noon.AddHours(1), 10, Cancellation)).ShouldHaveSingleItem().Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Forgotten_feeds_take_their_items_along()
    {
        await _store.FollowAsync(Feed(), Cancellation);
        await _store.RecordAsync(Feed(), [Item("1", "a")], Cancellation);
        (await _store.ForgetAsync(Hill, Cancellation)).ShouldBeTrue();
        await _store.RecordAsync(Feed(), [Item("1", "a")], Cancellation);
        (await _store.WaitingAsync(Noon, 10, Cancellation)).ShouldBeEmpty();
        (await _store.FeedsAsync(Cancellation)).ShouldBeEmpty();
    }

    private static FeedState Feed() => new() { Address = Hill, LastFetch = Noon, Next = Noon };

    private static QueuedItem Item(string key, string fingerprint) => new() { Feed = Hill, Key = key, Fingerprint = fingerprint, Body = "{}" };
}
