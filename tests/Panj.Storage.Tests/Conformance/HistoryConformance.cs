using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>What was known when, and where words stand.</summary>
public abstract class HistoryConformance(StoreMaker maker) : StoreConformance(maker)
{
    [Fact]
    public async Task What_was_read_later_was_not_known()
    {
        await AddAsync("a", "A ferry sank.");
        Time.Advance(TimeSpan.FromDays(1));
        await AddAsync("b", "A barge sank.");
        (await KnownAsync(Noon.AddMilliseconds(-1))).ShouldBeEmpty();
        (await KnownAsync(Noon)).ShouldBe(["A ferry sank."]);
        (await KnownAsync(Noon.AddDays(1))).ShouldBe(["A ferry sank.", "A barge sank."]);
    }

    [Fact]
    public async Task The_version_of_then_is_given()
    {
        await AddAsync("a", "Two were hurt.");
        Time.Advance(TimeSpan.FromDays(1));
        await AddAsync("a", "Three were hurt.");
        (await KnownAsync(Noon)).ShouldBe(["Two were hurt."]);
        (await KnownAsync(Noon.AddDays(2))).ShouldBe(["Three were hurt."]);
    }

    /// <summary>Of articles that were published once there is no history.</summary>
    [Fact]
    public async Task Versions_have_their_moments()
    {
        await AddAsync("a", "Two were hurt.");
        await AddAsync("b", "A ferry sank.");
        Time.Advance(TimeSpan.FromDays(1));
        await AddAsync("a", "Three were hurt.");
        (await Store.Articles.RevisionsAsync(["a", "b", "none"], 10, Cancellation)).Select(v => (v.Reading.Article.Text, v.ReadAt)).ShouldBe(
            [("Two were hurt.", Noon), ("Three were hurt.", Noon.AddDays(1))]);
        (await Store.Articles.RevisionsAsync(["a"], 1, Cancellation)).ShouldHaveSingleItem();
        (await Store.Articles.RevisionsAsync([], 10, Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_was_withdrawn_later_was_known()
    {
        await AddAsync("a", "A ferry sank.");
        Time.Advance(TimeSpan.FromDays(1));
        await Store.Articles.WithdrawAsync("a", "the publisher asks", Cancellation);
        Time.Advance(TimeSpan.FromDays(1));
        await AddAsync("a", "A barge sank.");
        (await KnownAsync(Noon)).ShouldBe(["A ferry sank."]);
        (await KnownAsync(Noon.AddDays(1))).ShouldBeEmpty();
        (await KnownAsync(Noon.AddDays(2))).ShouldBe(["A barge sank."]);
    }

    [Fact]
    public async Task Reading_anew_moves_no_moment()
    {
        await Store.Articles.AddAsync(Sample.Full("a") with { Reports = [] }, Cancellation);
        Time.Advance(TimeSpan.FromDays(1));
        await Store.Articles.AddAsync(Sample.Full("a"), Cancellation);
        (await Store.Articles.KnownAsync(Noon, Cancellation).ToListAsync(Cancellation)).ShouldHaveSingleItem().ShouldHoldTheSameAs(Sample.Full("a"));
    }

    [Theory]
    [InlineData("ferry", "The ferry sank; two ferries sail.", "ferry|ferries")]
    [InlineData("CROSSED bridge", "They crossed it: a bridge-head, crossing none.", "crossed|bridge|crossing")]
    [InlineData("dushanbe", "In Dushanbé, at https://dushanbe.example/news", "Dushanbé|dushanbe")]
    [InlineData("граница", "Закрыта граница.", "граница")]
    [InlineData("boat", "\u0000 no \uFDD0 such \uFDD1 word", "")]
    [InlineData("boat", "😀 A boat.", "boat")]
    [InlineData("cafe", "A cafe\u0301 burned.", "cafe\u0301")]
    public async Task Words_are_marked_where_they_stand(string words, string text, string marked)
    {
        var spans = (await Store.Articles.MarkAsync(words, ["Nothing.", text], Cancellation))[1];
        string.Join('|', spans.Select(span => span.In(text))).ShouldBe(marked);
    }

    [Theory]
    [InlineData("dushanbe")]
    [InlineData("DUSHANBÉ")]
    [InlineData("river's")]
    [InlineData("NEAR(bridge river)")]
    [InlineData("title:bridge OR nothing NOT river ^bridge")]
    public async Task Hostile_or_odd_questions_are_words(string words)
    {
        await AddAsync("a", "The bridge near Dushanbé: title, or nothing? The river's s is not near.");
        (await Store.Articles.SearchAsync(words, 5, Cancellation)).ShouldBe(["a"]);
    }

    [Theory]
    [InlineData("')); DROP TABLE words; --")]
    [InlineData("\"")]
    [InlineData("a* AND (b")]
    [InlineData("\u0000")]
    public async Task No_question_breaks_the_search(string words)
    {
        await AddAsync("a", "The bridge.");
        (await Store.Articles.SearchAsync(words, 5, Cancellation)).ShouldBeEmpty();
        (await Store.Articles.SearchAsync("bridge", 5, Cancellation)).ShouldBe(["a"]);
    }

    [Fact]
    public async Task Endless_questions_are_bounded()
    {
        await AddAsync("a", string.Join(' ', Enumerable.Range(0, QueryWords.Most).Select(n => $"w{n}")));
        (await Store.Articles.SearchAsync(string.Join(' ', Enumerable.Range(0, 100_000).Select(n => $"w{n}")), 5, Cancellation)).ShouldBe(["a"]);
    }

    private Task<AddOutcome> AddAsync(string id, string text) => Store.Articles.AddAsync(Sample.Plain(id, text), Cancellation);

    private async Task<List<string>> KnownAsync(DateTimeOffset moment) =>
        await Store.Articles.KnownAsync(moment, Cancellation).Select((ArticleReading reading) => reading.Article.Text).ToListAsync(Cancellation);
}
