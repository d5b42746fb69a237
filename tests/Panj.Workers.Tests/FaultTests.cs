using System.Text;
using Panj.Events.Ports;
using Panj.Workers.Brokering;
using Panj.Workers.Looking;
using Panj.Workers.Messages;
using RabbitMQ.Client;

namespace Panj.Workers.Tests;

/// <summary>What cannot be taken costs itself alone and says why; what fails for a while is lost nowhere.</summary>
public sealed class FaultTests : IAsyncLifetime
{
    private readonly WorkBench _bench = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Topology Names => new(_bench.Broker);

    public ValueTask InitializeAsync() => _bench.InitializeAsync();

    public ValueTask DisposeAsync() => _bench.DisposeAsync();

    [Theory]
    [InlineData("{", 1, "no article as JSON")]
    [InlineData("null", 1, "no article")]
    [InlineData("{\"id\":\"\",\"text\":\"a\"}", 1, "no identity")]
    [InlineData("{\"id\":\"a\"}", 1, "no article as JSON")]
    [InlineData("{\"id\":\"a\",\"text\":\"b\"}", 2, "is of version 2")]
    [InlineData("{\"id\":\"a\",\"text\":\"b\"}", 0, "is of version 0")]
    public async Task Poison_is_a_dead_letter(string body, int version, string reason)
    {
        await _bench.SubmitAsync(Dispatches.Made(3));
        await SendAsync(body, version);
        (await _bench.WorkOnceAsync()).Stored.ShouldBe(3);
        (await DeadAsync()).ShouldHaveSingleItem().Reason.ShouldContain(reason);
    }

    [Fact]
    public async Task Too_large_is_a_dead_letter()
    {
        await _bench.SubmitAsync(Dispatches.Made(2));
        await SendAsync($"{{\"id\":\"a\",\"text\":\"{new string('x', 5_000)}\"}}", 1);
        (await _bench.WorkOnceAsync(new WorkerSettings { ArticleBytes = 2_000 })).Stored.ShouldBe(2);
        (await DeadAsync()).ShouldHaveSingleItem().Reason.ShouldContain("larger than 2,000");
    }

    [Fact]
    public async Task What_kills_workers_is_given_up()
    {
        await _bench.SubmitAsync(Dispatches.Made(1));
        var limit = _bench.Broker.DeliveryLimit;
        for (var n = 0; n <= limit; n++)
        {
            await _bench.OnChannelAsync(channel => channel.BasicGetAsync(Names.Articles, autoAck: false, Cancellation));
        }

        await WorkBench.UntilAsync(async () => (await DeadAsync()).Count == 1); // the broker moves it in its own time
        (await DeadAsync()).ShouldHaveSingleItem().Reason.ShouldContain("ended every worker");
        (await _bench.WorkOnceAsync()).Stored.ShouldBe(0);
    }

    [Fact]
    public async Task Refused_often_is_a_dead_letter()
    {
        await _bench.SubmitAsync(Dispatches.Made(6));
        await using var store = await _bench.OpenAsync();
        var failing = FailingStore.Of(store.Articles, (readings, add) =>
            readings.Any(r => r.Article.Id == "d00002") ? throw new StoreException(StoreFault.Other, "It failed.") : add());
        using var worker = _bench.Worker(failing, store.Picture, new WorkerSettings { Attempts = 3 });
        await worker.RunAsync(once: true, Cancellation);
        worker.Log.Stored.ShouldBe(5);
        (await DeadAsync()).ShouldHaveSingleItem().Reason.ShouldBe("was not stored in 3 tries: It failed.");
    }

