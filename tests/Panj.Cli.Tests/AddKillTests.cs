using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Panj.Events;
using Panj.Picture;

namespace Panj.Cli.Tests;

/// <summary>
/// The process is killed while it adds: by turns after so many lines were given to it, of which more than the pipe holds, so that it is at work, and after so many writes
/// of the store's log, so that it is in the midst of one. A few rounds make a store, to which the rest is added at last: it is whole, and there once. PANJ_KILL_ROUNDS asks
/// for more rounds.
/// </summary>
public sealed class AddKillTests : IDisposable
{
    private const int Articles = 300;

    /// <summary>Lines that the process has read before the rest fits into the pipe: it has taken in a portion and stores it.</summary>
    private const int AtWork = 130;

    /// <summary>Killed rounds before a store is filled up and another begun, as a full one has nothing more to lose.</summary>
    private const int RoundsOfStore = 5;

    /// <summary>A portion of articles makes some thousands of writes: kills come after 1, 2, 4, 8 and so on, fewer than this many times doubled.</summary>
    private const int Doublings = 13;

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("PANJ_KILL_ROUNDS"), out var rounds) ? rounds : 3;

    private readonly TemporaryFolder _folder = new();

    private string Store { get; set; } = "";

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killing_it_loses_and_doubles_nothing()
    {
        var keptOfAll = 0;
        foreach (var rounds in Enumerable.Range(0, Rounds).Chunk(RoundsOfStore))
        {
            Store = Path.Combine(_folder.Path, $"{rounds[0]}.db");
            var kept = 0;
            foreach (var round in rounds)
            {
                (await AddAsync(AtWork + (round * 37 % (Articles - AtWork)), round % 2 == 0 ? int.MaxValue : 1 << (round / 2 % Doublings))).ShouldNotBe(0);
                var now = await CheckedAsync();
                now.ShouldBeGreaterThanOrEqualTo(kept);
                kept = now;
            }

            keptOfAll += kept;
            (await AddAsync(int.MaxValue, int.MaxValue)).ShouldBe(0);
            (await CheckedAsync()).ShouldBe(Articles);
        }

        keptOfAll.ShouldBeGreaterThan(0);
    }

    /// <summary>The kept picture is the one of the articles that are kept.</summary>
    private static async Task CheckPictureAsync(Storage.Store store, IReadOnlyList<ArticleReading> readings)
    {
        var (kept, derived) = (await store.Picture.WholeAsync(TestContext.Current.CancellationToken), new PictureBuilder().Build(readings));
        kept.Events.Select(e => (e.Id, e.Origins, e.Outlets)).ShouldBe(derived.Events.Select(e => (e.Id, e.Origins, e.Outlets)));
        kept.Copies.ShouldBe(derived.Copies, ignoreOrder: true);
    }

    private async Task<int> AddAsync(int linesToKill, int writesToKill)
    {
        using var panj = Start();
        using var log = StoreFile.AtWrite(Store, writesToKill, panj.Kill);
        var said = Task.WhenAll(panj.StandardOutput.ReadToEndAsync(), panj.StandardError.ReadToEndAsync());
        await GiveAsync(panj, Math.Min(Articles, linesToKill));
        if (linesToKill < Articles) panj.Kill();
        await Task.WhenAll(said, panj.WaitForExitAsync());
        return panj.ExitCode;
    }

    private Process Start()
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(PanjCommandLine).Assembly.Location, "add", "-", "--store", Store]) start.ArgumentList.Add(argument);
        return Process.Start(start).ShouldNotBeNull();
    }

    /// <summary>Gives it so many lines, all of them with their end; it may be killed meanwhile.</summary>
    private static async Task GiveAsync(Process panj, int lines)
    {
        try
        {
            for (var n = 0; n < lines; n++)
            {
                await panj.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { id = Id(n), text = TextOf(n) }));
                await panj.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
            }

            if (lines == Articles) panj.StandardInput.Close();
        }
        catch (IOException) when (panj.WaitForExit(TimeSpan.FromSeconds(10)))
        {
            return;
        }
    }

    /// <summary>How many articles are kept, each of them whole and once, in a file without a fault.</summary>
    private async Task<int> CheckedAsync()
    {
        await using var store = await Storage.SqliteStore.OpenAsync(new Storage.SqliteStoreOptions { Path = Store }, TestContext.Current.CancellationToken);
        var articles = await store.Articles.ListAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        articles.ShouldAllBe(article => article.Versions == 1 && article.Reports > 0);
        var readings = await store.Articles.ReadingsAsync(TestContext.Current.CancellationToken).ToListAsync(TestContext.Current.CancellationToken);
        readings.Select(reading => reading.Article.Text).ShouldBe(readings.Select(reading => TextOf(int.Parse(reading.Article.Id[1..], CultureInfo.InvariantCulture))));
        await CheckPictureAsync(store, readings);
        (await StoreFile.FaultsAsync(Store)).ShouldBe("ok");
        return articles.Count;
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"k{number}");

    private static string TextOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"Two border guards were killed in clash {number} near Khorog on Sunday, the border service said. {new string('x', 1_200)}");
}
