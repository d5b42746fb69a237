using System.Diagnostics;

namespace Panj.Cli.Tests;

/// <summary>The process is killed while it collects, at the moment of one request after another; what is collected at last is whole, and once. PANJ_KILL_ROUNDS asks for more rounds.</summary>
public sealed class KillTests : IDisposable
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("PANJ_KILL_ROUNDS"), out var rounds) ? rounds : 4;

    /// <summary>More than all killed rounds can take in.</summary>
    private static readonly int Items = 6 + (4 * Rounds);

    private readonly TemporaryFolder _folder = new();
    private Process? _panj;
    private int _untilKill;

    private string Store => Path.Combine(_folder.Path, "a.db");

    public void Dispose()
    {
        _panj?.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public async Task Killing_it_loses_and_doubles_nothing()
    {
        await using var site = new LoopbackSite(Answer);
        await CliRun.Of("feeds", "add", site.Address + "feed", "--store", Store);
        for (var round = 0; round < Rounds; round++) (await RunAsync(killAt: 1 + (round % 4))).ShouldNotBe(0);
        var last = await RunAsync(killAt: int.MaxValue);
        last.ShouldBe(0);
        await using var store = await Storage.SqliteStore.OpenAsync(new Storage.SqliteStoreOptions { Path = Store }, TestContext.Current.CancellationToken);
        var articles = await store.Articles.ListAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        articles.Count.ShouldBe(Items);
        articles.ShouldAllBe(article => article.Versions == 1);
    }

    private async Task<int> RunAsync(int killAt)
    {
        _untilKill = killAt;
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(PanjCommandLine).Assembly.Location, "collect", "--once", "--store", Store, "--allow-range", "127.0.0.0/8", "--host-delay", "0"]) start.ArgumentList.Add(argument);
        _panj = Process.Start(start).ShouldNotBeNull();
        await Task.WhenAll(_panj.StandardOutput.ReadToEndAsync(), _panj.StandardError.ReadToEndAsync(), _panj.WaitForExitAsync());
        return _panj.ExitCode;
    }

    private string Answer(string path)
    {
        if (--_untilKill == 0) _panj?.Kill();
        return path switch
        {
            "/feed" => LoopbackSite.Answer($"<rss><channel>{string.Concat(Enumerable.Range(0, Items).Select(n => $"<item><guid isPermaLink=\"false\">{n}</guid><link>/{n}</link></item>"))}</channel></rss>"),
            "/robots.txt" => LoopbackSite.Answer("", "404 Not Found"),
            _ => LoopbackSite.Answer($"Border guards counted {path[1..]} boats on Monday, the ministry said."),
        };
    }
}
