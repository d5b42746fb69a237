using System.Diagnostics;
using System.Globalization;
using Panj.Events.Ports;
using Panj.Picture.Keeping;
using Panj.Storage;
using Panj.Storage.Postgres;

namespace Panj.Bench;

/// <summary>What it costs to add to one PostgreSQL and to take into its kept picture, by how many do so at once. Each has a store of its own, as each process has.</summary>
internal static class WriterSpeed
{
    private const int Seed = 20260105;
    private const int Together = 200;
    private const int TakenTogether = 100;

    /// <summary>Adds so many articles more with so many adders, then takes them in with so many takers; prints a JSON line of milliseconds for each article, of time and of this process's processor.</summary>
    public static async Task<int> RunAsync(string name, int articles, int adders, int takers)
    {
        var (from, before) = await KeptAsync(name);
        var news = new News(new Random(Seed + from));
        var batches = Enumerable.Range(from, articles).Select(n => news.Made($"w{n:0000000}", n)).Chunk(Together).ToArray();
        var add = await TimedAsync(adders, articles, (store, at) => Each(batches.Where((_, b) => b % adders == at), batch => store.Articles.AddAllAsync(batch, default)), name);
        var take = await TimedAsync(takers, before + articles, (store, _) => AllAsync(store), name);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"kept\":{from},\"articles\":{articles},\"adders\":{adders},\"add\":{add},\"takers\":{takers},\"takeIn\":{take},\"residentMb\":{Environment.WorkingSet / 1_000_000}}}"));
        return 0;
    }

    private static Task<Store> OpenAsync(string name) => PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = name, Keeper = new PictureKeeper(), IsKeptLater = true }, default);

    /// <summary>Articles that are kept, and how many of them are due.</summary>
    private static async Task<(int Articles, int Due)> KeptAsync(string name)
    {
        await using var store = await OpenAsync(name);
        var counted = await store.Picture.CountAsync(new EventQuestion(), default);
        var kept = await store.Articles.ListAsync(default).CountAsync();
        return (kept, kept - counted.Articles);
    }

    private static async Task Each<T>(IEnumerable<T> all, Func<T, Task> work)
    {
        foreach (var one in all) await work(one);
    }

    private static async Task AllAsync(Store store)
    {
        while ((await store.Picture.TakeInAsync(TakenTogether, null, default)).Left > 0)
        {
        }
    }

    private static async Task<string> TimedAsync(int many, int articles, Func<Store, int, Task> work, string name)
    {
        var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await Task.WhenAll(Enumerable.Range(0, many).Select(at => Task.Run(async () =>
        {
            await using var store = await OpenAsync(name);
            await work(store, at);
        })));
        return string.Create(CultureInfo.InvariantCulture, $"[{watch.Elapsed.TotalMilliseconds / articles:0.00},{(Environment.CpuUsage.TotalTime - used).TotalMilliseconds / articles:0.00}]");
    }
}
