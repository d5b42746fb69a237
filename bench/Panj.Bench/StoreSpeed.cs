using System.Diagnostics;
using System.Globalization;
using Panj.Events;
using Panj.Language;
using Panj.Picture.Searching;
using Panj.Storage;
using Panj.Storage.Postgres;

namespace Panj.Bench;

/// <summary>What one more article costs a store, and a search, as the store grows. Articles are generated from a seed: 250 words, three reports, commoner words oftener.</summary>
internal static class StoreSpeed
{
    private const int Seed = 20260105;
    private const int Vocabulary = 60_000;
    private const int Length = 250;
    private const int Together = 200;
    private const int Probes = 200;
    private const int Page = 20;

    /// <summary>Grows the store to each of the sizes in turn; at each prints a JSON line of milliseconds: the median and the 95th of a hundred.</summary>
    public static async Task<int> RunAsync(string name, IReadOnlyList<int> sizes)
    {
        await using var store = PostgresAddress.IsOne(name)
            ? await PostgresStore.OpenAsync(new PostgresStoreOptions { Connection = name }, default)
            : await SqliteStore.OpenAsync(new SqliteStoreOptions { Path = name }, default);
        var random = new Random(Seed);
        var kept = await store.Articles.ListAsync(default).CountAsync(entry => entry.Id[0] == 'g');
        foreach (var size in sizes)
        {
            var watch = Stopwatch.StartNew();
            var before = kept;
            for (; kept < size; kept += Together) await store.Articles.AddAllAsync([.. Enumerable.Range(kept, Together).Select(n => Made($"g{n:0000000}", random))], default);
            var rate = (kept - before) / watch.Elapsed.TotalSeconds;
            var adds = await TimesAsync(n => store.Articles.AddAsync(Made($"p{kept}-{random.Next()}", random), default));
            var search = new ArticleSearch(store.Articles);
            var rare = await TimesAsync(_ => search.FindAsync(new SearchQuestion { Words = $"{Word(2_000 + random.Next(2_000))}" }, Page, default));
            var common = await TimesAsync(_ => search.FindAsync(new SearchQuestion { Words = $"{Word(random.Next(20))} {Word(20 + random.Next(80))}" }, Page, default));
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{{\"articles\":{size},\"addedTogetherPerSecond\":{rate:0},\"addOne\":{Shown(adds)},\"searchRareWord\":{Shown(rare)},\"searchTwoCommonWords\":{Shown(common)},\"residentMb\":{Environment.WorkingSet / 1_000_000}}}"));
        }

        return 0;
    }

    private static async Task<double[]> TimesAsync(Func<int, Task> work)
    {
        var times = new double[Probes];
        for (var n = 0; n < Probes; n++)
        {
            var watch = Stopwatch.StartNew();
            await work(n);
            times[n] = watch.Elapsed.TotalMilliseconds;
        }

        Array.Sort(times);
        return times;
    }

    private static string Shown(double[] sorted) => string.Create(CultureInfo.InvariantCulture, $"[{sorted[Probes / 2]:0.00},{sorted[Probes * 95 / 100]:0.00}]");

    private static ArticleReading Made(string id, Random random)
    {
        var text = string.Join(' ', Enumerable.Range(0, Length).Select(_ => Word((int)(Vocabulary * Math.Pow(random.NextDouble(), 4)))));
        return new ArticleReading
        {
            Article = new Article { Id = id, Text = text, Title = text[..40], Outlet = $"Outlet {random.Next(300)}", Published = new DateOnly(2020, 1, 1).AddDays(random.Next(2000)) },
            Masthead = new Masthead(),
            Reports = [.. Enumerable.Range(0, 3).Select(n => ReportOf(n, random))],
        };
    }

    private static Report ReportOf(int number, Random random) => new()
    {
        Kind = (EventKind)random.Next(10),
        Status = EventStatus.Occurred,
        Confidence = 0.9,
        When = new(When.Day(new DateOnly(2020, 1, 1).AddDays(random.Next(2000))), [new Span(number * 50, (number * 50) + 5)]),
        Participants = [new Participant { Name = $"Party {random.Next(500)}", Role = Role.Participant, Spans = [new Span(number * 50, (number * 50) + 9)] }],
        Spans = [new Span(number * 50, (number * 50) + 40)],
    };

    /// <summary>The word of a rank: letters alone, so that no two stem to one.</summary>
    private static string Word(int rank)
    {
        System.Span<char> letters = stackalloc char[5];
        for (var i = 0; i < letters.Length; i++, rank /= 10) letters[i] = "bdfgkmnprt"[rank % 10];
        return new string(letters) + "a";
    }
}
