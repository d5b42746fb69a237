using Panj.Workers.Brokering;
using Panj.Workers.Looking;
using Panj.Workers.Submitting;

namespace Panj.Workers.Tests;

/// <summary>A broker of three nodes loses the one by which all queues were made, in mid-load: senders and workers go on with the two others, and nothing is lost.</summary>
public sealed class ClusterTests : IAsyncLifetime
{
    private const int Articles = 120;
    private const int BeforeLoss = 60;

    /// <summary>Milliseconds after which nobody goes on: what should be noticed was not.</summary>
    private const int Patience = 300_000;

    private readonly WorkBench _bench = new();
    private ServerScript? _nodes;
    private BrokerSettings? _broker;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private BrokerSettings Broker => _broker.ShouldNotBeNull();

    public async ValueTask InitializeAsync()
    {
        await _bench.InitializeAsync(); // skipped where there are no servers
        _nodes = ServerScript.Start(WorkBench.Root(), "cluster");
        Uri[] addresses = [.. (await _nodes.HearAsync()).Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(address => new Uri(address))];
        _broker = new BrokerSettings { Addresses = addresses, Heartbeat = TimeSpan.FromSeconds(2), LongestPause = TimeSpan.FromSeconds(1) };
    }

    public async ValueTask DisposeAsync()
    {
        if (_nodes is not null) await _nodes.DisposeAsync();
        await _bench.DisposeAsync();
    }

    [Fact(Timeout = Patience)]
    public async Task One_node_of_three_may_go()
    {
        var articles = Dispatches.Made(Articles, seed: 23);
        await using (var first = new ArticleSubmitter(Broker with { Addresses = [Broker.Addresses[0]] }, TimeProvider.System, _ => { }))
            await first.SubmitAsync(articles[..BeforeLoss], Cancellation);
        await using var store = await _bench.OpenAsync();
        using var stop = new CancellationTokenSource();
        Worker[] workers = [.. Enumerable.Range(0, 2).Select(n => Made(store, $"w{n}"))];
        Task[] working = [.. workers.Select(worker => worker.RunAsync(once: false, stop.Token))];
        await WorkBench.UntilAsync(async () => await KeptAsync(store) > 0);
        await _nodes.ShouldNotBeNull().TellAsync("kill 0");
        await using (var second = new ArticleSubmitter(Broker, TimeProvider.System, _ => { })) await second.SubmitAsync(articles[BeforeLoss..], Cancellation);
        await WorkBench.UntilAsync(async () => await KeptAsync(store) == Articles);
        await stop.CancelAsync();
        await Task.WhenAll(working);
        foreach (var worker in workers) worker.Dispose();
        await store.Picture.TakeInAsync(Articles, null, Cancellation);
        (await _bench.ExportAsync()).ShouldBe(await WorkBench.EmbeddedAsync(articles));
        await using var look = await QueueLook.OpenAsync(Broker, Cancellation);
        var status = await look.StatusAsync(Cancellation);
        (status.Waiting, status.Later, status.Dead).ShouldBe((0, 0, 0));
    }

    private static async Task<int> KeptAsync(Storage.Store store) => await store.Articles.ListAsync(Cancellation).CountAsync(Cancellation);

    private Worker Made(Storage.Store store, string name) => new(
        Broker, new WorkerSettings { Readers = 1, Batch = 4, Prefetch = 8 },
        new WorkerParts { Articles = store.Articles, Picture = store.Picture, Reader = WorkBench.Reader, Name = name, Trouble = _bench.Say });
}
