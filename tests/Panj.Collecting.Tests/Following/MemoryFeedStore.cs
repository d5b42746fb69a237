using Panj.Events.Ports;

namespace Panj.Collecting.Tests.Following;

/// <summary>Keeps feeds in memory, and can be made to fail at any write as a crash would.</summary>
internal sealed class MemoryFeedStore : IFeedStore
{
    private readonly Lock _lock = new();
    private readonly SortedDictionary<string, FeedState> _feeds = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Dictionary<string, QueuedItem>> _items = new(StringComparer.Ordinal);
    private readonly Dictionary<(string, string), DateTimeOffset> _due = [];

    /// <summary>Writes until one fails; negative for never.</summary>
    public int WritesLeft { get; set; } = -1;

    public Action<FeedState>? Recorded { get; init; }

    /// <summary>Awaited between looking feeds up and giving them out, as a store at work makes one wait.</summary>
    public Func<Task>? Listed { get; set; }

    public Task<bool> FollowAsync(FeedState feed, CancellationToken cancellation) => Locked(() => _feeds.TryAdd(feed.Address, feed));

    public Task<bool> ForgetAsync(string address, CancellationToken cancellation) => Locked(() => _feeds.Remove(address));

    public async Task<IReadOnlyList<FeedState>> FeedsAsync(CancellationToken cancellation)
    {
        var feeds = await Locked<IReadOnlyList<FeedState>>(() => [.. _feeds.Values]);
        await (Listed?.Invoke() ?? Task.CompletedTask);
        return feeds;
    }

    public Task<IReadOnlyDictionary<string, string>> SeenAsync(string feed, CancellationToken cancellation) =>
        Locked<IReadOnlyDictionary<string, string>>(() => ItemsOf(feed).ToDictionary(i => i.Key, i => i.Value.Fingerprint));

    public Task RecordAsync(FeedState feed, IReadOnlyList<QueuedItem> items, CancellationToken cancellation) => Write(() =>
    {
        _feeds[feed.Address] = feed;
        foreach (var item in items)
        {
            ItemsOf(item.Feed)[item.Key] = item with { Article = ItemsOf(item.Feed).GetValueOrDefault(item.Key)?.Article };
            _due[(item.Feed, item.Key)] = feed.LastFetch ?? DateTimeOffset.MinValue;
        }

        Recorded?.Invoke(feed);
    });

    public Task<IReadOnlyList<QueuedItem>> WaitingAsync(DateTimeOffset now, int most, CancellationToken cancellation) =>
        Locked<IReadOnlyList<QueuedItem>>(() => [.. _due.Where(d => d.Value <= now).OrderBy(d => d.Value).Select(d => ItemsOf(d.Key.Item1)[d.Key.Item2]).Take(most)]);

    public Task SettleAsync(QueuedItem item, string? article, CancellationToken cancellation) => Write(() =>
    {
        if (ItemsOf(item.Feed)[item.Key].Fingerprint != item.Fingerprint) return;
        ItemsOf(item.Feed)[item.Key] = item with { Article = article ?? item.Article };
        _due.Remove((item.Feed, item.Key));
    });

    public Task PostponeAsync(QueuedItem item, DateTimeOffset until, CancellationToken cancellation) =>
        Write(() =>
        {
            ItemsOf(item.Feed)[item.Key] = item with { Attempts = item.Attempts + 1 };
            _due[(item.Feed, item.Key)] = until;
        });

    public Task<DateTimeOffset?> NextItemAsync(CancellationToken cancellation) => Locked<DateTimeOffset?>(() => _due.Count == 0 ? null : _due.Values.Min());

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private Dictionary<string, QueuedItem> ItemsOf(string feed) => _items.TryGetValue(feed, out var items) ? items : _items[feed] = new(StringComparer.Ordinal);

    private Task<bool> Write(Action write) => Locked(() =>
    {
        if (WritesLeft == 0) throw new StoreException(StoreFault.Other, "The power went.");
        WritesLeft--;
        write();
        return true;
    });

    private Task<T> Locked<T>(Func<T> work)
    {
        try
        {
            lock (_lock) return Task.FromResult(work());
        }
        catch (StoreException failure)
        {
            return Task.FromException<T>(failure);
        }
    }
}
