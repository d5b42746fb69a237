using Panj.Collecting.Feeds;
using Panj.Collecting.Http;

namespace Panj.Collecting.Tests.Following;

/// <summary>No feed is fetched again because of an old list, or because a fetch of it failed inside Panj.</summary>
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

    [Fact]
    public async Task A_fault_of_ours_hammers_nobody()
    {
        var told = new List<string>();
        foreach (var host in new[] { "hill", "valley" }) await FollowAsync(new Uri($"https://{host}.example/feed"));
        var follower = new FeedFollower(Store, new FeedPoller(FailOnHillAsync, Time), new ItemTaker(AskAsync, Store, null, Sink, Time), Time, new FollowSettings()) { Trouble = told.Add };
        _answer.SetResult();
        for (var day = 0; day < 3; day++)
        {
            await follower.StartDueAsync(Cancellation);
            await Should.ThrowAsync<InvalidOperationException>(follower.FetchedAsync());
            Time.Advance(TimeSpan.FromDays(1));
        }

        told.ShouldHaveSingleItem().ShouldContain("https://hill.example/feed");
        _fetches.ShouldBe(1 + 3);
    }

    private Task<FetchResult> FailOnHillAsync(FetchRequest request, CancellationToken cancel)
    {
        if (request.Address.Host != "hill.example") return AskAsync(request, cancel);
        Interlocked.Increment(ref _fetches);
        throw new InvalidOperationException("a fault of ours");
    }

    private async Task<FetchResult> AskAsync(FetchRequest request, CancellationToken cancel)
    {
        Interlocked.Increment(ref _fetches);
        await _answer.Task.WaitAsync(cancel);
        return new FetchResult { Status = FetchStatus.Fetched, Address = request.Address, At = Time.GetUtcNow(), Body = "<rss><channel><title>Hill</title></channel></rss>"u8.ToArray() };
    }
}
