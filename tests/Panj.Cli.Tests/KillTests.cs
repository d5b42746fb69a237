using System.Diagnostics;

namespace Panj.Cli.Tests;

/// <summary>
/// The process is killed while it collects, by turns at the moment of one request after another and in the midst of a write; what is collected at last is whole, and
/// there once. PANJ_KILL_ROUNDS asks for more rounds.
/// </summary>
public sealed class KillTests : IDisposable
{
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("PANJ_KILL_ROUNDS"), out var rounds) ? rounds : 4;

    /// <summary>Requests at which it is killed: the feed, the rules of its host, and two articles.</summary>
    private const int Requests = 4;

    /// <summary>An article makes some hundred writes: kills come after 1, 2, 4, 8 and so on, fewer than this many times doubled.</summary>
    private const int Doublings = 8;

    /// <summary>More than all killed rounds can take in.</summary>
    private static readonly int Items = 6 + (Requests * Rounds);

    private readonly TemporaryFolder _folder = new();
    private Process? _panj;
    private int _untilKill;

    private string Store => Path.Combine(_folder.Path, "a.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killing_it_loses_and_doubles_nothing()
    {
        await using var site = new LoopbackSite(Answer);
        await CliRun.Of("feeds", "add", site.Address + "feed", "--store", Store);
        for (var round = 0; round < Rounds; round++)
        {
            var turn = round / 2;
            var killed = round % 2 == 0 ? await RunAsync(1 + (turn % Requests), int.MaxValue) : await RunAsync(int.MaxValue, 1 << (turn % Doublings));
            killed.ShouldNotBe(0);
        }

        (await RunAsync(int.MaxValue, int.MaxValue)).ShouldBe(0);
        await using var store = await Storage.SqliteStore.OpenAsync(new Storage.SqliteStoreOptions { Path = Store }, TestContext.Current.CancellationToken);
        var articles = await store.Articles.ListAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        articles.Count.ShouldBe(Items);
        articles.ShouldAllBe(article => article.Versions == 1);
        (await StoreFile.FaultsAsync(Store)).ShouldBe("ok");
    }

    private async Task<int> RunAsync(int requestsToKill, int writesToKill)
    {
        _untilKill = requestsToKill;
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(PanjCommandLine).Assembly.Location, "collect", "--once", "--store", Store, "--allow-range", "127.0.0.0/8", "--host-delay", "0"]) start.ArgumentList.Add(argument);
        using var panj = _panj = Process.Start(start).ShouldNotBeNull();
        using var log = StoreFile.AtWrite(Store, writesToKill, panj.Kill);
        await Task.WhenAll(panj.StandardOutput.ReadToEndAsync(), panj.StandardError.ReadToEndAsync(), panj.WaitForExitAsync());
        return panj.ExitCode;
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
