using Npgsql;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Keeping;
using Panj.Storage.Postgres;

namespace Panj.Storage.Tests;

/// <summary>Many stores over one database, as many processes have them: some add, some take in, all at once. The picture is the one that a single embedded store keeps.</summary>
public sealed class ManyWritersTests : IAsyncLifetime
{
    private const int Seed = 5;
    private const int Articles = 120;
    private const int Batch = 7;

    private readonly PostgresMaker _maker = new();
    private readonly SqliteMaker _embedded = new() { Keeper = new PictureKeeper() };

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => await _maker.ReadyAsync();

    public async ValueTask DisposeAsync()
    {
        await _maker.DisposeAsync();
        await _embedded.DisposeAsync();
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 2)]
    [InlineData(4, 4)]
    public async Task Any_number_keeps_one_picture(int adders, int takers)
    {
        var readings = new News(Seed).Made(Articles);
        var again = Shuffled(readings, adders).Take(Articles / 10);
        await RunAsync(Shuffled([.. readings, .. again], takers), adders, takers);
        await ShouldBeEmbeddedAsync(readings);
    }

    [Fact]
    public async Task What_changes_meanwhile_is_taken_in()
    {
        var readings = new News(Seed).Made(Articles);
        ArticleReading[] later = [.. readings[..60].Select((r, n) => n % 2 == 0 ? r with { Article = r.Article with { Text = r.Article.Text + " More was said." } } : r with { Reports = readings[n + 60].Reports })];
        await using (var adder = await OpenAsync()) await adder.Articles.AddAllAsync(readings[..90], Cancellation);
        await RunAsync([.. later, .. readings[90..]], 3, 3);
        await ShouldBeEmbeddedAsync([.. readings, .. later]);
    }

    [Fact]
    public async Task Those_who_take_in_at_once_may_join()
    {
        var readings = new News(Seed).Made(Articles);
        await using var atOnce = await PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = _maker.Connection, Keeper = new PictureKeeper() }, Cancellation);
        var joined = Task.Run(async () =>
        {
            foreach (var batch in readings[..50].Reverse().Chunk(Batch)) await atOnce.Articles.AddAllAsync(batch, Cancellation);
        }, Cancellation);
        await RunAsync(readings[30..], 2, 2);
        await joined;
        await ShouldBeEmbeddedAsync(readings);
    }

    [Fact]
    public async Task Copies_taken_in_at_once_are_copies()
    {
        const int Pairs = 10;
        var originals = new News(Seed).Made(Pairs);
        var copies = originals.Select(r => r with { Article = r.Article with { Id = $"z{r.Article.Id}", Outlet = "Reprinter", Published = r.Article.Published?.AddDays(1) } }).ToArray();
        await using var one = await OpenAsync();
        await using var other = await OpenAsync();
        foreach (var (original, copy) in originals.Zip(copies))
        {
            await one.Articles.AddAllAsync([original, copy], Cancellation);
            await Task.WhenAll(one.Picture.TakeInAsync(1, [copy.Article.Id], Cancellation), other.Picture.TakeInAsync(1, [original.Article.Id], Cancellation));
        }

        var picture = await one.Picture.WholeAsync(Cancellation);
        copies.ShouldAllBe(copy => picture.Copies.ContainsKey(copy.Article.Id));
    }

    [Fact]
    public async Task Look_leaves_it_to_who_has_the_turn()
    {
        await using var store = await OpenAsync();
        await store.Articles.AddAllAsync(new News(Seed).Made(3), Cancellation);
        await using (var other = new NpgsqlConnection(_maker.Connection))
        {
            await other.OpenAsync(Cancellation);
            await using var turn = await other.BeginTransactionAsync(Cancellation);
            await using var command = new NpgsqlCommand("LOCK TABLE taking_in IN EXCLUSIVE MODE", other, turn);
            await command.ExecuteNonQueryAsync(Cancellation);
            (await store.Picture.TakeInAsync(10, null, Cancellation)).ShouldBe(new TakenIn(0, 3));
            await turn.RollbackAsync(Cancellation);
        }

        (await store.Picture.TakeInAsync(10, null, Cancellation)).ShouldBe(new TakenIn(3, 0));
    }

    private Task<Store> OpenAsync() =>
        PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = _maker.Connection, Keeper = new PictureKeeper(), IsKeptLater = true }, Cancellation);

    private async Task RunAsync(IReadOnlyList<ArticleReading> readings, int adders, int takers)
    {
        using var added = new CancellationTokenSource();
        var taking = Enumerable.Range(0, takers).Select(n => Task.Run(() => TakeInAsync(n, added.Token), Cancellation)).ToArray();
        var batches = readings.Chunk(Batch).ToArray();
        await Task.WhenAll(Enumerable.Range(0, adders).Select(n => Task.Run(async () =>
        {
            await using var store = await OpenAsync();
            foreach (var batch in batches.Where((_, at) => at % adders == n)) await store.Articles.AddAllAsync(batch, Cancellation);
        }, Cancellation)));
        await added.CancelAsync();
        await Task.WhenAll(taking);
    }

    /// <summary>Some go by what is due, some by a list of theirs, until all is added and nothing is due.</summary>
    private async Task TakeInAsync(int number, CancellationToken added)
    {
        await using var store = await OpenAsync();
        string[] own = [.. Enumerable.Range(0, Articles).Where(n => n % 3 == number).Select(n => $"n{n:000}")];
        for (var isAll = false; ;)
        {
            var step = await store.Picture.TakeInAsync(5, number % 2 == 0 || isAll ? null : own, Cancellation);
            if (isAll && step.Left == 0) return;
            isAll = added.IsCancellationRequested;
        }
    }

    private async Task ShouldBeEmbeddedAsync(IReadOnlyList<ArticleReading> readings)
    {
        await using var embedded = await _embedded.OpenAsync(TimeProvider.System);
        foreach (var batch in readings.Chunk(Batch)) await embedded.Articles.AddAllAsync(batch, Cancellation);
        await using var shared = await OpenAsync();
        News.Shape(await shared.Picture.WholeAsync(Cancellation)).ShouldBe(News.Shape(await embedded.Picture.WholeAsync(Cancellation)));
        (await _maker.ExecuteAsync("SELECT count(*) FROM picture_due")).ShouldBe(0L);
    }

    private static ArticleReading[] Shuffled(ArticleReading[] readings, int seed)
    {
        ArticleReading[] shuffled = [.. readings];
        new Random(seed).Shuffle(shuffled);
        return shuffled;
    }
}
