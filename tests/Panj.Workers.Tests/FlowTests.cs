using System.Diagnostics;
using Panj.Workers.Brokering;
using Panj.Workers.Looking;
using Panj.Workers.Submitting;

namespace Panj.Workers.Tests;

/// <summary>How work flows: it stops when told, presses back, goes on without notices, and tells of itself.</summary>
public sealed class FlowTests : IAsyncLifetime
{
    private readonly WorkBench _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ValueTask InitializeAsync() => _bench.InitializeAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Fact]
    public async Task Told_to_stop_it_ends_what_it_began()
    {
        const int Articles = 200;
        await _bench.SubmitAsync(Dispatches.Made(Articles));
        await using var store = await _bench.OpenAsync();
        using var stop = new CancellationTokenSource();
        var stopping = FailingStore.Of(store.Articles, async (_, add) =>
        {
            var outcomes = await add();
            await stop.CancelAsync(); // in mid-load: something is stored, and much is not
            return outcomes;
        });
        using (var worker = _bench.Worker(stopping, store.Picture)) await worker.RunAsync(once: false, stop.Token);
        var kept = await store.Articles.ListAsync(Cancellation).CountAsync(Cancellation);
        kept.ShouldBeInRange(1, Articles - 1);
        await using var look = await QueueLook.OpenAsync(_bench.Broker, Cancellation);
        (await look.StatusAsync(Cancellation)).Waiting.ShouldBe(Articles - kept);
        _bench.Troubles.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_full_queue_makes_senders_wait()
    {
        var narrow = _bench.Broker with { QueueLength = 10, Unconfirmed = 1 };
        await using var submitter = new ArticleSubmitter(narrow, TimeProvider.System, _ => { });
        var sent = submitter.SubmitAsync(Dispatches.Made(800), Cancellation);
        await using (var look = await QueueLook.OpenAsync(narrow, Cancellation))
            await WorkBench.UntilAsync(async () => (await look.StatusAsync(Cancellation)).Waiting >= 10);
        if (sent.IsFaulted) await sent;
        sent.IsCompleted.ShouldBeFalse();
        await using var store = await _bench.OpenAsync();
        using var stop = new CancellationTokenSource();
        using var worker = new Worker(narrow, new WorkerSettings(), new WorkerParts { Articles = store.Articles, Picture = store.Picture, Reader = WorkBench.Reader, Name = "one" });
        var working = worker.RunAsync(once: false, stop.Token);
        await sent;
        await WorkBench.UntilAsync(() => Task.FromResult(worker.Log.Merged >= 800));
        await stop.CancelAsync();
        await working;
        (await store.Articles.ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(800);
    }

    [Fact]
    public async Task Lost_notices_lose_no_article()
    {
        var articles = Dispatches.Made(60, seed: 11);
        await _bench.SubmitAsync(articles);
        await _bench.WorkOnceAsync(new WorkerSettings { Merges = false });
        await _bench.OnChannelAsync(async channel =>
        {
            var purged = 0u;
            foreach (var queue in new Topology(_bench.Broker).MergeQueues) purged += await channel.QueuePurgeAsync(queue, Cancellation);
            purged.ShouldBe(60u);
            return true;
        });
        (await _bench.WorkOnceAsync()).Merged.ShouldBe(60);
        (await _bench.ExportAsync()).ShouldBe(await WorkBench.EmbeddedAsync(articles));
    }

    [Fact]
    public async Task Owners_share_the_queues()
    {
        await using var first = await BrokerSession.OpenAsync(_bench.Broker, Cancellation);
        await using var second = await BrokerSession.OpenAsync(_bench.Broker, Cancellation);
        var (one, other) = (new Listener(first), new Listener(second));
        await one.Shares.TakeAllAsync();
        await other.Shares.TakeAllAsync();
        var now = DateTimeOffset.UnixEpoch;
        await one.Shares.LevelAsync(now);
        await SendAsync();
        await WorkBench.UntilAsync(() => Task.FromResult(one.Heard.Count >= 4));
        other.Heard.ShouldBeEmpty();
        await one.Shares.LevelAsync(now.AddMinutes(1));
        one.Heard.Clear();
        await SendAsync();
        await WorkBench.UntilAsync(() => Task.FromResult(one.Heard.Count + other.Heard.Count >= 4));
        one.Heard.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Workers_tell_of_themselves()
    {
        await _bench.SubmitAsync(Dispatches.Made(5));
        await using var store = await _bench.OpenAsync();
        using var stop = new CancellationTokenSource();
        using var worker = _bench.Worker(store, new WorkerSettings { Readers = 1, Pulse = TimeSpan.FromMilliseconds(100) });
        var working = worker.RunAsync(once: false, stop.Token);
        await using var look = await QueueLook.OpenAsync(_bench.Broker, Cancellation);
        QueueStatus? status = null;
        await WorkBench.UntilAsync(async () => (status = await look.StatusAsync(Cancellation)).Workers is [{ Stored: 5, Merged: 5 }]);
        status.ShouldNotBeNull();
        (status.Readers, status.Mergers, status.Waiting, status.Dead).ShouldBe((1, 1, 0, 0));
        await stop.CancelAsync();
        await working;
    }

    [Fact]
    public async Task A_trace_goes_from_sender_to_merging()
    {
        var seen = new System.Collections.Concurrent.ConcurrentBag<Activity>();
        using var listener = new ActivityListener { ShouldListenTo = source => source.Name == WorkLog.Name, Sample = (ref _) => ActivitySamplingResult.AllData, ActivityStopped = seen.Add };
        ActivitySource.AddActivityListener(listener);
        var article = Dispatches.Made(1, seed: 99)[0];
        await _bench.SubmitAsync([article with { Article = article.Article with { Id = "traced" } }]);
        await _bench.WorkOnceAsync();
        var read = seen.Single(a => a.OperationName == "panj read" && a.GetTagItem("panj.article") as string == "traced");
        seen.ShouldContain(a => a.OperationName == "panj submit" && a.TraceId == read.TraceId && a.SpanId == read.ParentSpanId);
        seen.ShouldContain(a => a.OperationName == "panj notice" && a.TraceId == read.TraceId);
        seen.ShouldContain(a => a.OperationName == "panj store" && a.Links.Any(l => l.Context.SpanId == read.SpanId));
    }

    private Task<bool> SendAsync() => _bench.OnChannelAsync(async channel =>
    {
        foreach (var queue in new Topology(_bench.Broker).MergeQueues) await RabbitMQ.Client.IChannelExtensions.BasicPublishAsync(channel, "", queue, ReadOnlyMemory<byte>.Empty, Cancellation);
        return true;
    });
}
