using Panj.Collecting.Feeds;
using Panj.Collecting.Http;
using Panj.Collecting.Tests.Http;
using Panj.Events.Ports;

namespace Panj.Collecting.Tests.Following;

/// <summary>Follows feeds of a server on loopback with a clock of its own.</summary>
public abstract class FollowTestBase : HttpTestBase
{
    internal const string Plain = "Content-Type: text/plain\r\n";

    internal MemorySink Sink { get; } = new();

    internal MemoryFeedStore Store { get; } = new();

    internal static string Item(string key, string? more = null) => $"<item><guid isPermaLink=\"false\">{key}</guid><link>/{key}</link>{more}</item>";

    internal static string Feed(params string[] items) => RawServer.Answer($"<rss><channel><title>Hill</title>{string.Concat(items)}</channel></rss>", "ETag: \"1\"\r\n");

    internal FeedFollower Follower(Fetcher fetcher) => new(Store, fetcher, Sink, captures: null, Time);

    internal async Task RunAsync(Fetcher fetcher) => await Follower(fetcher).RunOnceAsync(Cancellation);

    internal Task<bool> FollowAsync(Uri address) => Store.FollowAsync(new FeedState { Address = address.AbsoluteUri, Next = Time.GetUtcNow() }, Cancellation);

    internal async Task<FeedState> StateAsync() => (await Store.FeedsAsync(Cancellation)).ShouldHaveSingleItem();

    internal string[] Texts => [.. Sink.Articles.Values.SelectMany(versions => versions).Select(v => v.Article.Text).Order(StringComparer.Ordinal)];
}
