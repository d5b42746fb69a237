namespace Panj.Workers.Tests;

/// <summary>The line between a worker and the broker is cut in mid-load and nobody is told: both notice by themselves, others do the work, and nothing is lost or doubled.</summary>
public sealed class PartitionTests : IAsyncLifetime
{
    private const int Articles = 200;

    /// <summary>Milliseconds after which nobody goes on: what should be noticed was not.</summary>
    private const int Patience = 300_000;

    private readonly WorkBench _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _bench.InitializeAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact(Timeout = Patience)]
    public async Task Work_goes_on_elsewhere()
    {
        var articles = Dispatches.Made(Articles + 1, seed: 29);
        await _bench.SubmitAsync(articles[..Articles]);
        await using var line = new BrokenLine(_bench.Broker.Addresses[0]);
        await using var store = await _bench.OpenAsync();
        using var stop = new CancellationTokenSource();
        using var worker = Made(store, line);
        var working = worker.RunAsync(once: false, stop.Token);
        await WorkBench.UntilAsync(async () => await KeptAsync(store) > 0);
        line.Cut();
        await WorkBench.UntilAsync(async () => (await _bench.WorkOnceAsync()).Stored >= 0 && await KeptAsync(store) == Articles);
        await WorkBench.UntilAsync(() => Task.FromResult(_bench.Troubles.Count > 0)); // it knows of itself that it is alone
        line.Mend();
        await _bench.SubmitAsync(articles[Articles..]);
        await WorkBench.UntilAsync(async () => await KeptAsync(store) > Articles);
        await stop.CancelAsync();
        await working;
        (await store.Articles.ListAsync(Cancellation).ToListAsync(Cancellation)).ShouldAllBe(article => article.Versions == 1);
        await store.Picture.TakeInAsync(Articles, null, Cancellation);
        (await _bench.ExportAsync()).ShouldBe(await WorkBench.EmbeddedAsync(articles));
    }

    private static async Task<int> KeptAsync(Storage.Store store) => await store.Articles.ListAsync(Cancellation).CountAsync(Cancellation);

    private Worker Made(Storage.Store store, BrokenLine line) => new(
        _bench.Broker with { Addresses = [line.Address], Heartbeat = TimeSpan.FromSeconds(1) }, new WorkerSettings { Readers = 1, Batch = 4, Prefetch = 16 },
        new WorkerParts { Articles = store.Articles, Picture = store.Picture, Reader = WorkBench.Reader, Name = "cut off", Trouble = _bench.Say });
}
