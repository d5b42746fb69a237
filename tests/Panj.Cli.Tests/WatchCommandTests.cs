using Microsoft.Extensions.Time.Testing;

namespace Panj.Cli.Tests;

/// <summary>Watches from the command line, over articles that are read into a store.</summary>
public sealed class WatchCommandTests : IDisposable
{
    private const string First = """{"id":"a","text":"Two border guards were killed in a clash with militants in Khorog on 5 May 2031, the Tajik border service said.","outlet":"Herald","published":"2031-05-06"}""";
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2031, 5, 7, 12, 0, 0, TimeSpan.Zero));

    private string Store => Path.Combine(_folder.Path, "panj.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_watch_tells_a_server_once()
    {
        var asked = new List<string>();
        await using var site = new LoopbackSite(path =>
        {
            asked.Add(path);
            return LoopbackSite.Answer("");
        });
        var added = await RunAsync("watch", "add", "guards", "-q", "kind=clash", "--webhook", site.Address + "hook");
        added.Output.ShouldContain("signed with whsec_");
        (await RunAsync(First, "add", "-")).ExitCode.ShouldBe(0);
        var ran = await RunAsync("watch", "run", "--once", "--allow-range", "127.0.0.0/8");
        (ran.ExitCode, ran.Output).ShouldBe((0, "1 alerts, 1 messages sent, 0 failed\n"), ran.Error);
        (await RunAsync("watch", "run", "--once", "--allow-range", "127.0.0.0/8")).Output.ShouldBe("0 alerts, 0 messages sent, 0 failed\n");
        asked.ShouldBe(["/hook"]);
        (await RunAsync("watch", "feed", "guards")).Output.ShouldContain("Herald");
    }

    [Fact]
    public async Task Loopback_is_not_reached_without_leave()
    {
        await RunAsync("watch", "add", "guards", "--webhook", "http://127.0.0.1:9000/hook");
        await RunAsync(First, "add", "-");
        var ran = await RunAsync("watch", "run", "--once");
        ran.ExitCode.ShouldBe(1);
        ran.Error.ShouldContain("leads into a private or special network");
        (await RunAsync("watch", "list")).Output.ShouldContain("1 failure in a row");
    }

    [Fact]
    public async Task A_stopped_watch_rests_until_resumed()
    {
        await RunAsync("watch", "add", "guards", "-q", "kind=clash");
        (await RunAsync("watch", "stop", "guards")).ExitCode.ShouldBe(0);
        await RunAsync(First, "add", "-");
        (await RunAsync("watch", "run", "--once")).Output.ShouldBe("0 alerts, 0 messages sent, 0 failed\n");
        (await RunAsync("watch", "list")).Output.ShouldContain(" · rests");
        (await RunAsync("watch", "resume", "guards")).ExitCode.ShouldBe(0);
        (await RunAsync("watch", "run", "--once")).Output.ShouldBe("0 alerts, 0 messages sent, 0 failed\n");
        (await RunAsync("watch", "list")).Output.ShouldNotContain("rests");
        (await RunAsync("watch", "resume", "none")).ExitCode.ShouldBe(1);
    }

    [Fact]
    public async Task Watches_are_listed_and_removed()
    {
        await RunAsync("watch", "add", "one", "--on", "killed>=3", "--on", "plan/14", "--mail", "desk@example.org", "--digest", "daily");
        (await RunAsync("watch", "add", "one")).ExitCode.ShouldBe(1);
        (await RunAsync("watch", "list")).Output.ShouldBe("one · everything · killed>=3 plan/14 · 0 alerts · daily · mail desk@example.org: nothing told yet\n");
        (await RunAsync("watch", "remove", "one")).ExitCode.ShouldBe(0);
        (await RunAsync("watch", "remove", "one")).ExitCode.ShouldBe(1);
        (await RunAsync("watch", "list")).Output.ShouldBe("");
    }

    [Theory]
    [InlineData("a b")]
    [InlineData("x", "-q", "colour=red")]
    [InlineData("x", "--on", "sometimes")]
    [InlineData("x", "--mail", "nobody@")]
    [InlineData("x", "--webhook", "ftp://site.example/")]
    [InlineData("x", "--webhook", "http://user:pass@site.example/")]
    [InlineData("x", "--webhook", "http://site.example:25/")]
    public async Task Wrong_usage_saves_nothing(params string[] args)
    {
        var run = await RunAsync(["watch", "add", .. args]);
        run.ExitCode.ShouldBe(2);
        run.Error.ShouldStartWith("panj: ");
        (await RunAsync("watch", "list")).Output.ShouldBe("");
    }

    private Task<CliRun> RunAsync(params string[] args) => args[0] == "watch" ? CliRun.At(_time, "", [.. args, "--store", Store]) : CliRun.At(_time, args[0], [.. args[1..], "--store", Store]);
}
