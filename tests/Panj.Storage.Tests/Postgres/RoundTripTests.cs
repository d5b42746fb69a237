using System.Diagnostics;
using Panj.Events.Ports;
using Panj.Picture.Keeping;
using Panj.Storage.Postgres;

namespace Panj.Storage.Tests;

/// <summary>What articles have in common is asked for once for all of them: whoever has the turn with the picture waits for answers, and all others wait for the turn.</summary>
public sealed class RoundTripTests : IAsyncLifetime
{
    private const int Seed = 17;
    private const int Articles = 150;

    private readonly PostgresMaker _maker = new();

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _maker.ReadyAsync();

    public ValueTask DisposeAsync() => _maker.DisposeAsync();

    [Fact]
    public async Task A_turn_asks_at_most_twice_an_article()
    {
        await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = _maker.Connection, Keeper = new PictureKeeper(), IsKeptLater = true }, Cancellation);
        var readings = new News(Seed).Made(2 * Articles);
        await store.Articles.AddAllAsync(readings.Where((_, n) => n % 2 == 0).ToArray(), Cancellation);
        await store.Picture.TakeInAsync(Articles, null, Cancellation);
        await store.Articles.AddAllAsync(readings.Where((_, n) => n % 2 == 1).ToArray(), Cancellation); // between those that are there
        using var test = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        var asked = 0;
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity => asked += activity.TraceId == test.TraceId ? 1 : 0,
        };
        ActivitySource.AddActivityListener(listener);
        (await store.Picture.TakeInAsync(Articles, null, Cancellation)).Taken.ShouldBe(Articles);
        asked.ShouldBeInRange(10, 2 * Articles);
    }

    [Fact]
    public async Task A_week_asks_for_its_own_relations()
    {
        await using var store = await PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = _maker.Connection, Keeper = new PictureKeeper() }, Cancellation);
        await store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var day = (await store.Picture.FindAsync(new EventQuestion { Most = 1 }, Cancellation)).Events[0].When.ShouldNotBeNull().Earliest.ShouldNotBeNull();
        using var test = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
        var asked = new List<string>();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "Npgsql",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => asked.Add(activity.TraceId == test.TraceId ? $"{activity.GetTagItem("db.statement") ?? activity.GetTagItem("db.query.text")}" : ""),
        };
        ActivitySource.AddActivityListener(listener);
        (await store.Picture.SnapshotAsync(new EventQuestion { From = day, To = day.AddDays(6) }, Cancellation)).Events.ShouldNotBeEmpty();
        asked.Where(sql => sql.Contains("picture_pairs", StringComparison.Ordinal)).ShouldHaveSingleItem().ShouldContain("r.event IN");
    }
}
