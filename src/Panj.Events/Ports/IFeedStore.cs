namespace Panj.Events.Ports;

/// <summary>
/// Keeps which feeds are followed and what is known of each. What a fetch brought is recorded in one step with its validators, so that after a crash
/// either both are known or the fetch is done again. Every member fails with <see cref="StoreException"/> where the store itself fails.
/// </summary>
public interface IFeedStore : IAsyncDisposable
{
    /// <summary>Follows a feed; false where it is followed already, and nothing changes.</summary>
    Task<bool> FollowAsync(FeedState feed, CancellationToken cancellation);

    /// <summary>Ends following a feed and forgets what waited; false where it was not followed. Articles stay.</summary>
    Task<bool> ForgetAsync(string address, CancellationToken cancellation);

    /// <summary>All feeds, sorted by address.</summary>
    Task<IReadOnlyList<FeedState>> FeedsAsync(CancellationToken cancellation);

    /// <summary>Fingerprints of a feed's items that were seen, by key.</summary>
    Task<IReadOnlyDictionary<string, string>> SeenAsync(string feed, CancellationToken cancellation);

    /// <summary>Keeps a feed's new state and lets items wait, all in one step. An item that is known keeps its article.</summary>
    Task RecordAsync(FeedState feed, IReadOnlyList<QueuedItem> items, CancellationToken cancellation);

    /// <summary>Items of all feeds that are due, longest waiting first.</summary>
    Task<IReadOnlyList<QueuedItem>> WaitingAsync(DateTimeOffset now, int most, CancellationToken cancellation);

    /// <summary>Marks an item as taken in, as <paramref name="article"/>, or as nothing where that is null. One whose fingerprint changed meanwhile waits on.</summary>
    Task SettleAsync(QueuedItem item, string? article, CancellationToken cancellation);

    /// <summary>Lets an item wait until another time, with one more attempt.</summary>
    Task PostponeAsync(QueuedItem item, DateTimeOffset until, CancellationToken cancellation);

    /// <summary>When the next waiting item is due, null for none.</summary>
    Task<DateTimeOffset?> NextItemAsync(CancellationToken cancellation);
}
