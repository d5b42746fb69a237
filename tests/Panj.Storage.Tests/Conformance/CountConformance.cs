using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Keeping;
using Panj.Picture.Searching;

namespace Panj.Storage.Tests;

/// <summary>What every kind of store has to count of the kept picture: by days, by subject, by place.</summary>
public abstract class CountConformance(StoreMaker maker) : IAsyncLifetime
{
    private const int Seed = 7;
    private const int Articles = 60;

    private Store? _store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Store Store => _store ?? throw new InvalidOperationException("Not opened.");

    public async ValueTask InitializeAsync()
    {
        maker.Keeper = new PictureKeeper();
        _store = await maker.OpenAsync(TimeProvider.System);
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
    }

    public async ValueTask DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync();
        await maker.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    private static readonly EventQuestion[] _questions =
    [
        new(), new() { Kind = EventKind.Talks }, new() { From = new DateOnly(2031, 5, 8), To = new DateOnly(2031, 5, 12) }, new() { Party = "guard 1" }, new() { Within = new Box(38, 70, 41, 130) },
        new() { Without = Lack.Day }, new() { Without = Lack.Place },
    ];

    [Fact]
    public async Task Days_are_counted_as_in_memory()
    {
        var whole = await Store.Picture.WholeAsync(Cancellation);
        foreach (var question in _questions)
        {
            var expected = EventMatch.Of(whole, question).CountBy(e => (e.When is { IsYearKnown: true } when ? (when.Earliest, when.Latest) : default, e.Kind, e.Status));
            var counted = await Store.Picture.SpansAsync(question, Cancellation);
            counted.Select(s => KeyValuePair.Create(((s.First, s.Last), s.Kind, s.Status), s.Events)).ShouldBe(expected, ignoreOrder: true);
        }
    }

    [Fact]
    public async Task Subjects_are_counted_as_in_memory()
    {
        var whole = await Store.Picture.WholeAsync(Cancellation);
        foreach (var question in _questions)
        {
            var events = EventMatch.Of(whole, question);
            var parties = (await Store.Picture.SubjectsAsync(question, SubjectKind.Party, Cancellation)).GroupBy(s => s.Name).Select(g => KeyValuePair.Create(g.Key, g.Sum(s => s.Span.Events)));
            parties.ShouldBe(events.SelectMany(e => e.Participants.Select(p => p.Id).OfType<string>().Distinct()).CountBy(id => id), ignoreOrder: true);
            var places = await Store.Picture.SubjectsAsync(question, SubjectKind.Place, Cancellation);
            places.Sum(s => s.Span.Events).ShouldBe(events.Count(e => e.Where is not null));
            places.ShouldAllBe(s => events.Any(e => e.Id == s.Example));
        }
    }

    [Fact]
    public async Task Cells_hold_every_placed_event()
    {
        var whole = await Store.Picture.WholeAsync(Cancellation);
        foreach (var question in _questions)
        {
            var events = EventMatch.Of(whole, question);
            Event[] placed = [.. events.Where(e => e.Where is { Precision: not Precision.Country, Latitude: not null, Longitude: not null })];
            var cells = await Store.Picture.CellsAsync(question, new Box(-90, -180, 90, 400), 10, Cancellation);
            cells.Sum(c => c.Events).ShouldBe(placed.Length);
            cells.Count.ShouldBe(placed.Select(e => (Math.Floor((e.Where!.Latitude!.Value + 90) / 10), Math.Floor((e.Where.Longitude!.Value + 180) / 10))).Distinct().Count());
            var seen = new Box(30, 60, 45, 100);
            (await Store.Picture.CellsAsync(question, seen, 1, Cancellation)).Sum(c => c.Events).ShouldBe(placed.Count(e => seen.Holds(e.Where!.Latitude!.Value, e.Where.Longitude!.Value)));
            var unplaced = await Store.Picture.UnplacedAsync(question, Cancellation);
            unplaced.Where(u => u.Country.Length == 0).Sum(u => u.Events).ShouldBe(events.Except(placed).Count(e => e.Where is null || e.Where.Countries.Count == 0));
        }
    }

    [Fact]
    public async Task An_outlet_has_what_it_published()
    {
        var readings = await Store.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation);
        foreach (var outlet in readings.Select(r => r.Article.Outlet).OfType<string>().Distinct().Append("nobody"))
        {
            var told = await Store.Picture.OutletAsync(outlet, 3, Cancellation);
            var own = readings.Where(r => r.Article.Outlet == outlet).ToArray();
            told.All.ShouldBe(own.Length);
            told.Latest.Select(a => a.Article.Published).ShouldBe(own.Select(a => a.Article.Published).OrderDescending().Take(3));
        }
    }

    [Fact]
    public async Task Articles_about_a_day_lie_around_it()
    {
        (await Store.Picture.PublishedAboutAsync(null, 1_000, Cancellation)).Count.ShouldBe(Articles);
        var readings = await Store.Articles.ReadingsAsync(Cancellation).ToDictionaryAsync(r => r.Article.Id, r => r.Article.Published, cancellationToken: Cancellation);
        var latest = await Store.Picture.PublishedAboutAsync(null, 5, Cancellation);
        latest.Min(id => readings[id]).ShouldBe(readings.Values.OrderDescending().ElementAt(4));
        var day = readings.Values.Order().ElementAt(Articles / 2);
        var about = await Store.Picture.PublishedAboutAsync(day, 6, Cancellation);
        (about.Count(id => readings[id] <= day), about.Count(id => readings[id] > day)).ShouldBe((3, 3));
    }

    [Fact]
    public async Task Days_known_lie_between_two()
    {
        var days = (await Store.Picture.WholeAsync(Cancellation)).Articles.Select(a => a.Masthead.Published?.Value ?? a.Article.Published).OfType<DateOnly>().ToArray();
        (await Store.Picture.PublishedBetweenAsync(Cancellation)).ShouldBe((days.Min(), days.Max()));
    }

    [Fact]
    public async Task Articles_are_counted_by_day_without_copies()
    {
        var whole = await Store.Picture.WholeAsync(Cancellation);
        var days = await Store.Picture.PublishedAsync(new DateOnly(2031, 5, 5), new DateOnly(2031, 5, 15), Cancellation);
        days.Select(d => KeyValuePair.Create(d.Day, d.Articles)).ShouldBe(
            whole.Articles.Where(a => !whole.Copies.ContainsKey(a.Article.Id)).Select(a => a.Article.Published).OfType<DateOnly>()
                .Where(d => d >= new DateOnly(2031, 5, 5) && d <= new DateOnly(2031, 5, 15)).CountBy(d => d),
            ignoreOrder: true);
    }

    [Fact]
    public async Task News_alone_are_found()
    {
        var begun = await Store.Picture.NewsAsync(null, 1, Cancellation);
        (await Store.Picture.FindAsync(new EventQuestion { NewsAfter = begun.Last }, Cancellation)).Events.ShouldBeEmpty();
        await Store.Articles.AddAllAsync(new News(Seed + 1).Made(5, "later"), Cancellation);
        var news = await Store.Picture.NewsAsync(begun.Last, 1_000, Cancellation);
        (await Store.Picture.FindAsync(new EventQuestion { NewsAfter = begun.Last }, Cancellation)).Events.Select(e => e.Id).ShouldBe(news.Events.Select(e => e.Id), ignoreOrder: true);
    }
}
