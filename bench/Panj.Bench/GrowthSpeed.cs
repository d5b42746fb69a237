using System.Globalization;
using Panj.Collecting;
using Panj.Events;
using Panj.Language;
using Panj.Picture.Keeping;
using Panj.Reading;
using Panj.Storage;

namespace Panj.Bench;

/// <summary>What one more article costs as a store grows, without the reading: whether it costs the same in a great store as in a small one.</summary>
internal static class GrowthSpeed
{
    private const int Step = 1_000;

    /// <summary>Reads a set into a store that keeps no picture, so that what follows can be measured again and again.</summary>
    public static async Task<int> ReadAsync(string set, string into)
    {
        var reader = StandardReader.Create(LanguageEngine.Load());
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = into }, default);
        var articles = new ArticleCollector(new CollectingLimits(), () => Stream.Null).Collect([set]).OfType<CollectedArticle>();
        foreach (var some in articles.Chunk(Step))
            await store.Articles.AddAllAsync([.. some.AsParallel().AsOrdered().Select(taken => reader.ReadAnyway(taken.Article))], default);
        return 0;
    }

    /// <summary>Adds the readings of one store to a new one, so many in a step, as "panj add" does; prints a JSON line of milliseconds of processor an article for each thousand.</summary>
    public static async Task<int> RunAsync(string from, string into, int most, int together)
    {
        await using var read = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = from, ReadOnly = true }, default);
        await using var store = await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = into, Keeper = new PictureKeeper() }, default);
        var (kept, told, used) = (0, 0, Environment.CpuUsage.TotalTime);
        var waiting = new List<ArticleReading>();
        await foreach (var reading in read.Articles.ReadingsAsync(default).Take(most))
        {
            waiting.Add(reading);
            if (waiting.Count < together) continue;
            await store.Articles.AddAllAsync(waiting, default);
            (kept, waiting) = (kept + waiting.Count, []);
            if (kept / Step == told / Step) continue;
            var now = Environment.CpuUsage.TotalTime;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{{\"articles\":{kept},\"ms\":{(now - used).TotalMilliseconds / (kept - told):0.0},\"residentMb\":{Environment.WorkingSet / 1_000_000}}}"));
            (told, used) = (kept, now);
        }

        await store.Articles.AddAllAsync(waiting, default);
        return 0;
    }
}