    [Fact]
    public async Task A_store_away_is_waited_for()
    {
        await _bench.SubmitAsync(Dispatches.Made(20));
        await using var store = await _bench.OpenAsync();
        var tries = 0;
        var failing = FailingStore.Of(store.Articles, (_, add) => Interlocked.Increment(ref tries) % 3 != 0 ? throw new StoreException(StoreFault.Unreachable, "Away.") : add());
        using var worker = _bench.Worker(failing, store.Picture);
        await worker.RunAsync(once: true, Cancellation);
        (worker.Log.Stored, worker.Log.SetAside).ShouldBe((20, 0));
        (await DeadAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Nothing_is_acknowledged_before_it_is_stored()
    {
        await _bench.SubmitAsync(Dispatches.Made(10));
        await using var store = await _bench.OpenAsync();
        var failing = FailingStore.Of(store.Articles, async (readings, add) =>
        {
            if (readings.Any(r => r.Article.Id == "d00004")) throw new StoreException(StoreFault.Corrupt, "Broken.");
            return await add();
        });
        using (var worker = _bench.Worker(failing, store.Picture, new WorkerSettings { Batch = 1 }))
            (await Should.ThrowAsync<StoreException>(() => worker.RunAsync(once: true, Cancellation))).Fault.ShouldBe(StoreFault.Corrupt);
        await _bench.WorkOnceAsync();
        (await store.Articles.ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(10);
        (await DeadAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Replayed_letters_are_read()
    {
        await SendAsync("{\"id\":\"a\",\"text\":\"Two guards were killed near Osh on Sunday.\",\"published\":\"2021-07-24\"}", 9);
        await _bench.WorkOnceAsync();
        await using var look = await QueueLook.OpenAsync(_bench.Broker, Cancellation);
        (await look.ReplayAsync(10, Cancellation)).ShouldBe(1);
        (await DeadAsync()).ShouldBeEmpty();
        var waiting = await _bench.OnChannelAsync(channel => channel.BasicGetAsync(Names.Articles, autoAck: true, Cancellation));
        waiting.ShouldNotBeNull();
        MessageHeaders.Words(waiting.BasicProperties, MessageHeaders.Reason).ShouldBe("");
        MessageHeaders.Number(waiting.BasicProperties, MessageHeaders.Version).ShouldBe(9);
    }

    [Fact]
    public async Task Discarded_letters_are_gone()
    {
        foreach (var version in (int[])[7, 8, 9]) await SendAsync("{\"id\":\"a\",\"text\":\"b\"}", version);
        await _bench.WorkOnceAsync();
        await using var look = await QueueLook.OpenAsync(_bench.Broker, Cancellation);
        (await look.DiscardAsync(2, Cancellation)).ShouldBe(2);
        (await DeadAsync()).ShouldHaveSingleItem();
        await WorkBench.UntilAsync(async () => await look.DiscardAsync(10, Cancellation) == 1); // the one that was looked at comes back in its own time
        (await look.StatusAsync(Cancellation)).ShouldSatisfyAllConditions(status => status.Dead.ShouldBe(0u), status => status.Waiting.ShouldBe(0u));
    }

    [Fact]
    public async Task Queues_of_other_settings_are_refused()
    {
        await using (await QueueLook.OpenAsync(_bench.Broker, Cancellation))
        {
            var fault = await Should.ThrowAsync<BrokerException>(() => QueueLook.OpenAsync(_bench.Broker with { QueueLength = 3 }, Cancellation));
            fault.IsPassing.ShouldBeFalse();
            fault.Message.ShouldContain("other settings");
        }
    }

    private Task<bool> SendAsync(string body, int version) => _bench.OnChannelAsync(async channel =>
    {
        await using (await QueueLook.OpenAsync(_bench.Broker, Cancellation)) await channel.BasicPublishAsync(
            "", Names.Articles, mandatory: true, MessageHeaders.Of("article", version, DateTimeOffset.UnixEpoch), Encoding.UTF8.GetBytes(body), Cancellation);
        return true;
    });

    private async Task<List<DeadLetter>> DeadAsync()
    {
        await using var look = await QueueLook.OpenAsync(_bench.Broker, Cancellation);
        return await look.DeadAsync(100, Cancellation).ToListAsync(Cancellation);
    }
}
