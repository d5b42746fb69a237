using System.Collections.Concurrent;
using System.Globalization;
using System.Net.Sockets;
using System.Text;
using Panj.Collecting.Feeds;
using Panj.Collecting.Tests.Http;
using Panj.Events.Ports;

namespace Panj.Collecting.Tests.Following;

/// <summary>Two thousand feeds of a server on loopback, asked by the real client, on a clock of their own: some slow, dead, moving, lying. Each is fetched in its time.</summary>
public sealed class LocalWorldTests : FollowTestBase
{
    private const int Feeds = 2_000;
    private const int Minutes = 16;
    private readonly ConcurrentDictionary<string, List<FeedState>> _states = new(StringComparer.Ordinal);
    private readonly TaskCompletionSource _othersAreDone = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _others;

    [Fact]
    public async Task Real_servers_delay_no_other_feed()
    {
        await using var server = RawServer.Streaming(AnswerAsync);
        using var fetcher = Opened();
        await using var store = new MemoryFeedStore { Recorded = Record };
        for (var number = 0; number < Feeds; number++)
            await store.FollowAsync(new FeedState { Address = server.At("/feed", $"f{number}.example").AbsoluteUri, Next = Time.GetUtcNow() }, Cancellation);
        var follower = new FeedFollower(store, fetcher, Sink, captures: null, Time);
        for (var minute = 0; minute < Minutes; minute++)
        {
            await follower.RunOnceAsync(Cancellation);
            (await store.FeedsAsync(Cancellation)).Where(feed => feed.Next <= Time.GetUtcNow()).ShouldBeEmpty();
            Time.Advance(TimeSpan.FromMinutes(1));
        }

        _states.Count.ShouldBe(Feeds);
        _states.Values.SelectMany(Untimely).ShouldBeEmpty();
        foreach (var (kind, fetches) in new[] { (0, 3), (1, 1), (2, 3), (3, 3), (4, 3), (5, 3), (6, 1), (7, 3) })
            _states.Where(feed => Kind(feed.Key) == kind).Select(feed => feed.Value.Count).Distinct().ShouldBe([fetches], $"kind {kind}");
    }

    /// <summary>Fetches that came before their minute, or after it.</summary>
    private static IEnumerable<string> Untimely(List<FeedState> fetches) =>
        fetches.Zip(fetches.Skip(1)).Where(pair => pair.Second.LastFetch < pair.First.Next || pair.Second.LastFetch > pair.First.Next + TimeSpan.FromMinutes(1)).Select(pair => pair.First.Address);

    private void Record(FeedState feed)
    {
        _states.GetOrAdd(feed.Address, _ => []).Add(feed);
        if (Kind(feed.Address) != 2 && Interlocked.Increment(ref _others) == Feeds * 7 / 8) _othersAreDone.TrySetResult();
    }

    private static int Kind(string address) => int.Parse(new Uri(address).Host.Split('.')[0][1..], CultureInfo.InvariantCulture) % 8;

    private async Task AnswerAsync(string head, NetworkStream stream, CancellationToken cancel)
    {
        var kind = Kind("http://" + head.Split("Host: ")[1].Split('\r')[0]);
        var answer = (kind, RawServer.PathOf(head)) switch
        {
            (1, _) => RawServer.Answer(Posts(TimeSpan.FromDays(1))),
            (3, _) => throw new IOException("dead"),
            (4, "/feed") => RawServer.Redirect("/moved", "301 Moved Permanently"),
            (5, _) => RawServer.Answer("<html>no feed</html>"),
            (6, _) => RawServer.Answer("", status: "410 Gone"),
            (7, _) => "HTTP/1.1 200 OK\r\nContent-Length: 4000000000\r\n\r\n<rss>",
            _ => RawServer.Answer(Posts(TimeSpan.FromMinutes(2))),
        };
        var bytes = Encoding.Latin1.GetBytes(answer);
        await stream.WriteAsync(bytes.AsMemory(0, bytes.Length / 2), cancel);
        if (kind == 2) await _othersAreDone.Task.WaitAsync(cancel); // slow: its answer ends when all others have been fetched
        await stream.WriteAsync(bytes.AsMemory(bytes.Length / 2), cancel);
    }

    /// <summary>The same ten items each time, so that no page is asked for more than once a feed.</summary>
    private static string Posts(TimeSpan every)
    {
        var last = new DateTimeOffset(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        var items = Enumerable.Range(0, 10).Select(n => $"<item><guid isPermaLink=\"false\">{n}</guid><pubDate>{last - (every * n):yyyy-MM-dd'T'HH:mm:ss'Z'}</pubDate></item>");
        return $"<rss><channel>{string.Concat(items)}</channel></rss>";
    }
}
