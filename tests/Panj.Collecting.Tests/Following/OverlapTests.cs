using Panj.Collecting.Feeds;
using Panj.Collecting.Http;

namespace Panj.Collecting.Tests.Following;

/// <summary>A list of feeds that was looked up before a fetch ended says nothing of what that fetch brought.</summary>
public sealed class OverlapTests : FollowTestBase
{
    private readonly TaskCompletionSource _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int _fetches;

    [Fact]
    public async Task An_old_list_starts_no_fetch_again()
    {
        await FollowAsync(new Uri("https://hill.example/feed"));
        var follower = new FeedFollower(Store, new FeedPoller(AskAsync, Time), new ItemTaker(AskAsync, Store, null, Sink, Time), Time, new FollowSettings());
        await follower.StartDueAsync(Cancellation);
        Store.Listed = async () =>
        {
            _answer.TrySetResult();
            await follower.FetchedAsync();
        };
        await follower.StartDueAsync(Cancellation);
        await follower.StartDueAsync(Cancellation);
        await follower.FetchedAsync();
        _fetches.ShouldBe(1);
    }

    private async Task<FetchResult> AskAsync(FetchRequest request, CancellationToken cancel)
    {
        Interlocked.Increment(ref _fetches);
        await _answer.Task.WaitAsync(cancel);
        return new FetchResult { Status = FetchStatus.Fetched, Address = request.Address, At = Time.GetUtcNow(), Body = "<rss><channel><title>Hill</title></channel></rss>"u8.ToArray() };
    }
}
