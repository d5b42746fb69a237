using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Panj.Events;
using Panj.Picture;

namespace Panj.Cli.Tests;

/// <summary>
/// The process is killed while it adds, each time after other lines were given to it; more than the pipe holds are given first, so that it is at work. What is added
/// at last is whole, and once. PANJ_KILL_ROUNDS asks for more rounds.
/// </summary>
public sealed class AddKillTests : IDisposable
{
    private const int Articles = 300;

    /// <summary>Lines that the process has read before the rest fits into the pipe: it has taken in a portion and stores it.</summary>
    private const int AtWork = 130;

    private static readonly int Rounds = int.TryParse(Environment.GetEnvironmentVariable("PANJ_KILL_ROUNDS"), out var rounds) ? rounds : 3;

    private readonly TemporaryFolder _folder = new();

    private string Store => Path.Combine(_folder.Path, "a.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Killing_it_loses_and_doubles_nothing()
    {
        var kept = 0;
        for (var round = 0; round < Rounds; round++)
        {
            (await AddAsync(killAfter: AtWork + (round * 37 % (Articles - AtWork)))).ShouldNotBe(0);
            var now = await CheckedAsync();
            now.ShouldBeGreaterThanOrEqualTo(kept);
            kept = now;
        }

        kept.ShouldBeGreaterThan(0);
        (await AddAsync(killAfter: int.MaxValue)).ShouldBe(0);
        (await CheckedAsync()).ShouldBe(Articles);
    }

    /// <summary>The kept picture is the one of the articles that are kept.</summary>
    private static async Task CheckPictureAsync(Storage.Store store, IReadOnlyList<ArticleReading> readings)
    {
        var (kept, derived) = (await store.Picture.WholeAsync(TestContext.Current.CancellationToken), new PictureBuilder().Build(readings));
        kept.Events.Select(e => (e.Id, e.Origins, e.Outlets)).ShouldBe(derived.Events.Select(e => (e.Id, e.Origins, e.Outlets)));
        kept.Copies.ShouldBe(derived.Copies, ignoreOrder: true);
    }

    private async Task<int> AddAsync(int killAfter)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath is { } host && Path.GetFileNameWithoutExtension(host) == "dotnet" ? host : "dotnet") { RedirectStandardInput = true, RedirectStandardOutput = true, RedirectStandardError = true };
        foreach (var argument in (string[])[typeof(PanjCommandLine).Assembly.Location, "add", "-", "--store", Store]) start.ArgumentList.Add(argument);
        using var panj = Process.Start(start).ShouldNotBeNull();
        var said = Task.WhenAll(panj.StandardOutput.ReadToEndAsync(), panj.StandardError.ReadToEndAsync());
        for (var n = 0; n < Articles && n < killAfter; n++)
        {
            await panj.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { id = Id(n), text = TextOf(n) }));
            await panj.StandardInput.FlushAsync(TestContext.Current.CancellationToken);
        }

        if (killAfter < Articles) panj.Kill();
        else panj.StandardInput.Close();
        await Task.WhenAll(said, panj.WaitForExitAsync());
        return panj.ExitCode;
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
        await using var connection = new SqliteConnection($"Data Source={Store};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        (await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldBe("ok");
        return articles.Count;
    }

    private static string Id(int number) => string.Create(CultureInfo.InvariantCulture, $"k{number}");

    private static string TextOf(int number) =>
        string.Create(CultureInfo.InvariantCulture, $"Two border guards were killed in clash {number} near Khorog on Sunday, the border service said. {new string('x', 1_200)}");
}
