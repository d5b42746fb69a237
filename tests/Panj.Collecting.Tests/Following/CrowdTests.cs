using System.Text;
using Panj.Collecting.Feeds;
using Panj.Collecting.Http;
using Panj.Events.Ports;

namespace Panj.Collecting.Tests.Following;

/// <summary>Two thousand feeds through four hours of a clock of their own: each is fetched in its time, whatever the others do.</summary>
public sealed class CrowdTests : FollowTestBase
{
    private const int Feeds = 2_000;
    private readonly int[] _fetches = new int[Feeds];
    private readonly DateTimeOffset _start = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    [Fact]
    public async Task Each_feed_is_fetched_in_its_time()
    {
        for (var number = 0; number < Feeds; number++) await FollowAsync(new Uri($"https://f{number}.example/feed"));
        var follower = new FeedFollower(Store, new FeedPoller(AnswerAsync, Time), new ItemTaker(AnswerAsync, Store, null, Sink, Time), Time, new FollowSettings());
        for (var minute = 0; minute < 4 * 60; minute++)
        {
            await follower.RunOnceAsync(Cancellation);
            Time.Advance(TimeSpan.FromMinutes(1));
        }

        foreach (var (kind, least, most) in new[] { (0, 40, 50), (1, 3, 6), (2, 1, 1), (3, 6, 6), (4, 1, 1), (5, 2, 2), (6, 4, 4), (7, 5, 10) })
            Enumerable.Range(0, Feeds).Where(number => number % 8 == kind && (_fetches[number] < least || _fetches[number] > most)).Select(number => $"kind {kind}: {_fetches[number]} fetches").Distinct().ShouldBeEmpty();
    }

    private Task<FetchResult> AnswerAsync(FetchRequest request, CancellationToken cancel)
    {
        var number = int.Parse(request.Address.Host.Split('.')[0][1..], System.Globalization.CultureInfo.InvariantCulture);
        var count = request.Address.AbsolutePath == "/feed" ? ++_fetches[number] : 0;
        var now = Time.GetUtcNow();
        var result = new FetchResult { Status = FetchStatus.Fetched, Address = request.Address, At = now };
        return Task.FromResult((number % 8) switch
        {
            0 => result with { Body = Posts(every: TimeSpan.FromMinutes(2), now) }, // posts all the time
            1 => result with { Body = Posts(every: TimeSpan.FromHours(1), now) },
            2 => result with { Body = Posts(every: TimeSpan.FromDays(3), now) },
            3 => result with { Status = FetchStatus.Unreachable, Reason = "cannot be reached" }, // dead
            4 => result with { Status = FetchStatus.Gone, Code = 410 },
            5 => result with { Status = FetchStatus.Answered, Code = 429, Reason = "busy", RetryAfter = TimeSpan.FromHours(2) },
            6 => result with { Status = FetchStatus.Unchanged, Code = 304 }, // says that nothing ever changes
            _ => result with { Body = count % 2 == 0 ? "<html>lies</html>"u8.ToArray() : Posts(every: TimeSpan.FromDays(1), now.AddYears(30)) },
        });
    }

    private byte[] Posts(TimeSpan every, DateTimeOffset now)
    {
        var last = (int)((now - _start) / every);
        var items = Enumerable.Range(last - 9, 10).Select(n => $"<item><guid isPermaLink=\"false\">{n}</guid><pubDate>{_start + (every * n):yyyy-MM-dd'T'HH:mm:ss'Z'}</pubDate></item>");
        return Encoding.UTF8.GetBytes($"<rss><channel>{string.Concat(items)}</channel></rss>");
    }
}
