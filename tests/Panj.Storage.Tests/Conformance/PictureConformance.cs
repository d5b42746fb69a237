using Panj.Events;
using Panj.Events.Ports;
using Panj.Picture;
using Panj.Picture.Keeping;
using Panj.Picture.Operations;
using Panj.Picture.Searching;

namespace Panj.Storage.Tests;

/// <summary>What every kind of store has to do for the kept picture.</summary>
public abstract class PictureConformance(StoreMaker maker) : IAsyncLifetime
{
    private const int Seed = 7;
    private const int Articles = 60;

    private Store? _store;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private Store Store => _store ?? throw new InvalidOperationException("Not opened.");

    public async ValueTask InitializeAsync() => await OpenAsync(new PictureKeeper());

    public async ValueTask DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync();
        await maker.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    [Fact]
    public async Task What_is_kept_is_what_is_derived()
    {
        var readings = new News(Seed).Made(Articles);
        foreach (var batch in readings.Reverse().Chunk(7)) await Store.Articles.AddAllAsync(batch, Cancellation);
        await Store.Articles.WithdrawAsync(readings[3].Article.Id, "asked", Cancellation);
        var picture = await Store.Picture.WholeAsync(Cancellation);
        await Store.Operations.AppendAsync(Deciding.Merge(picture, [picture.Events[0], picture.Events[^1]], "P", null), Cancellation);
        await Store.Operations.AppendAsync(Deciding.Hide(picture, picture.Events[2], "P", null), Cancellation);
        await ShouldBeDerivedAsync();
        await Store.Operations.AppendAsync(Deciding.Undo(1, "P", null), Cancellation);
        await ShouldBeDerivedAsync();
    }

    /// <summary>By these a calendar knows an entry and its changes: a change is never under a number that was there before.</summary>
    [Fact]
    public async Task What_is_ahead_has_its_arrival_and_changes()
    {
        var readings = new News(Seed).Made(Articles);
        var highest = 0L;
        foreach (var batch in readings.Chunk(20))
        {
            var before = await Store.Picture.SnapshotAsync(new EventQuestion { Statuses = [EventStatus.Planned] }, Cancellation);
            await Store.Articles.AddAllAsync(batch, Cancellation);
            var after = await Store.Picture.SnapshotAsync(new EventQuestion { Statuses = [EventStatus.Planned] }, Cancellation);
            after.Changes.Keys.ShouldBe(after.Events.Select(e => e.Id), ignoreOrder: true);
            after.FirstRead.Keys.ShouldBe(after.Articles.Select(a => a.Article.Id), ignoreOrder: true);
            after.Changes.Where(c => !before.Changes.ContainsKey(c.Key)).ShouldAllBe(c => c.Value > highest);
            highest = after.Changes.Values.Append(highest).Max();
        }

        highest.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task What_nobody_kept_is_taken_in_once()
    {
        await OpenAsync(null);
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        (await Should.ThrowAsync<StoreException>(() => Store.Picture.CatchUpAsync(Cancellation))).Fault.ShouldBe(StoreFault.OlderVersion);
        await OpenAsync(new PictureKeeper());
        (await Store.Picture.CatchUpAsync(Cancellation)).ShouldBe(Articles);
        (await Store.Picture.CatchUpAsync(Cancellation)).ShouldBe(0);
        await ShouldBeDerivedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Pages_give_every_event_once(bool isLatestFirst)
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var question = new EventQuestion { IsLatestFirst = isLatestFirst, From = new DateOnly(2031, 5, 2) };
        var whole = await Store.Picture.FindAsync(question, Cancellation);
        var paged = new List<string>();
        for (EventPage? page = null; page is null || page.Next is not null;)
        {
            page = await Store.Picture.FindAsync(question with { Most = 3, After = page?.Next }, Cancellation);
            page.Events.Count.ShouldBeInRange(0, 3);
            paged.AddRange(page.Events.Select(e => e.Id));
        }

        paged.ShouldBe(whole.Events.Select(e => e.Id));
        var days = whole.Events.Select(e => e.When?.Earliest).ToArray();
        days.ShouldBe(isLatestFirst ? days.OrderDescending() : days.Order());
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(false, true)]
    public async Task Pages_lead_back_as_on(bool isLatestFirst, bool isOfDays)
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var question = new EventQuestion { IsLatestFirst = isLatestFirst, From = isOfDays ? new DateOnly(2031, 5, 2) : null, Most = 3 };
        var pages = new List<EventPage>();
        for (EventPage? page = null; page is null || page.Next is not null;) pages.Add(page = await Store.Picture.FindAsync(question with { After = page?.Next }, Cancellation));
        pages[0].Previous.ShouldBeNull();
        for (var at = pages.Count - 1; at > 0; at--)
        {
            var before = await Store.Picture.FindAsync(question with { Before = pages[at].Previous }, Cancellation);
            before.Events.Select(e => e.Id).ShouldBe(pages[at - 1].Events.Select(e => e.Id));
            (before.Previous is null, before.Next).ShouldBe((at == 1, pages[at - 1].Next));
        }
    }

