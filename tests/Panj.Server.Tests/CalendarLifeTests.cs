using Microsoft.Extensions.Time.Testing;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture.Calendar;
using Panj.Picture.Keeping;
using Panj.Picture.Operations;
using Panj.Storage;

namespace Panj.Server.Tests;

/// <summary>A plan in the calendar of a store through everything that can become of it: it keeps its identity, and whoever keeps calendars sees each change.</summary>
public sealed class CalendarLifeTests : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-calendar-");
    private readonly FakeTimeProvider _time = new(new DateTimeOffset(2031, 7, 1, 0, 0, 0, TimeSpan.Zero));
    private Store? _store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Store Store => _store ?? throw new InvalidOperationException("Not opened.");

    public async ValueTask InitializeAsync() => _store = await SqliteStore.OpenAsync(new() { Path = Path.Combine(_folder.FullName, "panj.db"), Time = _time, Keeper = new PictureKeeper() }, default);

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    [Fact]
    public async Task An_earlier_article_changes_no_identity()
    {
        var (uid, sequence) = await AfterAsync(Told("late", day: 22));
        var after = await AfterAsync(Told("early", day: 20));
        (after.Uid, after.Sequence > sequence).ShouldBe((uid, true));
    }

    [Fact]
    public async Task Another_day_and_its_end_are_changes()
    {
        var first = await AfterAsync(Told("a", day: 20));
        var moved = await AfterAsync(Told("a", day: 20, when: "2031-08-07/2031-08-12"));
        var ended = await AfterAsync(Told("a", day: 20, when: "2031-08-07/2031-08-12", status: EventStatus.CalledOff));
        new[] { first.Uid, moved.Uid, ended.Uid }.Distinct().ShouldHaveSingleItem();
        new[] { first.Sequence, moved.Sequence, ended.Sequence }.ShouldBeInOrder(SortDirection.Ascending);
        new[] { first.Sequence, moved.Sequence, ended.Sequence }.ShouldBeUnique();
    }

    [Fact]
    public async Task A_split_gives_the_rest_another_identity()
    {
        await AfterAsync(Told("a", day: 20));
        var (uid, sequence) = await AfterAsync(Told("b", day: 19));
        var picture = await Store.Picture.WholeAsync(Cancellation);
        var split = Deciding.Split(picture, picture.Events.ShouldHaveSingleItem().Reports.ToLookup(r => r.ArticleId == "b"), "P", null);
        await Store.Operations.AppendAsync(split, Cancellation);
        var parts = await EntriesAsync();
        parts.Count.ShouldBe(2);
        parts.ShouldAllBe(part => part.Sequence > sequence);
        parts.Single(part => part.Uid == uid).Sources.ShouldHaveSingleItem().Report.ArticleId.ShouldBe("a");
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task In_any_order_it_is_one_entry(int seed)
    {
        var last = -1;
        string? uid = null;
        foreach (var number in Shuffled(seed))
        {
            var entry = await AfterAsync(Told($"a{number}", day: 10 + number));
            (uid ??= entry.Uid).ShouldBe(entry.Uid);
            entry.Sequence.ShouldBeGreaterThan(last);
            last = entry.Sequence;
        }
    }

    private static int[] Shuffled(int seed) => [.. Enumerable.Range(0, 8).OrderBy(number => ((number + 1) * seed * 7_919) % 31)];

    private async Task<(string Uid, int Sequence)> AfterAsync(ArticleReading reading)
    {
        _time.Advance(TimeSpan.FromHours(1));
        await Store.Articles.AddAsync(reading, Cancellation);
        var entry = (await EntriesAsync()).ShouldHaveSingleItem();
        return (entry.Uid, entry.Sequence);
    }

    private async Task<IReadOnlyList<CalendarEntry>> EntriesAsync() =>
        PlanCalendar.Of(await Store.Picture.SnapshotAsync(new EventQuestion { Statuses = PlanCalendar.Statuses }, Cancellation));

    private static ArticleReading Told(string id, int day, string when = "2031-08-05/2031-08-10", EventStatus status = EventStatus.Planned)
    {
        var story = new Story(id, $"Outlet {id}", $"Drill told by {id}", new DateOnly(2031, 7, day), $"Norland and Sudland will train near Termez in August, {id} was told.");
        return story.Tells(EventKind.Exercise, status, "Norland and Sudland will train near Termez", report => report with
        {
            Participants = [story.Who("Norland", Role.Participant, "TJ"), story.Who("Sudland", Role.Participant, "UZ")],
            When = story.When("August", when),
            Where = story.Where("Termez", Precision.City, "UZ", 37.22, 67.28),
        }).Reading;
    }
}
