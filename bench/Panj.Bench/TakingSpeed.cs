using System.Diagnostics;
using System.Globalization;
using Panj.Events;
using Panj.Picture.Keeping;
using Panj.Storage;
using Panj.Storage.Postgres;

namespace Panj.Bench;

/// <summary>What it costs to add what was read already, and to take it into the kept picture: reading is left out, so that the store shows.</summary>
internal static class TakingSpeed
{
    private const int AddedTogether = 200;

    /// <summary>Adds the readings of one store to another, new one, then takes them in, so many in a step; prints a JSON line of milliseconds for each article, by the clock and of this process's processor.</summary>
    public static async Task<int> RunAsync(string from, string name, int most, int together)
    {
        var readings = await ReadingsAsync(from, most);
        await using var store = await OpenAsync(name);
        var add = await TimedAsync(readings.Length, async () =>
        {
            foreach (var batch in readings.Chunk(AddedTogether)) await store.Articles.AddAllAsync(batch, default);
        });
        var take = await TimedAsync(readings.Length, async () =>
        {
            while ((await store.Picture.TakeInAsync(together, null, default)).Left > 0)
            {
            }
        });
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"articles\":{readings.Length},\"together\":{together},\"add\":{add},\"takeIn\":{take},\"residentMb\":{Environment.WorkingSet / 1_000_000}}}"));
        return 0;
    }

    private static async Task<ArticleReading[]> ReadingsAsync(string from, int most)
    {
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = from, ReadOnly = true }, default);
        return await store.Articles.ReadingsAsync(default).Take(most).ToArrayAsync();
    }

    private static Task<Store> OpenAsync(string name) => PostgresAddress.IsOne(name)
        ? PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = name, Keeper = new PictureKeeper(), IsKeptLater = true }, default)
        : SqliteStore.OpenAsync(new SqliteStoreOptions { Path = name, Keeper = new PictureKeeper(), IsKeptLater = true }, default);

    private static async Task<string> TimedAsync(int articles, Func<Task> work)
    {
        var (watch, used) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        await work();
        return string.Create(CultureInfo.InvariantCulture, $"[{watch.Elapsed.TotalMilliseconds / articles:0.00},{(Environment.CpuUsage.TotalTime - used).TotalMilliseconds / articles:0.00}]");
    }
}
