using Panj.Collecting.Tests.Http;

namespace Panj.Collecting.Tests.Following;

/// <summary>Feeds that say they moved for good.</summary>
public sealed class MoveTests : FollowTestBase
{
    [Fact]
    public async Task A_move_is_believed_when_seen_thrice()
    {
        await using var server = RawServer.Of(path => path == "/old" ? RawServer.Redirect("/new", "301 Moved Permanently") : Feed());
        using var fetcher = Opened();
        await FollowAsync(server.At("/old"));
        await RunDaysAsync(fetcher, 2);
        (await StateAsync()).MovedTo.ShouldBeNull();
        await RunDaysAsync(fetcher, 2);
        (await StateAsync()).MovedTo.ShouldBe(server.At("/new").AbsoluteUri);
        server.Paths.Count(path => path == "/old").ShouldBe(3);
    }

    [Theory]
    [InlineData("http://169.254.169.254/latest")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("/page")]
    public async Task Moves_to_no_feed_are_never_believed(string to)
    {
        await using var server = RawServer.Of(path => path == "/old" ? RawServer.Redirect(to, "301 Moved Permanently") : RawServer.Answer("<html>Log in</html>"));
        using var fetcher = Opened();
        await FollowAsync(server.At("/old"));
        await RunDaysAsync(fetcher, 5);
        (await StateAsync()).ShouldSatisfyAllConditions(s => s.MovedTo.ShouldBeNull(), s => s.Failures.ShouldBe(5));
    }

    [Fact]
    public async Task A_new_address_that_fails_gives_way()
    {
        var broken = false;
        await using var server = RawServer.Of(path => path == "/old" && !broken ? RawServer.Redirect("/new", "308 Permanent Redirect") : broken && path == "/new" ? RawServer.Answer("", "", "500 No") : Feed());
        using var fetcher = Opened();
        await FollowAsync(server.At("/old"));
        await RunDaysAsync(fetcher, 3);
        broken = true;
        await RunDaysAsync(fetcher, 3);
        (await StateAsync()).MovedTo.ShouldBeNull();
        await RunDaysAsync(fetcher, 1);
        (await StateAsync()).Failures.ShouldBe(0);
    }

    private async Task RunDaysAsync(Panj.Collecting.Http.Fetcher fetcher, int days)
    {
        for (var day = 0; day < days; day++)
        {
            await RunAsync(fetcher);
            Time.Advance(TimeSpan.FromDays(2));
        }
    }
}
