using System.Text;
using Panj.Collecting;
using Panj.Events;
using Panj.Exchange;
using Panj.Language;
using Panj.Picture;
using Panj.Reading;

namespace Panj.Cli.Tests;

/// <summary>The same articles give the same bytes in whatever order, and however often and in whatever portions they come.</summary>
public sealed class ArticleOrderTests : IDisposable
{
    private const int Taken = 5;

    private readonly TemporaryFolder _folder = new();
    private readonly string[] _lines = [.. File.ReadLines(Repository.Sample("tajik-afghan-border.jsonl")).TakeLast(Taken + 1).Take(Taken)];

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Every_order_gives_the_same_bytes()
    {
        var reader = StandardReader.Create(LanguageEngine.Load());
        var path = _folder.Write("five.jsonl", string.Join('\n', _lines));
        var readings = new ArticleCollector(new CollectingLimits(), () => Stream.Null, null).Collect([path]).OfType<CollectedArticle>().Select(a => reader.Read(a.Article)).ToArray();
        var pictures = Orders(readings).Select(Json).ToArray();
        pictures.Length.ShouldBe(120);
        pictures.ShouldAllBe(json => json == pictures[0]);
        Json([.. readings, .. readings]).ShouldBe(pictures[0]);
    }

    [Fact]
    public async Task One_by_one_gives_what_all_together_give()
    {
        foreach (var line in _lines.Reverse()) await CliRun.WithInput(line, "add", "-", "--store", Path.Combine(_folder.Path, "one.db"));
        await CliRun.WithInput(string.Join('\n', _lines), "add", "-", "--store", Path.Combine(_folder.Path, "all.db"));
        (await ExportOf("one.db")).ShouldBe(await ExportOf("all.db"));
    }

    private async Task<string> ExportOf(string store) => (await CliRun.Of("export", "--as", "json", "--store", Path.Combine(_folder.Path, store))).Output;

    private static string Json(ArticleReading[] readings)
    {
        using var stream = new MemoryStream();
        PictureJson.Write(stream, new PictureBuilder().Build(readings));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static IEnumerable<T[]> Orders<T>(T[] things) =>
        things.Length < 2 ? [things] : Enumerable.Range(0, things.Length).SelectMany(i => Orders<T>([.. things[..i], .. things[(i + 1)..]]).Select(rest => (T[])[things[i], .. rest]));
}
