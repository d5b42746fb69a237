using FsCheck;
using FsCheck.Fluent;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>What every store of articles must do. A store's own tests derive from this and say how one is opened.</summary>
public abstract class StoreConformance
{
    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>Opens a store that keeps nothing yet.</summary>
    protected abstract Task<IArticleStore> OpenEmptyAsync();

    [Fact]
    public async Task A_new_store_keeps_nothing()
    {
        await using var store = await OpenEmptyAsync();
        (await store.RevisionAsync(Cancellation)).ShouldBe(0);
        (await store.ReadingsAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        (await store.FindAsync("a", Cancellation)).ShouldBeNull();
        (await store.VersionsAsync("a", Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_added_reading_comes_back_exactly()
    {
        await using var store = await OpenEmptyAsync();
        var reading = Sample.Full("a");
        (await store.AddAsync(reading, Cancellation)).ShouldBe(AddOutcome.Added);
        (await store.FindAsync("a", Cancellation)).ShouldHoldTheSameAs(reading);
    }

    [Fact]
    public async Task Adding_twice_changes_nothing()
    {
        await using var store = await OpenEmptyAsync();
        await store.AddAsync(Sample.Full("a"), Cancellation);
        var revision = await store.RevisionAsync(Cancellation);
        (await store.AddAsync(Sample.Full("a"), Cancellation)).ShouldBe(AddOutcome.Unchanged);
        (await store.RevisionAsync(Cancellation)).ShouldBe(revision);
    }

    [Fact]
    public async Task A_copied_file_is_the_same_article()
    {
        await using var store = await OpenEmptyAsync();
        var reading = Sample.Full("a");
        await store.AddAsync(reading, Cancellation);
        var moved = reading with { Article = reading.Article with { File = "elsewhere.txt" } };
        (await store.AddAsync(moved, Cancellation)).ShouldBe(AddOutcome.Unchanged);
    }

    [Fact]
    public async Task Changed_content_becomes_a_version_beside_the_old()
    {
        await using var store = await OpenEmptyAsync();
        await store.AddAsync(Sample.Plain("a", "Two were hurt."), Cancellation);
        (await store.AddAsync(Sample.Plain("a", "Three were hurt."), Cancellation)).ShouldBe(AddOutcome.Revised);
        (await store.FindAsync("a", Cancellation)).ShouldNotBeNull().Article.Text.ShouldBe("Three were hurt.");
        (await store.VersionsAsync("a", Cancellation)).Select(version => version.Article.Text).ShouldBe(["Two were hurt.", "Three were hurt."]);
        (await store.ListAsync(Cancellation).SingleAsync(Cancellation)).Versions.ShouldBe(2);
    }

    [Fact]
    public async Task Replaying_an_older_version_changes_nothing()
    {
        await using var store = await OpenEmptyAsync();
        await store.AddAsync(Sample.Plain("a", "First."), Cancellation);
        await store.AddAsync(Sample.Plain("a", "Second."), Cancellation);
        (await store.AddAsync(Sample.Plain("a", "First."), Cancellation)).ShouldBe(AddOutcome.Unchanged);
        (await store.FindAsync("a", Cancellation)).ShouldNotBeNull().Article.Text.ShouldBe("Second.");
    }

    [Fact]
    public async Task A_better_reading_replaces_the_old_one()
    {
        await using var store = await OpenEmptyAsync();
        var reading = Sample.Full("a");
        await store.AddAsync(reading with { Reports = [] }, Cancellation);
        (await store.AddAsync(reading, Cancellation)).ShouldBe(AddOutcome.Reread);
        (await store.VersionsAsync("a", Cancellation)).ShouldHaveSingleItem().ShouldHoldTheSameAs(reading);
    }

    [Fact]
    public async Task Readings_come_sorted_whatever_the_order_added()
    {
        await using var store = await OpenEmptyAsync();
        foreach (var id in new[] { "c", "a", "b" }) await store.AddAsync(Sample.Full(id), Cancellation);
        var ids = await store.ReadingsAsync(Cancellation).Select(reading => reading.Article.Id).ToListAsync(Cancellation);
        ids.ShouldBe(["a", "b", "c"]);
        (await store.ListAsync(Cancellation).Select(entry => entry.Id).ToListAsync(Cancellation)).ShouldBe(ids);
    }

    [Fact]
    public async Task An_enumeration_sees_one_moment()
    {
        await using var store = await OpenEmptyAsync();
        await store.AddAsync(Sample.Full("a"), Cancellation);
        await store.AddAsync(Sample.Full("b"), Cancellation);
        var seen = 0;
        await foreach (var reading in store.ReadingsAsync(Cancellation))
        {
            await store.AddAsync(Sample.Full(reading.Article.Id + "x"), Cancellation);
            seen++;
        }

        seen.ShouldBe(2);
    }

    [Fact]
    public async Task The_list_tells_masthead_and_counts()
    {
        await using var store = await OpenEmptyAsync();
        var reading = Sample.Full("a");
        await store.AddAsync(reading, Cancellation);
        var entry = await store.ListAsync(Cancellation).SingleAsync(Cancellation);
        entry.ShouldBe(new ArticleEntry("a", "Bridge day", "Hill Post", new DateOnly(2024, 5, 3), 1, reading.Reports.Count));
    }

    [Theory]
    [InlineData("market", "b")]
    [InlineData("market closed", "b")]
    [InlineData("market bridges", "")]
    [InlineData("\"market* (", "b")]
    [InlineData(" ", "")]
    public async Task Search_finds_articles_with_all_words(string words, string found)
    {
        await using var store = await OpenEmptyAsync();
        await store.AddAsync(Sample.Plain("a", "The bridge stayed open."), Cancellation);
        await store.AddAsync(Sample.Plain("b", "The market was closed."), Cancellation);
        var expected = found.Length == 0 ? [] : new[] { found };
        (await store.SearchAsync(words, 10, Cancellation)).ShouldBe(expected);
    }

    [Fact]
    public async Task Search_forgets_the_words_of_older_versions()
    {
        await using var store = await OpenEmptyAsync();
        await store.AddAsync(Sample.Plain("a", "A ferry sank."), Cancellation);
        await store.AddAsync(Sample.Plain("a", "A barge sank."), Cancellation);
        (await store.SearchAsync("ferry", 10, Cancellation)).ShouldBeEmpty();
        (await store.SearchAsync("barge", 10, Cancellation)).ShouldBe(["a"]);
    }

    [Fact]
    public async Task Withdrawn_articles_leave_the_picture_and_stay_kept()
    {
        await using var store = await OpenEmptyAsync();
        await store.AddAsync(Sample.Plain("a", "A ferry sank."), Cancellation);
        (await store.WithdrawAsync("a", "the publisher asks", Cancellation)).ShouldBeTrue();
        (await store.WithdrawAsync("a", "again", Cancellation)).ShouldBeFalse();
        (await store.ReadingsAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        (await store.ListAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        (await store.SearchAsync("ferry", 10, Cancellation)).ShouldBeEmpty();
        (await store.VersionsAsync("a", Cancellation)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Only_new_content_brings_withdrawn_articles_back()
    {
        await using var store = await OpenEmptyAsync();
        await store.AddAsync(Sample.Plain("a", "A ferry sank."), Cancellation);
        await store.WithdrawAsync("a", "the publisher asks", Cancellation);
        await store.AddAsync(Sample.Plain("a", "A ferry sank."), Cancellation);
        (await store.ReadingsAsync(Cancellation).ToListAsync(Cancellation)).ShouldBeEmpty();
        await store.AddAsync(Sample.Plain("a", "A barge sank."), Cancellation);
        (await store.ReadingsAsync(Cancellation).ToListAsync(Cancellation)).ShouldHaveSingleItem();
    }

    [Theory]
    [InlineData("")]
    [InlineData("nul \0 inside")]
    [InlineData("\u202Ereversed\u202C \u200F and \r\n a 😀")]
    public async Task Any_well_formed_text_comes_back(string text)
    {
        await using var store = await OpenEmptyAsync();
        await store.AddAsync(Sample.Plain("a", text), Cancellation);
        (await store.FindAsync("a", Cancellation)).ShouldNotBeNull().Article.Text.ShouldBe(text);
    }

    [Theory]
    [InlineData("", "t")]
    [InlineData("a", "\u0000")]
    public async Task What_cannot_be_kept_is_refused(string id, string text)
    {
        await using var store = await OpenEmptyAsync();
        var halfOfAPair = text.Replace('\0', (char)0xD83D);
        await Should.ThrowAsync<ArgumentException>(() => store.AddAsync(Sample.Plain(id, halfOfAPair), Cancellation));
        (await store.RevisionAsync(Cancellation)).ShouldBe(0);
    }

    [Fact]
    public async Task Many_writers_lose_nothing()
    {
        await using var store = await OpenEmptyAsync();
        var ids = Enumerable.Range(0, 20).Select(number => $"a{number:00}").ToList();
        await Parallel.ForEachAsync(ids.Concat(ids), Cancellation, async (id, token) => await store.AddAsync(Sample.Full(id), token));
        (await store.ListAsync(Cancellation).Select(entry => entry.Id).ToListAsync(Cancellation)).ShouldBe(ids);
        (await store.RevisionAsync(Cancellation)).ShouldBe(20);
    }

    [Fact]
    public async Task Cancelled_work_is_not_done()
    {
        await using var store = await OpenEmptyAsync();
        var cancelled = new CancellationToken(canceled: true);
        await Should.ThrowAsync<OperationCanceledException>(() => store.AddAsync(Sample.Full("a"), cancelled));
        (await store.FindAsync("a", Cancellation)).ShouldBeNull();
    }

    [Fact]
    public async Task Whatever_a_reading_holds_round_trips()
    {
        await using var store = await OpenEmptyAsync();
        var readings = AnyReading.Generator.Sample(40, new Rnd(20260105, 7), 12);
        foreach (var (index, drawn) in readings.Index())
        {
            var reading = drawn with { Article = drawn.Article with { Id = $"r{index}" } };
            await store.AddAsync(reading, Cancellation);
            (await store.FindAsync(reading.Article.Id, Cancellation)).ShouldHoldTheSameAs(reading);
        }
    }
}
