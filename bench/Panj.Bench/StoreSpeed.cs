using System.Diagnostics;
using System.Globalization;
using Panj.Events.Ports;
using Panj.Picture.Briefs;
using Panj.Picture.Keeping;
using Panj.Picture.Searching;
using Panj.Storage;
using Panj.Storage.Postgres;

namespace Panj.Bench;

/// <summary>What one more article costs a store that keeps its picture, and what questions cost, as the store grows.</summary>
internal sealed class StoreSpeed
{
    private const int Seed = 20260105;
    private const int Together = 200;
    private const int Probes = 100;
    private const int Page = 20;
    private const int MapSymbols = 1_000;
    private const int Week = 7;
    private const int Month = 30;

    private readonly Store _store;
    private readonly Random _random = new(Seed);
    private readonly News _news;

    /// <summary>A store that is gone on with gets news of another seed, as those of the first are in it.</summary>
    private StoreSpeed(Store store, int kept) => (_store, _news) = (store, new News(new Random(Seed + 1 + kept)));

    /// <summary>Grows the store to each of the sizes in turn; at each prints a JSON line of what <see cref="TimesAsync"/> gives.</summary>
    public static async Task<int> RunAsync(string name, IReadOnlyList<int> sizes)
    {
        await using var store = PostgresAddress.IsOne(name)
            ? await PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = name, Keeper = new PictureKeeper() }, default)
            : await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = name, Keeper = new PictureKeeper() }, default);
        var kept = await store.Articles.ListAsync(default).CountAsync(entry => entry.Id[0] == 'g');
        var speed = new StoreSpeed(store, kept);
        foreach (var size in sizes)
        {
            var watch = Stopwatch.StartNew();
            var (before, used) = (kept, Environment.CpuUsage.TotalTime);
            for (; kept < size; kept += Together) await store.Articles.AddAllAsync([.. Enumerable.Range(kept, Together).Select(n => speed._news.Made($"g{n:0000000}", n))], default);
            var added = Math.Max(1, kept - before);
            await speed.PrintAsync(size, watch.Elapsed / added, (Environment.CpuUsage.TotalTime - used) / added);
        }

        return 0;
    }

    private async Task PrintAsync(int size, TimeSpan one, TimeSpan processor)
    {
        var search = new ArticleSearch(_store.Articles);
        var adds = await TimesAsync(n => _store.Articles.AddAsync(_news.Made($"p{size}-{n}-{_random.Next()}", size), default));
        var rare = await TimesAsync(_ => search.FindAsync(new SearchQuestion { Words = News.Word(2_000 + _random.Next(2_000)) }, Page, default));
        var common = await TimesAsync(_ => search.FindAsync(new SearchQuestion { Words = $"{News.Word(_random.Next(20))} {News.Word(20 + _random.Next(80))}" }, Page, default));
        var list = await TimesAsync(_ => _store.Picture.FindAsync(new EventQuestion { IsLatestFirst = true, Most = 50, To = DayOf(size) }, default));
        var words = await TimesAsync(_ => _store.Picture.FindAsync(new EventQuestion { IsLatestFirst = true, Most = 50, Words = $"party {_random.Next(200)}" }, default));
        var map = await TimesAsync(_ => _store.Picture.FindAsync(Map(size), default));
        var brief = await TimesAsync(async _ => BriefBuilder.Of(await _store.Picture.SnapshotAsync(Days(size, Week), default)));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{{\"articles\":{size},\"addTogether\":[{one.TotalMilliseconds:0.00},{processor.TotalMilliseconds:0.00}],\"addOne\":{adds},\"searchRareWord\":{rare},\"searchTwoCommonWords\":{common},\"listPage\":{list},\"eventsByWords\":{words},\"map\":{map},\"briefOfWeek\":{brief},\"residentMb\":{Environment.WorkingSet / 1_000_000}}}"));
    }

    private DateOnly DayOf(int size) => News.DayOf(_random.Next(size));

    private EventQuestion Days(int size, int days) => DayOf(size) is var day ? new EventQuestion { From = day, To = day.AddDays(days - 1) } : new EventQuestion();

    private EventQuestion Map(int size)
    {
        var (south, west) = (_random.Next(-50, 50), _random.Next(-170, 150));
        return Days(size, Month) with { Within = new Box(south, west, south + 20, west + 30), IsLatestFirst = true, Most = MapSymbols };
    }

    /// <summary>Milliseconds of the median and the 95th of a hundred by the clock, and of processor time, which other work on the machine does not lengthen so much, the mean and the 95th.</summary>
    private static async Task<string> TimesAsync(Func<int, Task> work)
    {
        var (times, processor) = (new double[Probes], new double[Probes]);
        for (var n = 0; n < Probes; n++)
        {
            var (watch, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
            await work(n);
            (times[n], processor[n]) = (watch.Elapsed.TotalMilliseconds, (Environment.CpuUsage.TotalTime - before).TotalMilliseconds);
        }

        Array.Sort(times);
        Array.Sort(processor);
        return string.Create(CultureInfo.InvariantCulture, $"[{times[Probes / 2]:0.00},{times[Probes * 95 / 100]:0.00},{processor.Average():0.00},{processor[Probes * 95 / 100]:0.00}]");
    }
}
