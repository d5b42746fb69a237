using Panj.Collecting.Http;
using Panj.Events.Ports;

namespace Panj.Collecting.Feeds;

/// <summary>Fetches one feed once and says what it brought and when to come again. Writes nothing.</summary>
internal sealed class FeedPoller(Func<FetchRequest, CancellationToken, Task<FetchResult>> fetch, TimeProvider time)
{
    private const string Accept = "application/rss+xml,application/atom+xml,application/feed+json,application/xml;q=0.9,text/xml;q=0.9,*/*;q=0.5";

    /// <summary>Fetches that must agree about a permanent move before it is believed: one answer alone may be a captive portal's or a thief's.</summary>
    private const int MovesToBelieve = 3;

    /// <summary>Failures at a new address after which the old one is asked again.</summary>
    private const int FailuresToReturn = 3;

    private readonly FeedReader _reader = new(new FeedLimits());

    internal async Task<Poll> PollAsync(FeedState feed, IReadOnlyDictionary<string, string> seen, CancellationToken cancel)
    {
        if (FeedAddress.Of(feed.MovedTo ?? feed.Address, from: null) is not { } address) return Failed(feed, null, "is no address of http or https");
        var result = await fetch(new FetchRequest(address) { ObeyRobots = false, Accept = Accept, ETag = feed.ETag, LastModified = feed.LastModified }, cancel);
        return result.Status switch
        {
            FetchStatus.Unchanged => new Poll(Unchanged(feed, result), []),
            FetchStatus.Fetched => await ReadAsync(feed, seen, result, cancel),
            FetchStatus.Gone => new Poll(Tried(feed, result) with { LastResult = "is gone for good (410)", Next = null, Failures = feed.Failures + 1 }, []),
            _ => Failed(feed, result, result.Reason),
        };
    }

    private async Task<Poll> ReadAsync(FeedState feed, IReadOnlyDictionary<string, string> seen, FetchResult result, CancellationToken cancel)
    {
        var (read, reason) = _reader.Read(result.Body.Span, result.Address, result.ContentType);
        if (read is null) return Failed(feed, result, reason);
        var whole = await WithPartsAsync(read, cancel);
        var news = whole.Items.Where(item => seen.GetValueOrDefault(item.Key) != item.Fingerprint()).DistinctBy(item => item.Key).Select(item => Queued(feed, item)).ToList();
        return new Poll(Moved(Good(feed, result, whole, news.Count(item => !seen.ContainsKey(item.Key))), result), news);
    }

    private async Task<Feed> WithPartsAsync(Feed index, CancellationToken cancel)
    {
        var items = index.Items.ToList();
        var warnings = index.Warnings.ToList();
        foreach (var part in index.Parts)
        {
            var result = await fetch(new FetchRequest(part) { ObeyRobots = false, Accept = Accept }, cancel);
            var read = result.Status == FetchStatus.Fetched ? _reader.Read(result.Body.Span, result.Address, result.ContentType) : new FeedReading(null, result.Reason);
            items.AddRange(read.Feed?.Items ?? []);
            if (read.Feed is null) warnings.Add($"{part} {read.Reason}.");
        }

        return index with { Items = items, Warnings = warnings };
    }

    private FeedState Tried(FeedState feed, FetchResult? result) => feed with { LastFetch = time.GetUtcNow(), LastBytes = result?.WireBytes ?? 0 };

    private FeedState Good(FeedState feed, FetchResult result, Feed read, int news)
    {
        var now = time.GetUtcNow();
        var weekly = feed.WeeklyItems is { } sofar && feed.LastGood is { } last ? PollSchedule.Weekly(sofar, news, now - last) : PollSchedule.FirstWeekly(read.Items, now);
        return Tried(feed, result) with
        {
            Title = read.Title ?? feed.Title,
            ETag = result.ETag,
            LastModified = result.LastModified,
            LastGood = now,
            LastItems = read.Items.Count,
            LastResult = string.Join(" ", [$"{read.Items.Count} items, {news} new", .. read.Warnings.Take(1)]),
            WeeklyItems = weekly,
            Failures = 0,
            Next = now + PollSchedule.AfterGood(weekly, read.TimeToLive, result.Fresh, result.RetryAfter),
        };
    }

    private FeedState Unchanged(FeedState feed, FetchResult result)
    {
        var now = time.GetUtcNow();
        var weekly = feed.WeeklyItems is { } sofar && feed.LastGood is { } last ? PollSchedule.Weekly(sofar, 0, now - last) : feed.WeeklyItems;
        return Tried(feed, result) with
        {
            LastGood = now,
            LastResult = "nothing changed",
            WeeklyItems = weekly,
            Failures = 0,
            Next = now + PollSchedule.AfterGood(weekly, result.Fresh, result.RetryAfter),
        };
    }

    private Poll Failed(FeedState feed, FetchResult? result, string reason)
    {
        var failures = feed.Failures + 1;
        var state = Tried(feed, result) with
        {
            LastResult = reason,
            Failures = failures,
            Next = time.GetUtcNow() + PollSchedule.AfterFailure(failures, result?.RetryAfter),
        };
        return new Poll(failures >= FailuresToReturn && feed.MovedTo is not null ? state with { MovedTo = null, ETag = null, LastModified = null } : state, []);
    }

    private static FeedState Moved(FeedState feed, FetchResult result)
    {
        if (result.MovedTo?.AbsoluteUri is not { } to) return feed with { MoveClaimed = null, MoveSeen = 0 };
        var times = to == feed.MoveClaimed ? feed.MoveSeen + 1 : 1;
        return times >= MovesToBelieve ? feed with { MovedTo = to, MoveClaimed = null, MoveSeen = 0 } : feed with { MoveClaimed = to, MoveSeen = times };
    }

    private static QueuedItem Queued(FeedState feed, FeedItem item) => new() { Feed = feed.Address, Key = item.Key, Fingerprint = item.Fingerprint(), Body = FeedItemJson.Write(item) };
}
