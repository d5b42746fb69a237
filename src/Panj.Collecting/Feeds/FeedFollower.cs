using System.Collections.Concurrent;
using Panj.Collecting.Http;
using Panj.Events.Ports;

namespace Panj.Collecting.Feeds;

/// <summary>
/// Fetches every feed in its time and takes in what is new. All that must outlive a crash lies in the store: a fetch is recorded with its items in one step,
/// an item waits until its articles are kept, and taking one in twice changes nothing. So it can be stopped anywhere.
/// </summary>
public sealed class FeedFollower
{
    private const int ItemsAtOnce = 256;

    private readonly IFeedStore _store;
    private readonly TimeProvider _time;
    private readonly FollowSettings _settings;
    private readonly FeedPoller _poller;
    private readonly ItemTaker _taker;
    private readonly ConcurrentDictionary<string, Task> _polling = new(StringComparer.Ordinal);
    private readonly HashSet<string> _leftAlone = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _broken = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private TaskCompletionSource _news = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _open;
    private int _fetched;
    private int _failed;
    private int _taken;

    /// <summary>Takes where feeds are kept, how the web is asked, where articles go, and where raw answers are kept (null keeps none).</summary>
    public FeedFollower(IFeedStore store, Fetcher fetcher, IArticleSink sink, ICaptureStore? captures, TimeProvider time)
        : this(store, new FeedPoller(fetcher.FetchAsync, time), new ItemTaker(fetcher.FetchAsync, store, captures, sink, time), time, new FollowSettings())
    {
    }

    internal FeedFollower(IFeedStore store, FeedPoller poller, ItemTaker taker, TimeProvider time, FollowSettings settings) =>
        (_store, _poller, _taker, _time, _settings) = (store, poller, taker, time, settings);

    /// <summary>What was not taken in, in words; called from many threads.</summary>
    public Action<string>? Trouble { get; init; }

    /// <summary>Called after each step, from many threads.</summary>
    public Action<FollowCounts>? Progress { get; init; }

    /// <summary>How far it has come.</summary>
    public FollowCounts Counts => new(_fetched, _failed, _taken);

    /// <summary>Fetches what is due now, takes in what waits, and ends.</summary>
    public async Task RunOnceAsync(CancellationToken cancel)
    {
        var now = _time.GetUtcNow();
        var due = (await _store.FeedsAsync(cancel)).Where(feed => feed.Next <= now).OrderBy(feed => feed.Next);
        await Parallel.ForEachAsync(due, new ParallelOptions { MaxDegreeOfParallelism = _settings.Feeds, CancellationToken = cancel }, async (feed, token) => await PollAsync(feed, token));
        while (await TakeWaitingAsync(cancel) > 0) cancel.ThrowIfCancellationRequested();
    }

    /// <summary>Does so for ever, each feed in its time, until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancel)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        var taking = TakeForEverAsync(end.Token);
        try
        {
            while (!taking.IsFaulted && !_broken.Task.IsFaulted) await Task.Delay(await StartDueAsync(end.Token), _time, end.Token);
        }
        finally
        {
            await end.CancelAsync();
            await Task.WhenAll([taking, FetchedAsync()]).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        }

        await (_broken.Task.IsFaulted ? _broken.Task : taking);
    }

    /// <summary>Starts what is due and says how long nothing more will be.</summary>
    internal async Task<TimeSpan> StartDueAsync(CancellationToken cancel)
    {
        LeaveEnded();
        var now = _time.GetUtcNow();
        var wait = _settings.Glance;
        foreach (var feed in (await _store.FeedsAsync(cancel)).Where(feed => feed.Next is not null && !_polling.ContainsKey(feed.Address)).OrderBy(feed => feed.Next))
        {
            if (feed.Next > now) return Shorter(wait, feed.Next.Value - now);
            if (Volatile.Read(ref _open) >= _settings.Feeds) return Shorter(wait, TimeSpan.FromMilliseconds(250));
            Interlocked.Increment(ref _open);
            _polling[feed.Address] = Task.Run(() => PollGuardedAsync(feed, cancel), CancellationToken.None);
        }

        return wait;
    }

    /// <summary>Ends when all fetches that were started have ended.</summary>
    internal Task FetchedAsync() => Task.WhenAll(_polling.Values);

    /// <summary>
    /// Forgets fetches that have ended, always before feeds are looked up: what a fetch brought is in the store by then. One that ends later is held for busy,
    /// as the list may be older than it, and the feed would be fetched twice. So is one that failed by a fault of our own: nothing of it is in the store, and its
    /// server would be asked again at once and for ever.
    /// </summary>
    private void LeaveEnded()
    {
        foreach (var (address, fetch) in _polling)
        {
            if (fetch.IsCompleted && !fetch.IsFaulted) _polling.TryRemove(address, out _);
            if (fetch.Exception?.InnerException is { } fault && _leftAlone.Add(address)) Trouble?.Invoke($"{address} met a fault of Panj's own ({fault.GetType().Name}) and is left alone until the next start");
        }
    }

    private async Task PollGuardedAsync(FeedState feed, CancellationToken cancel)
    {
        try
        {
            await PollAsync(feed, cancel);
        }
        catch (StoreException failure)
        {
            _broken.TrySetException(failure);
        }
        finally
        {
            Interlocked.Decrement(ref _open);
        }
    }

    private async Task PollAsync(FeedState feed, CancellationToken cancel)
    {
        var poll = await _poller.PollAsync(feed, await _store.SeenAsync(feed.Address, cancel), cancel);
        await _store.RecordAsync(poll.Feed, poll.News, cancel);
        Interlocked.Increment(ref _fetched);
        if (poll.Feed.Failures > 0)
        {
            Interlocked.Increment(ref _failed);
            Trouble?.Invoke($"{feed.Address} {poll.Feed.LastResult}");
        }

        Wake(poll.News.Count);
        Progress?.Invoke(Counts);
    }

    private async Task TakeForEverAsync(CancellationToken cancel)
    {
        while (true)
        {
            var news = Interlocked.Exchange(ref _news, new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously));
            if (await TakeWaitingAsync(cancel) > 0 || news.Task.IsCompleted) continue;
            var next = await _store.NextItemAsync(cancel) - _time.GetUtcNow() ?? _settings.Glance;
            using var wait = CancellationTokenSource.CreateLinkedTokenSource(cancel);
            await Task.WhenAny(_news.Task, Task.Delay(Shorter(_settings.Glance, next), _time, wait.Token));
            await wait.CancelAsync();
            cancel.ThrowIfCancellationRequested();
        }
    }

    private async Task<int> TakeWaitingAsync(CancellationToken cancel)
    {
        var waiting = await _store.WaitingAsync(_time.GetUtcNow(), ItemsAtOnce, cancel);
        await Parallel.ForEachAsync(waiting, new ParallelOptions { MaxDegreeOfParallelism = _settings.Pages, CancellationToken = cancel }, TakeAsync);
        return waiting.Count;
    }

    private async ValueTask TakeAsync(QueuedItem item, CancellationToken cancel)
    {
        if (await _taker.TakeAsync(item, cancel) is { } trouble) Trouble?.Invoke(trouble);
        Interlocked.Increment(ref _taken);
        Progress?.Invoke(Counts);
    }

    private void Wake(int news)
    {
        if (news > 0) Volatile.Read(ref _news).TrySetResult();
    }

    private static TimeSpan Shorter(TimeSpan one, TimeSpan other) => other < TimeSpan.FromMilliseconds(50) ? TimeSpan.FromMilliseconds(50) : other < one ? other : one;
}
