using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
using Panj.Collecting;
using Panj.Collecting.Feeds;
using Panj.Collecting.Http;
using Panj.Events.Ports;
using Panj.Storage;

namespace Panj.Bench.Collecting;

/// <summary>How late feeds are fetched, by the collector as it runs for users, from a server on loopback into a SQLite store, on a clock that runs faster.</summary>
internal sealed class FollowSpeed : IArticleSink
{
    private readonly ConcurrentDictionary<int, DateTimeOffset?> _due = new();
    private readonly ConcurrentBag<double> _delays = [];
    private int _first;
    private int _fetches;
    private int _articles;

    /// <summary>Follows so many feeds for so many minutes of its clock and prints delays in seconds of it, the first fetch of all feeds at once apart.</summary>
    /// <param name="store">A file that does not exist yet.</param>
    /// <param name="feeds">How many.</param>
    /// <param name="times">How much faster than the machine's the clock runs.</param>
    /// <param name="minutes">How long, by its clock.</param>
    public static Task<int> RunAsync(string store, int feeds, double times, double minutes) => new FollowSpeed().MeasureAsync(store, feeds, new FasterTime(times), TimeSpan.FromMinutes(minutes));

    /// <inheritdoc/>
    public Task TakeAsync(CollectedArticle article, CancellationToken cancel)
    {
        Interlocked.Increment(ref _articles);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public Task WithdrawAsync(string articleId, string reason, CancellationToken cancel) => Task.CompletedTask;

    private async Task<int> MeasureAsync(string path, int feeds, FasterTime time, TimeSpan length)
    {
        await using var world = new FeedWorld(time, number => Note(number, time.GetUtcNow()));
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = path }, default);
        using var fetcher = new Fetcher(new HttpSettings { AllowedRanges = [IPNetwork.Parse("127.0.0.0/8")] }, time, (_, _) => Task.FromResult(new[] { IPAddress.Loopback }));
        var numbers = Enumerable.Range(0, feeds).ToDictionary(number => world.Feed(number).AbsoluteUri);
        foreach (var address in numbers.Keys) await store.Feeds.FollowAsync(new FeedState { Address = address, Next = time.GetUtcNow() }, default);
        var (cpu, watch, start) = (Environment.CpuUsage.TotalTime, Stopwatch.StartNew(), time.GetUtcNow());
        using var end = new CancellationTokenSource(length, time);
        var running = new FeedFollower(store.Feeds, fetcher, this, captures: null, time).RunAsync(end.Token);
        while (!end.IsCancellationRequested)
        {
            foreach (var feed in await store.Feeds.FeedsAsync(default)) _due[numbers[feed.Address]] = feed.LastFetch is null ? null : feed.Next;
            await Task.Delay(TimeSpan.FromSeconds(30), time);
        }

        await running.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        Print(feeds, watch.Elapsed, Environment.CpuUsage.TotalTime - cpu, (time.GetUtcNow() - start) / watch.Elapsed);
        return 0;
    }

    /// <summary>A feed is asked for long after it was looked up when it is due: the shortest pause is five minutes.</summary>
    private void Note(int feed, DateTimeOffset now)
    {
        Interlocked.Increment(ref _fetches);
        if (_due.GetValueOrDefault(feed) is { } due) _delays.Add((now - due).TotalSeconds);
        else Interlocked.Increment(ref _first);
    }

    private void Print(int feeds, TimeSpan wall, TimeSpan cpu, double times)
    {
        double[] delays = [.. _delays.Order()];
        double At(double share) => delays.Length == 0 ? 0 : delays[Math.Min(delays.Length - 1, (int)(delays.Length * share))];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{{\"feeds\":{feeds},\"fetches\":{_fetches},\"first\":{_first},\"articles\":{_articles},\"p50\":{At(0.5):0.0},\"p99\":{At(0.99):0.0},\"latest\":{At(1):0.0},\"wall\":{wall.TotalSeconds:0},\"cores\":{cpu / wall:0.00},\"coresAtTrueSpeed\":{cpu / wall / times:0.000}}}"));
    }
}
