using Panj.Collecting.Tests.Http;
using Panj.Events.Ports;

namespace Panj.Collecting.Tests.Following;

/// <summary>Whatever write is the last one before the power goes, running again loses nothing and doubles nothing.</summary>
public sealed class InterruptionTests : FollowTestBase
{
    [Fact]
    public async Task Stopping_anywhere_loses_and_doubles_nothing()
    {
        await using var server = RawServer.Of(path => path.StartsWith("/feed", StringComparison.Ordinal) ? Feed([.. Enumerable.Range(0, 5).Select(n => Item($"{path[5..]}{n}"))]) : RawServer.Answer(path, Plain));
        using var fetcher = Opened();
        for (var feed = 0; feed < 3; feed++) await FollowAsync(server.At($"/feed{feed}"));
        var rounds = 0;
        while (await FailsAsync(fetcher, writes: rounds % 4)) rounds++;
        rounds.ShouldBeGreaterThan(5);
        Sink.Articles.Count.ShouldBe(15);
        Sink.Articles.Values.ShouldAllBe(versions => versions.Count == 1);
    }

    [Fact]
    public async Task A_failing_store_ends_the_run()
    {
        await using var server = RawServer.Of(_ => Feed());
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        Store.WritesLeft = 0;
        var running = Follower(fetcher).RunAsync(Cancellation);
        while (!running.IsCompleted)
        {
            Time.Advance(TimeSpan.FromSeconds(1));
            await Task.Yield();
        }

        await Should.ThrowAsync<StoreException>(() => running);
    }

    private async Task<bool> FailsAsync(Panj.Collecting.Http.Fetcher fetcher, int writes)
    {
        Store.WritesLeft = writes;
        try
        {
            await RunAsync(fetcher);
            return false;
        }
        catch (StoreException)
        {
            return true;
        }
    }
}
