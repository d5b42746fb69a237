using System.Diagnostics;
using Panj.Collecting;
using Panj.Picture.Keeping;
using Panj.Storage.Postgres;
using Panj.Workers.Brokering;
using Panj.Workers.Looking;
using Panj.Workers.Submitting;

namespace Panj.Workers.Tests;

/// <summary>
/// Workers, the broker and the database are killed in mid-load, one a round, each started again: nothing that was confirmed is lost, nothing is there twice, and the
/// picture is the one of a quiet run. PANJ_KILL_ROUNDS asks for more rounds.
/// </summary>
public sealed class KillTests : IAsyncLifetime
{
    private const int Seed = 17;
    private const int Workers = 2;
    private const int ArticlesOfRound = 16;
    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("PANJ_KILL_ROUNDS"), out var rounds) ? rounds : 4;

    private readonly WorkBench _bench = new();
    private readonly Process?[] _workers = new Process?[Workers];
    private Servers? _servers;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Servers Own => _servers.ShouldNotBeNull();

    private BrokerSettings Broker => new() { Addresses = [Own.Broker], Heartbeat = TimeSpan.FromSeconds(2), LongestPause = TimeSpan.FromSeconds(1) };

    public async ValueTask InitializeAsync()
    {
        await _bench.InitializeAsync(); // skipped where there are no servers
        _servers = await Servers.StartAsync(WorkBench.Root());
        await using var store = await OpenAsync();
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var worker in _workers)
        {
            if (worker is { HasExited: false }) worker.Kill();
            worker?.Dispose();
        }

        if (_servers is not null) await _servers.DisposeAsync();
        await _bench.DisposeAsync();
    }

    [Fact]
    public async Task Killing_any_part_loses_nothing()
    {
        var articles = Dispatches.Made(ArticlesOfRound * Rounds, Seed);
        await using var submitter = new ArticleSubmitter(Broker, TimeProvider.System, _ => { });
        for (var n = 0; n < Workers; n++) _workers[n] = Start();
        var random = new Random(Seed);
        foreach (var (round, portion) in articles.Chunk(ArticlesOfRound).Index())
        {
            var before = await KeptAsync();
            var sending = submitter.SubmitAsync(portion, Cancellation);
            await WorkBench.UntilAsync(async () => await KeptAsync() > before);
            await KillAsync((round + random.Next(2)) % 4);
            await sending;
        }

        await WorkBench.UntilAsync(async () => await KeptAsync() == articles.Length && await Own.NumberAsync("SELECT count(*) FROM picture_due") == 0);
        foreach (var worker in _workers) await EndAsync(worker.ShouldNotBeNull());
        await CheckAsync(articles);
    }

    private async Task CheckAsync(CollectedArticle[] articles)
    {
        await using var store = await OpenAsync();
        (await store.Articles.ListAsync(Cancellation).ToListAsync(Cancellation)).ShouldAllBe(article => article.Versions == 1);
        WorkBench.Export(await store.Picture.WholeAsync(Cancellation)).ShouldBe(await WorkBench.EmbeddedAsync(articles));
        await using var look = await QueueLook.OpenAsync(Broker, Cancellation);
        var status = await look.StatusAsync(Cancellation);
        (status.Waiting, status.Later, status.Dead).ShouldBe((0, 0, 0));
    }

    private async Task KillAsync(int victim)
    {
        if (victim < Workers)
        {
            var worker = _workers[victim].ShouldNotBeNull();
            worker.Kill();
            await worker.WaitForExitAsync(Cancellation);
            worker.Dispose();
            _workers[victim] = Start();
        }
        else
        {
            await Own.KillAsync(victim == Workers ? "rabbitmq" : "postgres");
        }
    }

    private Process Start()
    {
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true, RedirectStandardError = true };
        string[] arguments = [Path.Combine(AppContext.BaseDirectory, "panj.dll"), "work", "--store", Own.Database, "--broker", Own.Broker.OriginalString, "--read", "1", "--batch", "4", "--prefetch", "8"];
        foreach (var argument in arguments) start.ArgumentList.Add(argument);
        var worker = Process.Start(start).ShouldNotBeNull();
        worker.BeginOutputReadLine();
        worker.BeginErrorReadLine();
        return worker;
    }

    /// <summary>A worker that is told to stop ends by itself, and well.</summary>
    private static async Task EndAsync(Process worker)
    {
        using var kill = Process.Start("kill", ["-TERM", worker.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        await worker.WaitForExitAsync(Cancellation);
        worker.ExitCode.ShouldBe(0);
    }

    private Task<long> KeptAsync() => Own.NumberAsync("SELECT count(*) FROM articles");

    private Task<Storage.Store> OpenAsync() => PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = Own.Database, Keeper = new PictureKeeper(), IsKeptLater = true }, Cancellation);
}
