using System.Text;

namespace Panj.Cli.Tests;

public sealed class CollectCommandTests : IDisposable
{
    private const string Article = "Border guards of both countries met near the old bridge on Monday and agreed to count the boats.";

    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "a.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_feeds_tell_is_kept_once()
    {
        await using var server = Site();
        (await Panj("feeds", "add", server.Address + "feed")).Output.ShouldContain("followed now");
        (await Panj("feeds", "add", server.Address + "feed")).Output.ShouldContain("followed already");
        var run = await CollectAsync();
        (run.ExitCode, run.Output.Trim()).ShouldBe((0, "1 feeds fetched, 0 failed; 1 added, 0 revised, 0 read anew, 0 there already, 0 withdrawn"));
        (await CollectAsync()).Output.ShouldStartWith("0 feeds fetched");
        (await Panj("export", "--as", "json")).Output.ShouldContain("Hill Post bridge");
    }

    [Fact]
    public async Task Addresses_are_added_and_kept_raw()
    {
        await using var server = Site();
        var run = await Panj("add", server.Address + "a", server.Address + "missing", "--allow-range", "127.0.0.0/8", "--host-delay", "0");
        (run.ExitCode, run.Output).ShouldBe((1, "1 added, 0 revised, 0 read anew, 0 there already\n"));
        run.Error.ShouldContain("missing: was answered with 404");
        await using var store = await Storage.SqliteStore.OpenAsync(new Storage.SqliteStoreOptions { Path = Store }, TestContext.Current.CancellationToken);
        var kept = (await store.Captures.OfAsync(server.Address + "a", TestContext.Current.CancellationToken)).ShouldHaveSingleItem();
        Encoding.UTF8.GetString(kept.Bytes.Span).ShouldBe(Article);
    }

    [Fact]
    public async Task Every_feed_has_its_line_of_health()
    {
        await using var server = Site();
        await Panj("feeds", "add", server.Address + "feed", server.Address + "missing");
        var run = await CollectAsync();
        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("missing was answered with 404");
        var lines = (await Panj("feeds", "list")).Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[0].ShouldContain("1 items, 1 new");
        lines[1].ShouldContain("1 failures in a row, last good never");
    }

    [Fact]
    public async Task Loopback_is_refused_unless_allowed()
    {
        await using var server = Site();
        await Panj("feeds", "add", server.Address + "feed");
        (await Panj("collect", "--once")).Error.ShouldContain("private or special network");
    }

    [Fact]
    public async Task Lists_go_in_and_out()
    {
        var list = _folder.Write("a.opml", "<opml><body><outline text=\"Hill\" xmlUrl=\"https://hill.example/feed\"/></body></opml>");
        (await Panj("feeds", "import", list)).Output.Trim().ShouldBe("1 followed now, 0 followed already, 0 not taken");
        (await Panj("feeds", "export")).Output.ShouldContain("xmlUrl=\"https://hill.example/feed\"");
        (await Panj("feeds", "remove", "https://hill.example/feed")).Output.ShouldContain("removed");
        (await Panj("feeds", "list")).Output.ShouldBeEmpty();
    }

    /// <summary>A feed that cannot be taken costs no other, and says why.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Lists_are_told_row_by_row(bool all)
    {
        var list = _folder.Write("a.opml", """
            <opml><body><outline text="Folder"><outline text="Hill" xmlUrl="https://hill.example/feed"/></outline><outline text="Script" xmlUrl="javascript:alert(1)"/>
            <outline text="None"/><outline text="Again" xmlUrl="https://hill.example/feed"/></body></opml>
            """);
        var run = await Panj([.. (string[])["feeds", "import", list], .. all ? (string[])["--rows"] : []]);
        var told = (all ? run.Output : run.Error).Split('\n', StringSplitOptions.RemoveEmptyEntries);
        told.ShouldContain(line => line.EndsWith("row 2: not taken, as it is at 'javascript:alert(1)', which is no address of http or https (Script)", StringComparison.Ordinal));
        told.ShouldContain(line => line.EndsWith("row 3: not taken, as it has no xmlUrl (None)", StringComparison.Ordinal));
        told.ShouldContain(line => line.EndsWith("row 4: not taken, as it is at https://hill.example/feed, which stands in the list already (Again)", StringComparison.Ordinal));
        told.Any(line => line == "row 1: https://hill.example/feed followed now (Hill)").ShouldBe(all);
        run.Output.ShouldEndWith("1 followed now, 0 followed already, 3 not taken\n");
        run.ExitCode.ShouldBe(1);
    }

    [Theory]
    [InlineData(2, "collect", "--once")]
    [InlineData(2, "collect", "--allow-range", "nonsense")]
    [InlineData(1, "feeds", "add", "file:///x")]
    [InlineData(1, "feeds", "import", "missing.opml")]
    public async Task Wrong_use_is_named(int exitCode, params string[] args)
    {
        var run = await Panj(args);
        run.ExitCode.ShouldBe(exitCode);
        run.Error.ShouldNotBeEmpty();
    }

    private Task<CliRun> Panj(params string[] args) => CliRun.Of([.. args, "--store", Store]);

    private Task<CliRun> CollectAsync() => Panj("collect", "--once", "--allow-range", "127.0.0.0/8", "--host-delay", "0");

    private static LoopbackSite Site() => new(path => path switch
    {
        "/feed" => LoopbackSite.Answer("<rss><channel><title>Hill Post</title><item><title>Hill Post bridge</title><link>/a</link></item></channel></rss>"),
        "/a" => LoopbackSite.Answer(Article),
        _ => LoopbackSite.Answer("", "404 Not Found"),
    });
}
