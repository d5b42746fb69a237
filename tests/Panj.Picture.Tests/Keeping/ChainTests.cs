using Panj.Events;

namespace Panj.Picture.Tests.Keeping;

/// <summary>One town that is shelled daily by the same forces, told the same way: each day hangs together with the next, and so do all.</summary>
public sealed class ChainTests
{
    private const int Seed = 20310503;
    private static readonly DateOnly _first = new(2031, 5, 1);

    [Theory]
    [InlineData(1, 24)]
    [InlineData(7, 90)]
    [InlineData(90, 90)]
    public async Task Chains_in_any_order_give_the_picture(int together, int days)
    {
        await using var store = await KeptStore.OpenAsync();
        var readings = Enumerable.Range(0, days).SelectMany(day => Enumerable.Range(0, 1 + (day % 3)).Select(outlet => ReadingOf(day, outlet))).ToArray();
        var random = new Random(Seed + together);
        random.Shuffle(readings);
        foreach (var batch in readings.Chunk(together)) await store.Store.Articles.AddAllAsync(batch, TestContext.Current.CancellationToken);
        (await store.KeptAsync()).ShouldBe(await store.BuiltAsync());
        foreach (var reading in readings.Take(days / 9)) await store.Store.Articles.WithdrawAsync(reading.Article.Id, "asked", TestContext.Current.CancellationToken);
        (await store.KeptAsync()).ShouldBe(await store.BuiltAsync());
    }

    /// <summary>Of equals the earliest are joined first, so that another first day joins all others otherwise.</summary>
    [Fact]
    public async Task What_changes_all_days_is_followed()
    {
        await using var store = await KeptStore.OpenAsync();
        await store.Store.Articles.AddAllAsync([.. Enumerable.Range(1, 60).Select(day => ReadingOf(day, 0))], TestContext.Current.CancellationToken);
        var before = (await store.Store.Picture.WholeAsync(TestContext.Current.CancellationToken)).Events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        await store.Store.Articles.AddAsync(ReadingOf(0, 0), TestContext.Current.CancellationToken);
        (await store.KeptAsync()).ShouldBe(await store.BuiltAsync());
        (await store.Store.Picture.WholeAsync(TestContext.Current.CancellationToken)).Events.ShouldAllBe(e => !before.Contains(e.Id));
    }

    [Fact]
    public async Task News_look_no_further_in_longer_chains()
    {
        (await LookedAtAsync(80)).ShouldBeLessThan(20);
        (await LookedAtAsync(240)).ShouldBeLessThan(20);
    }

    /// <summary>How many articles are looked up when a day is told that follows so many.</summary>
    private static async Task<int> LookedAtAsync(int days)
    {
        var keeper = new CountingKeeper();
        await using var store = await KeptStore.OpenAsync(keeper);
        await store.Store.Articles.AddAllAsync([.. Enumerable.Range(0, days).Select(day => ReadingOf(day, 0))], TestContext.Current.CancellationToken);
        keeper.TakeLooked();
        await store.Store.Articles.AddAsync(ReadingOf(days, 0), TestContext.Current.CancellationToken);
        return keeper.TakeLooked();
    }

    private static ArticleReading ReadingOf(int day, int outlet)
    {
        const string clause = "Guards of Norland shelled Tor in Sudland";
        var text = $"{clause}. Day {day}, outlet {outlet}.";
        Participant[] parties = [Tale.State("Norland", "NO", Role.Actor), Tale.State("Sudland", "SD", Role.Target)];
        var report = Tale.Report(text, clause, EventKind.Attack).On(_first.AddDays(day).ToString("yyyy-MM-dd")).With(parties);
        return Tale.Article($"d{day:000}-{outlet}", text, report).By($"Outlet {outlet}", _first.AddDays(day + 1).ToString("yyyy-MM-dd"));
    }
}
