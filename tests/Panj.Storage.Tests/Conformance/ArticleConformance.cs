using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>What every store of articles must do.</summary>
public abstract class ArticleConformance(StoreMaker maker) : StoreConformance(maker)
{
    [Fact]
    public async Task A_new_store_keeps_nothing()
    {
        (await Store.Articles.RevisionAsync(Cancellation)).ShouldBe(0);
        (await Store.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        (await Store.Articles.FindAsync("a", Cancellation)).ShouldBeNull();
        (await Store.Articles.VersionsAsync("a", Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_added_reading_comes_back_exactly()
    {
        var reading = Sample.Full("a");
        (await Store.Articles.AddAsync(reading, Cancellation)).ShouldBe(AddOutcome.Added);
        (await Store.Articles.FindAsync("a", Cancellation)).ShouldHoldTheSameAs(reading);
    }

    [Fact]
    public async Task Adding_twice_changes_nothing()
    {
        await Store.Articles.AddAsync(Sample.Full("a"), Cancellation);
        var revision = await Store.Articles.RevisionAsync(Cancellation);
        (await Store.Articles.AddAsync(Sample.Full("a"), Cancellation)).ShouldBe(AddOutcome.Unchanged);
        (await Store.Articles.RevisionAsync(Cancellation)).ShouldBe(revision);
    }

    [Fact]
    public async Task A_copied_file_is_the_same_article()
    {
        var reading = Sample.Full("a");
        await Store.Articles.AddAsync(reading, Cancellation);
        var moved = reading with { Article = reading.Article with { File = "elsewhere.txt" } };
        (await Store.Articles.AddAsync(moved, Cancellation)).ShouldBe(AddOutcome.Unchanged);
    }

    [Fact]
    public async Task A_new_day_of_change_is_no_version()
    {
        var reading = Sample.Full("a");
        await Store.Articles.AddAsync(reading, Cancellation);
        var stamped = reading with { Article = reading.Article with { Modified = new DateOnly(2024, 6, 1) } };
        (await Store.Articles.AddAsync(stamped, Cancellation)).ShouldBe(AddOutcome.Unchanged);
    }

    [Fact]
    public async Task Changed_content_becomes_a_version_beside_the_old()
    {
        await Store.Articles.AddAsync(Sample.Plain("a", "Two were hurt."), Cancellation);
        (await Store.Articles.AddAsync(Sample.Plain("a", "Three were hurt."), Cancellation)).ShouldBe(AddOutcome.Revised);
        (await Store.Articles.FindAsync("a", Cancellation)).ShouldNotBeNull().Article.Text.ShouldBe("Three were hurt.");
        (await Store.Articles.VersionsAsync("a", Cancellation)).Select(version => version.Article.Text).ShouldBe(["Two were hurt.", "Three were hurt."]);
        (await Store.Articles.ListAsync(Cancellation).SingleAsync(Cancellation)).Versions.ShouldBe(2);
    }

    [Fact]
    public async Task Replaying_an_older_version_changes_nothing()
    {
        await Store.Articles.AddAsync(Sample.Plain("a", "First."), Cancellation);
        await Store.Articles.AddAsync(Sample.Plain("a", "Second."), Cancellation);
        (await Store.Articles.AddAsync(Sample.Plain("a", "First."), Cancellation)).ShouldBe(AddOutcome.Unchanged);
        (await Store.Articles.FindAsync("a", Cancellation)).ShouldNotBeNull().Article.Text.ShouldBe("Second.");
    }

    [Fact]
    public async Task A_better_reading_replaces_the_old_one()
    {
        var reading = Sample.Full("a");
        await Store.Articles.AddAsync(reading with { Reports = [] }, Cancellation);
        (await Store.Articles.AddAsync(reading, Cancellation)).ShouldBe(AddOutcome.Reread);
        (await Store.Articles.VersionsAsync("a", Cancellation)).ShouldHaveSingleItem().ShouldHoldTheSameAs(reading);
    }

    [Fact]
    public async Task Readings_come_sorted_whatever_the_order_added()
    {
        foreach (var id in new[] { "c", "a", "b" }) await Store.Articles.AddAsync(Sample.Full(id), Cancellation);
        var ids = await Store.Articles.ReadingsAsync(Cancellation).Select(reading => reading.Article.Id).ToListAsync(Cancellation);
        ids.ShouldBe(["a", "b", "c"]);
        (await Store.Articles.ListAsync(Cancellation).Select(entry => entry.Id).ToListAsync(Cancellation)).ShouldBe(ids);
    }

    [Fact]
    public async Task Several_come_in_the_order_asked_for()
    {
        foreach (var id in new[] { "a", "b\"", "c" }) await Store.Articles.AddAsync(Sample.Full(id), Cancellation);
        (await Store.Articles.FindAllAsync(["c", "none", "b\""], Cancellation)).Select(reading => reading.Article.Id).ShouldBe(["c", "b\""]);
        (await Store.Articles.FindAllAsync([], Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_enumeration_sees_one_moment()
    {
        await Store.Articles.AddAsync(Sample.Full("a"), Cancellation);
        await Store.Articles.AddAsync(Sample.Full("b"), Cancellation);
        var seen = 0;
        await foreach (var reading in Store.Articles.ReadingsAsync(Cancellation))
        {
            await Store.Articles.AddAsync(Sample.Full(reading.Article.Id + "x"), Cancellation);
            seen++;
        }

        seen.ShouldBe(2);
    }

    [Fact]
    public async Task The_list_tells_masthead_and_counts()
    {
        var reading = Sample.Full("a");
        await Store.Articles.AddAsync(reading, Cancellation);
        var entry = await Store.Articles.ListAsync(Cancellation).SingleAsync(Cancellation);
        entry.ShouldBe(new ArticleEntry("a", "Bridge day", "Hill Post", new DateOnly(2024, 5, 3), 1, reading.Reports.Count) { ReadAt = Noon });
    }

    [Theory]
    [InlineData("market", "b")]
    [InlineData("market closed", "b")]
    [InlineData("market bridges", "")]
    [InlineData("\"market* (", "b")]
    [InlineData(" ", "")]
    public async Task Search_finds_articles_with_all_words(string words, string found)
    {
        await Store.Articles.AddAsync(Sample.Plain("a", "The bridge stayed open."), Cancellation);
        await Store.Articles.AddAsync(Sample.Plain("b", "The market was closed."), Cancellation);
        var expected = found.Length == 0 ? [] : new[] { found };
        (await Store.Articles.SearchAsync(words, 10, Cancellation)).ShouldBe(expected);
    }

    [Fact]
    public async Task Search_forgets_the_words_of_older_versions()
    {
        await Store.Articles.AddAsync(Sample.Plain("a", "A ferry sank."), Cancellation);
        await Store.Articles.AddAsync(Sample.Plain("a", "A barge sank."), Cancellation);
        (await Store.Articles.SearchAsync("ferry", 10, Cancellation)).ShouldBeEmpty();
        (await Store.Articles.SearchAsync("barge", 10, Cancellation)).ShouldBe(["a"]);
    }

    [Fact]
    public async Task Search_looks_past_likelier_articles_that_left()
    {
        const int Left = 150;
        string[] left = [.. Enumerable.Range(0, Left).Select(n => $"l{n}")];
        await Store.Articles.AddAllAsync([.. left.Select(id => Sample.Plain(id, "A ferry sank."))], Cancellation);
        await Store.Articles.AddAsync(Sample.Plain("s", "A ferry sank near the old harbour of the town, where many had waited for it all day long."), Cancellation);
        foreach (var id in left) await Store.Articles.WithdrawAsync(id, "the publisher asks", Cancellation);
        (await Store.Articles.SearchAsync("ferry", 3, Cancellation)).ShouldBe(["s"]);
    }

    [Fact]
    public async Task Withdrawn_articles_leave_the_picture_and_stay_kept()
    {
        await Store.Articles.AddAsync(Sample.Plain("a", "A ferry sank."), Cancellation);
        (await Store.Articles.WithdrawAsync("a", "the publisher asks", Cancellation)).ShouldBeTrue();
        (await Store.Articles.WithdrawAsync("a", "again", Cancellation)).ShouldBeFalse();
        (await Store.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        (await Store.Articles.ListAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        (await Store.Articles.SearchAsync("ferry", 10, Cancellation)).ShouldBeEmpty();
        (await Store.Articles.VersionsAsync("a", Cancellation)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Only_new_content_brings_withdrawn_articles_back()
    {
        await Store.Articles.AddAsync(Sample.Plain("a", "A ferry sank."), Cancellation);
        await Store.Articles.WithdrawAsync("a", "the publisher asks", Cancellation);
        await Store.Articles.AddAsync(Sample.Plain("a", "A ferry sank."), Cancellation);
        (await Store.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        await Store.Articles.AddAsync(Sample.Plain("a", "A barge sank."), Cancellation);
        (await Store.Articles.ReadingsAsync(Cancellation).ToListAsync(Cancellation)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("nul \0 inside")]
    [InlineData("\u202Ereversed\u202C \u200F and \r\n a 😀")]
    public async Task Any_well_formed_text_comes_back(string text)
    {
        await Store.Articles.AddAsync(Sample.Plain("a", text), Cancellation);
        (await Store.Articles.FindAsync("a", Cancellation)).ShouldNotBeNull().Article.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("", "t")]
    [InlineData("a", "\u0000")]
    [InlineData("a\u0000b", "t")]
    public async Task What_cannot_be_kept_is_refused(string id, string text)
    {
        var halfOfAPair = text.Replace('\0', (char)0xD83D);
        await Should.ThrowAsync<ArgumentException>(() => Store.Articles.AddAsync(Sample.Plain(id, halfOfAPair), Cancellation));
        (await Store.Articles.RevisionAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task Many_writers_lose_nothing()
    {
        var ids = Enumerable.Range(0, 20).Select(number => $"a{number:00}").ToList();
        await Parallel.ForEachAsync(ids.Concat(ids), Cancellation, async (id, token) => await Store.Articles.AddAsync(Sample.Full(id), token));
        (await Store.Articles.ListAsync(Cancellation).Select(entry => entry.Id).ToListAsync(Cancellation)).ShouldBe(ids);
        (await Store.Articles.RevisionAsync(Cancellation)).ShouldBe(20);
    }

    [Fact]
    public async Task A_batch_is_as_one_by_one()
    {
        ArticleReading[] batch = [Sample.Plain("b", "First."), Sample.Full("a"), Sample.Plain("b", "Second."), Sample.Full("a"), Sample.Full("a") with { Reports = [] }];
        (await Store.Articles.AddAllAsync(batch, Cancellation)).ShouldBe([AddOutcome.Added, AddOutcome.Added, AddOutcome.Revised, AddOutcome.Unchanged, AddOutcome.Reread]);
        (await Store.Articles.RevisionAsync(Cancellation)).ShouldBe(4);
        (await Store.Articles.FindAsync("a", Cancellation)).ShouldNotBeNull().Reports.ShouldBeEmpty();
        (await Store.Articles.FindAsync("b", Cancellation)).ShouldNotBeNull().Article.Text.ShouldBe("Second.");
    }

    [Fact]
    public async Task A_batch_with_a_bad_one_keeps_none()
    {
        await Should.ThrowAsync<ArgumentException>(() => Store.Articles.AddAllAsync([Sample.Full("a"), Sample.Plain("", "t")], Cancellation));
        (await Store.Articles.FindAsync("a", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Crossed_batches_of_many_writers_all_end()
    {
        string[] ids = ["a", "b", "c", "d", "e"];
        await Parallel.ForEachAsync(Enumerable.Range(0, 12), Cancellation, async (turn, token) =>
            await Store.Articles.AddAllAsync([.. ids.Select((_, i) => Sample.Plain(ids[(i + turn) % ids.Length], $"Word {turn}."))], token));
        (await Store.Articles.ListAsync(Cancellation).Select(entry => entry.Versions).ToListAsync(Cancellation)).ShouldBe([12, 12, 12, 12, 12]);
    }

    [Fact]
    public async Task Cancelled_work_is_not_done()
    {
        var cancelled = new CancellationToken(canceled: true);
        await Should.ThrowAsync<OperationCanceledException>(() => Store.Articles.AddAsync(Sample.Full("a"), cancelled));
        (await Store.Articles.FindAsync("a", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Whatever_a_reading_holds_round_trips()
    {
        var readings = AnyReading.Generator.Sample(40, new Rnd(20260105, 7), 12);
        foreach (var (index, drawn) in readings.Index())
        {
            var reading = drawn with { Article = drawn.Article with { Id = $"r{index}" } };
            await Store.Articles.AddAsync(reading, Cancellation);
            (await Store.Articles.FindAsync(reading.Article.Id, Cancellation)).ShouldHoldTheSameAs(reading);
        }
    }
}
