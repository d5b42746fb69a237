using Panj.Events;
using Panj.Picture.Merging;

namespace Panj.Picture.Tests.Keeping;

/// <summary>So many articles about the same that neither all reports under a key meet nor all holders of a fingerprint.</summary>
public sealed class CrowdedPictureTests
{
    private const int Many = 150;
    private const int Seed = 20310503;

    private static readonly string[] _clauses =
    [
        "Guards of Norland fired at the ridge above the river in the night", "Two soldiers of Sudland were killed at the bridge of Tor on that day",
        "Norland and Sudland spoke by phone about what had been said at noon", "The minister said that nobody had known of it before the evening came",
        "Boats lay idle at the pier while the guards looked on and said nothing", "The river has been the border of the two lands for a hundred years",
    ];

    [Theory]
    [InlineData(1)]
    [InlineData(40)]
    public async Task Crowds_in_any_order_give_the_picture(int together)
    {
        await using var store = await KeptStore.OpenAsync();
        var random = new Random(Seed + together);
        var readings = Readings(random);
        random.Shuffle(readings);
        foreach (var batch in readings.Chunk(together)) await store.Store.Articles.AddAllAsync(batch, TestContext.Current.CancellationToken);
        (await store.KeptAsync()).ShouldBe(await store.BuiltAsync());
        foreach (var reading in readings.Take(Many / 5)) await store.Store.Articles.WithdrawAsync(reading.Article.Id, "asked", TestContext.Current.CancellationToken);
        (await store.KeptAsync()).ShouldBe(await store.BuiltAsync());
    }

    [Fact]
    public async Task Crowds_changed_in_steps_give_the_picture()
    {
        await using var store = await KeptStore.OpenAsync();
        var random = new Random(Seed);
        var readings = Readings(random);
        await store.Store.Articles.AddAllAsync(readings, TestContext.Current.CancellationToken);
        await store.ReopenAsync(isKeptLater: true);
        await store.Store.Articles.AddAllAsync([.. readings.Select((r, n) => n % 3 == 0 ? r with { Reports = [.. r.Reports.Reverse().Skip(n % 2)] } : ReadingOf(n, random))], TestContext.Current.CancellationToken);
        while ((await store.Store.Picture.TakeInAsync(20, null, TestContext.Current.CancellationToken)).Left > 0) await store.KeptAsync();
        (await store.KeptAsync()).ShouldBe(await store.BuiltAsync());
    }

    /// <summary>All fit a little and none well: what is related to what tells exactly how far each report sees.</summary>
    [Fact]
    public async Task Each_sees_as_far_as_the_others()
    {
        await using var store = await KeptStore.OpenAsync();
        var random = new Random(Seed);
        ArticleReading[] readings = [.. Enumerable.Range(0, Many).Select(VagueOf)];
        random.Shuffle(readings);
        foreach (var batch in readings.Chunk(5)) await store.Store.Articles.AddAllAsync(batch, TestContext.Current.CancellationToken);
        var built = await store.BuiltAsync();
        built.Split('\n').Count(line => line.StartsWith("e-", StringComparison.Ordinal) && line.Split(' ').Length > CandidatePairs.Neighbours).ShouldBeGreaterThan(Many / 2);
        (await store.KeptAsync()).ShouldBe(built);
        foreach (var reading in readings.Take(9)) await store.Store.Articles.WithdrawAsync(reading.Article.Id, "asked", TestContext.Current.CancellationToken);
        (await store.KeptAsync()).ShouldBe(await store.BuiltAsync());
    }

    private static ArticleReading VagueOf(int number)
    {
        var text = $"Word{number}a word{number}b word{number}c word{number}d.";
        var report = Tale.Report(text, text, EventKind.Talks).On("2031-05").With(Tale.State("Norland", "NO"));
        return Tale.Article($"v{number:000}", text, report with { Mode = $"mode {number}" }).By($"Outlet {number}", "2031-05-03");
    }

    private static ArticleReading[] Readings(Random random) => [.. Enumerable.Range(0, Many).Select(n => ReadingOf(n, random))];

    private static ArticleReading ReadingOf(int number, Random random)
    {
        string[] told = [.. _clauses.OrderBy(_ => random.Next()).Take(1 + random.Next(_clauses.Length))];
        var text = string.Join(". ", told) + $". Reported as number {number % 7}.";
        Report[] reports = [.. told.Take(3).Select(clause => ReportOf(text, clause, random))];
        var day = random.Next(4) == 0 ? null : $"2031-05-{3 + random.Next(3):00}";
        return Tale.Article($"c{number:000}", text, reports).By($"Outlet {number % 9}", day);
    }

    private static Report ReportOf(string text, string clause, Random random)
    {
        string[] days = ["2031-05-02", "2031-05-03", "2031-05", "XXXX-05-03"];
        Participant[] parties = [Tale.State("Norland", "NO", Role.Actor), Tale.State("Sudland", "SD", Role.Target)];
        var kind = random.Next(2) == 0 ? EventKind.Clash : EventKind.Talks;
        return Tale.Report(text, clause, kind).On(days[random.Next(days.Length)]).With(parties[..random.Next(1, 3)]).Counting(Tale.Count(FigureKind.Killed, random.Next(3)));
    }
}