    [Fact]
    public async Task Questions_find_what_they_ask_for()
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var all = (await Store.Picture.FindAsync(new EventQuestion(), Cancellation)).Events;
        var (from, to) = (new DateOnly(2031, 5, 8), new DateOnly(2031, 5, 12));
        await ShouldFindAsync(new EventQuestion { From = from, To = to }, all.Where(e => e.When?.Latest >= from && e.When?.Earliest <= to));
        await ShouldFindAsync(new EventQuestion { Kind = EventKind.Talks }, all.Where(e => e.Kind == EventKind.Talks));
        await ShouldFindAsync(new EventQuestion { Statuses = [EventStatus.Planned, EventStatus.Pledged] }, all.Where(e => e.Status == EventStatus.Planned));
        await ShouldFindAsync(new EventQuestion { Origins = 2 }, all.Where(e => e.Origins >= 2));
        await ShouldFindAsync(new EventQuestion { Within = new Box(38, 70, 41, 130) }, all.Where(e => e.Where is { Latitude: >= 38 and <= 41, Longitude: >= 70 and <= 130 }));
        await ShouldFindAsync(new EventQuestion { Within = new Box(30, 200, 60, 90) }, all.Where(e => e.Where is { Longitude: <= 90 or >= 200 }));
        await ShouldFindAsync(new EventQuestion { Words = "gUAR vall 11" }, all.Where(e => e.Participants[0].Name == "Guard 11"));
        await ShouldFindAsync(new EventQuestion { Words = "nobody'); --" }, []);
        await ShouldFindAsync(new EventQuestion { Ids = [all[1].Id, "e-none"] }, [all[1]]);
    }

    [Theory]
    [InlineData("group:1")]
    [InlineData("guard 1")]
    [InlineData("Guard 11")]
    [InlineData("guard")]
    [InlineData("GROUP:1")]
    [InlineData("guard%")]
    public async Task One_party_is_not_its_namesakes(string party)
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var all = (await Store.Picture.FindAsync(new EventQuestion(), Cancellation)).Events;
        var expected = all.Where(e => e.Participants.Any(who => who.Id == party || string.Equals(who.Name, party, StringComparison.OrdinalIgnoreCase))).ToArray();
        await ShouldFindAsync(new EventQuestion { OneParty = party }, expected);
        EventMatch.Of(await Store.Picture.WholeAsync(Cancellation), new EventQuestion { OneParty = party }).Select(e => e.Id).ShouldBe(expected.Select(e => e.Id));
        (await Store.Picture.CountAsync(new EventQuestion { OneParty = party }, Cancellation)).Events.ShouldBe(expected.Length);
    }

    [Theory]
    [InlineData("Valley 1")]
    [InlineData("vALLEY 10")]
    [InlineData("Valley")]
    [InlineData("TJ")]
    public async Task One_place_is_not_its_namesakes(string place)
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var all = (await Store.Picture.FindAsync(new EventQuestion(), Cancellation)).Events;
        var expected = all.Where(e => string.Equals(e.Where?.Name, place, StringComparison.OrdinalIgnoreCase)).ToArray();
        await ShouldFindAsync(new EventQuestion { OnePlace = place }, expected);
        EventMatch.Of(await Store.Picture.WholeAsync(Cancellation), new EventQuestion { OnePlace = place }).Select(e => e.Id).ShouldBe(expected.Select(e => e.Id));
        (await Store.Picture.FindAsync(new EventQuestion { OnePlace = place, IsLatestFirst = true, Most = 1 }, Cancellation)).Next.ShouldSatisfyAllConditions(next => (next is not null).ShouldBe(expected.Length > 1));
    }

    private static readonly string[] _questions =
    [
        "", "kind=talks", "status=planned", "from=2031-05-08&to=2031-05-12", "to=2031-05-03", "datetime=2031-05-20/..", "origins=2", "bbox=70,38,130,41", "bbox=170,30,100,60",
        "party=group:11", "party=GROUP:11", "party=guard 1", "party=tj", "party=T", "party=100%25", "party=_uard", "place=valley 1", "place=ALLEY", "place=tj", "place=t", "place=!",
        "q=valley 1", "q=gUÁR meet", "q=out 2 val", "q=alley", "q=nobody'); --", "theatre=tajik-afghan-border", "source=Outlet 1", "source=outlet 1", "source=Outlet 2&kind=talks", "without=day", "without=place", "without=day&kind=talks", "without=place&q=valley", "without=place&place=tj", "without=day&from=2031-05-08", "kind=clash&place=valley&party=guard&from=2031-05-02&q=valley&origins=1",
    ];

    [Fact]
    public async Task Stores_answer_as_the_memory_does()
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var whole = await Store.Picture.WholeAsync(Cancellation);
        foreach (var query in _questions)
        {
            QuestionText.TryParse(query.Replace(" ", "%20", StringComparison.Ordinal), out var question, out var problem).ShouldBeTrue(problem);
            var expected = EventMatch.Of(whole, question);
            await ShouldFindAsync(question, expected);
            var counts = await Store.Picture.CountAsync(question with { Most = 1 }, Cancellation);
            (counts.Events, counts.Articles).ShouldBe((expected.Count, Articles));
            counts.Kinds.ShouldBe(expected.CountBy(e => e.Kind), ignoreOrder: true);
            counts.Statuses.ShouldBe(expected.CountBy(e => e.Status), ignoreOrder: true);
        }
    }

    [Fact]
    public async Task What_is_gone_is_asked_for_in_vain()
    {
        var readings = new News(Seed).Made(Articles);
        await Store.Articles.AddAllAsync(readings, Cancellation);
        foreach (var reading in readings) await Store.Articles.WithdrawAsync(reading.Article.Id, "asked", Cancellation);
        foreach (var question in (EventQuestion[])[new() { Party = "guard" }, new() { Place = "TJ" }, new() { Words = "valley" }, new() { Tellers = [readings[0].Article.Id] }])
            await ShouldFindAsync(question, []);
        (await Store.Picture.CountAsync(new EventQuestion(), Cancellation)).Events.ShouldBe(0);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Portions_are_the_whole(bool isLatestFirst)
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var question = new EventQuestion { IsLatestFirst = isLatestFirst };
        var portions = await Store.Picture.PortionsAsync(question, 4, Cancellation).ToListAsync(Cancellation);
        portions.ShouldAllBe(p => p.Events.Count > 0 && p.Events.Count <= 4);
        foreach (var portion in portions) portion.Events.SelectMany(new Citations(portion).Of).ShouldNotBeEmpty();
        var whole = await Store.Picture.FindAsync(question, Cancellation);
        News.Shape(new Snapshot([], portions[0].Copies, [.. portions.SelectMany(p => p.Events)])).ShouldBe(News.Shape(new Snapshot([], portions[0].Copies, whole.Events)));
    }

    [Fact]
    public async Task Portions_may_be_left_early()
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        for (var turn = 0; turn < 20; turn++)
            (await Store.Picture.PortionsAsync(new EventQuestion(), 2, Cancellation).FirstAsync(Cancellation)).Events.Count.ShouldBe(2);
        await Should.ThrowAsync<OperationCanceledException>(async () => await Store.Picture.PortionsAsync(new EventQuestion(), 2, new CancellationToken(canceled: true)).CountAsync(Cancellation));
    }

    [Fact]
    public async Task Articles_bring_what_they_tell()
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var whole = await Store.Picture.WholeAsync(Cancellation);
        string[] asked = ["n003", "n007", "nobody"];
        var some = await Store.Picture.ArticlesAsync(asked, Cancellation);
        some.Articles.Select(a => a.Article.Id).ShouldBe(["n003", "n007"]);
        some.Events.Select(e => e.Id).ShouldBe(whole.Events.Where(e => e.Reports.Any(r => asked.Contains(r.ArticleId))).Select(e => e.Id));
        foreach (var id in asked) some.Copies.GetValueOrDefault(id).ShouldBe(whole.Copies.GetValueOrDefault(id));
    }

    [Fact]
    public async Task News_are_what_was_kept_since()
    {
        var readings = new News(Seed).Made(Articles);
        await Store.Articles.AddAllAsync(readings[..30], Cancellation);
        var begun = await Store.Picture.NewsAsync(null, 100, Cancellation);
        begun.Events.ShouldBeEmpty();
        var before = (await Store.Picture.FindAsync(new EventQuestion(), Cancellation)).Events.Select(e => e.Id).ToHashSet();
        await Store.Articles.AddAllAsync(readings[30..], Cancellation);
        var news = await Store.Picture.NewsAsync(begun.Last, 1_000, Cancellation);
        var now = (await Store.Picture.FindAsync(new EventQuestion(), Cancellation)).Events.Select(e => e.Id).ToArray();
        now.Where(id => !before.Contains(id)).ShouldBeSubsetOf(news.Events.Select(e => e.Id));
        news.Events.Select(e => e.Id).ShouldBeSubsetOf(now);
        (await Store.Picture.NewsAsync(news.Last, 1_000, Cancellation)).Events.ShouldBeEmpty();
    }

    [Fact]
    public async Task Snapshots_hold_what_can_be_cited()
    {
        await Store.Articles.AddAllAsync(new News(Seed).Made(Articles), Cancellation);
        var picture = await Store.Picture.SnapshotAsync(new EventQuestion { Kind = EventKind.Talks }, Cancellation);
        var citations = new Citations(picture);
        picture.Events.SelectMany(citations.Of).ShouldAllBe(c => c.Quote.StartsWith("In valley"));
        picture.Articles.Select(a => a.Article.Id).ShouldBe(picture.Events.SelectMany(e => e.Reports).Select(r => r.ArticleId).Distinct().Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Cursors_of_no_page_are_named() =>
        await Should.ThrowAsync<FormatException>(() => Store.Picture.FindAsync(new EventQuestion { After = "x", IsLatestFirst = true }, Cancellation));

    private async Task ShouldFindAsync(EventQuestion question, IEnumerable<Event> expected) =>
        (await Store.Picture.FindAsync(question, Cancellation)).Events.Select(e => e.Id).ShouldBe(expected.Select(e => e.Id));

    private async Task ShouldBeDerivedAsync()
    {
        var derived = new PictureBuilder().Build(await Store.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation), await Store.Operations.AllAsync(Cancellation));
        News.Shape(await Store.Picture.WholeAsync(Cancellation)).ShouldBe(News.Shape(derived));
    }

    private async Task OpenAsync(IPictureKeeper? keeper)
    {
        if (_store is not null) await _store.DisposeAsync();
        maker.Keeper = keeper;
        _store = await maker.OpenAsync(TimeProvider.System);
    }
}
