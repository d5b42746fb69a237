using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Keeping;
using Panj.Storage.Postgres;

namespace Panj.Storage.Tests;

/// <summary>The server goes away in the midst of it, again and again. What was acknowledged is kept, once, and the picture is the one of an embedded store.</summary>
public sealed class ConnectionLossTests
{
    private const int Seed = 9;
    private const int Articles = 80;
    private const int Batch = 4;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Ended_connections_lose_nothing()
    {
        await using var maker = new PostgresMaker();
        await maker.ReadyAsync();
        await ShouldSurviveAsync(maker, () => maker.ExecuteAsync("SELECT count(pg_terminate_backend(pid)) FROM pg_stat_activity WHERE application_name = current_schema() AND pid <> pg_backend_pid()"));
    }

    [Fact]
    public async Task A_crashed_server_loses_nothing()
    {
        await using var server = await OwnPostgres.StartAsync();
        var maker = new PostgresMaker(server.Address);
        await maker.ReadyAsync();
        await ShouldSurviveAsync(maker, server.CrashAsync);
    }

    /// <summary>Each batch that is acknowledged is the sign for another loss, which comes while the next is on its way.</summary>
    private static async Task ShouldSurviveAsync(PostgresMaker maker, Func<Task> lose)
    {
        var readings = new News(Seed).Made(Articles);
        using var acknowledged = new SemaphoreSlim(0);
        var adding = Task.Run(() => AddAsync(maker, readings, acknowledged), Cancellation);
        var taking = Task.Run(() => TakeInAsync(maker, adding), Cancellation);
        for (var batch = 0; batch < Articles / Batch; batch++)
        {
            await acknowledged.WaitAsync(Cancellation);
            if (batch % 4 == 1) await lose();
        }

        await adding;
        await taking;
        await ShouldBeEmbeddedAsync(maker, readings);
    }

    private static Task<Store> OpenAsync(PostgresMaker maker) =>
        PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = maker.Connection, Keeper = new PictureKeeper(), IsKeptLater = true }, Cancellation);

    private static async Task AddAsync(PostgresMaker maker, IReadOnlyList<ArticleReading> readings, SemaphoreSlim acknowledged)
    {
        await using var store = await OpenAsync(maker);
        foreach (var batch in readings.Chunk(Batch))
        {
            await store.Articles.AddAllAsync(batch, Cancellation);
            acknowledged.Release();
        }
    }

    private static async Task TakeInAsync(PostgresMaker maker, Task adding)
    {
        await using var store = await OpenAsync(maker);
        for (var isAll = false; ;)
        {
            if (await LeftAsync(store) == 0 && isAll) return;
            isAll = adding.IsCompleted;
        }
    }

    /// <summary>A question asked while the server is away longer than a question waits is asked again.</summary>
    private static async Task<int> LeftAsync(Store store)
    {
        try
        {
            return (await store.Picture.TakeInAsync(5, null, Cancellation)).Left;
        }
        catch (StoreException failure) when (failure.Fault == StoreFault.Unreachable)
        {
            return 1;
        }
    }

    private static async Task ShouldBeEmbeddedAsync(PostgresMaker maker, ArticleReading[] readings)
    {
        await using var file = new SqliteMaker { Keeper = new PictureKeeper() };
        await using var embedded = await file.OpenAsync(TimeProvider.System);
        await embedded.Articles.AddAllAsync(readings, Cancellation);
        await using var shared = await OpenAsync(maker);
        News.Shape(await shared.Picture.WholeAsync(Cancellation)).ShouldBe(News.Shape(await embedded.Picture.WholeAsync(Cancellation)));
        (await shared.Articles.ListAsync(Cancellation).CountAsync(Cancellation)).ShouldBe(readings.Length);
        (await maker.ExecuteAsync("SELECT count(*) FROM versions")).ShouldBe((long)readings.Length);
    }
}
