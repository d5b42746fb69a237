using Microsoft.Extensions.Time.Testing;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Keeping;
using Panj.Picture.Tests;
using Panj.Storage;

namespace Panj.Watches.Tests;

/// <summary>A watch that looks at what changed in a store tells what it tells of everything.</summary>
public sealed class KeptPictureTests : IAsyncLifetime
{
    private static readonly string[] _conditions = ["new", "dispute", "killed>=3", "plan/30", "events>=3/30"];

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-watch-kept-");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2031, 5, 7, 12, 0, 0, TimeSpan.Zero));
    private Store? _looking;
    private Store? _everything;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Store Looking => _looking ?? throw new InvalidOperationException("Not opened.");

    private Store Everything => _everything ?? throw new InvalidOperationException("Not opened.");

    public async ValueTask InitializeAsync() => (_looking, _everything) = (await OpenAsync("looking"), await OpenAsync("everything"));

    public async ValueTask DisposeAsync()
    {
        await Looking.DisposeAsync();
        await Everything.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task What_changed_tells_what_everything_tells()
    {
        ArticleReading[] readings = [.. Enumerable.Range(0, 24).Select(Reading)];
        await AddAsync(readings[..6]);
        await MakeAsync("");
        await MakeAsync("kind=clash&party=TJ");
        foreach (var batch in readings[6..].Chunk(3))
        {
            await AddAsync(batch);
            var (alerts, expected) = (await new Watcher(Looking.Watches, _time).LookAsync(Looking.Picture, Cancellation), await new Watcher(Everything.Watches, _time).LookAsync(await HeldAsync(), Cancellation));
            alerts.ShouldBe(expected);
        }

        foreach (var watch in await Looking.Watches.AllAsync(Cancellation))
            (await TitlesAsync(Looking, watch.Name)).ShouldBe(await TitlesAsync(Everything, watch.Name), ignoreOrder: true);
        (await TitlesAsync(Looking, "w")).Length.ShouldBeGreaterThan(5);
    }

    [Fact]
    public async Task A_watch_looks_at_news_alone()
    {
        await AddAsync([.. Enumerable.Range(0, 12).Select(Reading)]);
        await MakeAsync("");
        var looked = (await Looking.Watches.AllAsync(Cancellation))[0].Looked;
        looked.ShouldBe((await Looking.Picture.NewsAsync(null, 1, Cancellation)).Last);
        await Looking.Watches.RemoveAsync("w", Cancellation);
        await Looking.Watches.AddAsync((await Everything.Watches.AllAsync(Cancellation))[0] with { Looked = looked, Conditions = [new WatchCondition { Kind = WatchConditionKind.New }] }, [], Cancellation);
        (await new Watcher(Looking.Watches, _time).LookAsync(Looking.Picture, Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task An_edited_watch_asks_otherwise_from_then_on()
    {
        await AddAsync([.. Enumerable.Range(0, 6).Select(Reading)]);
        await MakeAsync("kind=aid");
        var watcher = new Watcher(Looking.Watches, _time);
        var edited = (await Looking.Watches.AllAsync(Cancellation))[0] with { Question = "kind=clash", Channels = [new WatchChannel { Kind = WatchChannelKind.Mail, Address = "desk@example.org" }] };
        (await watcher.EditAsync(edited, Looking.Picture, Cancellation)).ShouldBeTrue();
        (await watcher.LookAsync(Looking.Picture, Cancellation)).ShouldBe(0);
        await AddAsync([Reading(8)]);
        (await watcher.LookAsync(Looking.Picture, Cancellation)).ShouldBe(1);
        (await watcher.EditAsync(edited with { Name = "none" }, Looking.Picture, Cancellation)).ShouldBeFalse();
    }

    private async Task MakeAsync(string question)
    {
        var watch = new Watch
        {
            Name = question.Length == 0 ? "w" : "clashes",
            Question = question,
            Conditions = [.. (question.Length == 0 ? _conditions : ["new"]).Select(c => ConditionText.Of(c) ?? throw new FormatException(c))],
            Since = _time.GetUtcNow(),
        };
        await new Watcher(Looking.Watches, _time).AddAsync(watch, Looking.Picture, tellKnown: false, Cancellation);
        await new Watcher(Everything.Watches, _time).AddAsync(watch, await HeldAsync(), tellKnown: false, Cancellation);
    }

    private async Task AddAsync(ArticleReading[] readings)
    {
        await Looking.Articles.AddAllAsync(readings, Cancellation);
        await Everything.Articles.AddAllAsync(readings, Cancellation);
    }

    private async Task<HeldPicture> HeldAsync() => new(await Everything.Picture.WholeAsync(Cancellation));

    private static async Task<string[]> TitlesAsync(Store store, string name) => [.. (await store.Watches.AlertsAsync(name, 0, 1_000, Cancellation)).Select(a => a.Title)];

    /// <summary>Every fourth article tells more of what the one before it told: another number, or that it did take place.</summary>
    private static ArticleReading Reading(int number)
    {
        var happening = number - (number % 4 == 3 ? 1 : 0);
        var text = $"Guards of ridge{happening} fired at post{happening} by river{happening} in account {number}.";
        var report = Tale.Report(text, text, happening % 3 == 1 ? EventKind.Exercise : EventKind.Clash).On($"2031-05-{2 + happening:00}")
            .At(Tale.Town($"Tor{happening}", "TJ", 37 + happening, 71)).With(Tale.State("Norland", "TJ"), Tale.State("Sudland", "AF")).Counting(Tale.Count(FigureKind.Killed, number % 5));
        return Tale.Article($"a{number}", text, report with { Status = happening % 3 == 1 ? EventStatus.Planned : EventStatus.Occurred }).By($"Outlet {number}", "2031-05-06");
    }

    private Task<Store> OpenAsync(string name) => SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Path.Combine(_folder.FullName, $"{name}.db"), Time = _time, Keeper = new PictureKeeper() }, Cancellation);
}
