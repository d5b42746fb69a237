using System.Text;

namespace Panj.Collecting.Tests;

public sealed class JsonLinesTests : CollectorTestBase
{
    private const string Whole = """{"id":"n1","text":"Guards met.","url":"https://a.example/1","outlet":"Pamir Post","title":"Met","published":"2024-05-06","language":"en"}""";

    private List<Collected> Lines(string text, CollectingLimits? limits = null) => Collect(Folder.Write("a.jsonl", text), limits);

    [Fact]
    public void Every_field_is_taken()
    {
        var article = Article(Lines(Whole).Single()).Article;
        (article.Id, article.Text, article.Url, article.Outlet).ShouldBe(("n1", "Guards met.", "https://a.example/1", "Pamir Post"));
        (article.Title, article.Published, article.Language, article.File).ShouldBe(("Met", new DateOnly(2024, 5, 6), "en", "a.jsonl"));
    }

    [Fact]
    public void Own_day_wins_over_the_callers() =>
        Article(Collect("-", input: Whole, published: new DateOnly(1999, 1, 1)).Single()).Article.Published.ShouldBe(new DateOnly(2024, 5, 6));

    [Fact]
    public void Standard_input_has_no_file() => Article(Collect("-", input: Whole).Single()).Article.File.ShouldBeNull();

    [Theory]
    [InlineData("\"2024-05-06T23:10:00Z\"", "2024-05-06")]
    [InlineData("\"2024-05-06 23:10\"", "2024-05-06")]
    [InlineData("\"6 May 2024\"", null)]
    [InlineData("\"2024-13-06\"", null)]
    [InlineData("[]", null)]
    public void Published_is_an_iso_day_or_time(string written, string? day)
    {
        var taken = Article(Lines($$"""{"text":"Guards met.","published":{{written}}}""").Single());
        taken.Article.Published.ShouldBe(day is null ? null : DateOnly.ParseExact(day, "yyyy-MM-dd"));
        taken.Warnings.Count.ShouldBe(day is null ? 1 : 0);
    }

    [Theory]
    [InlineData("""{"text":"Guards met." """, "is broken JSON at byte")]
    [InlineData("guards met", "is broken JSON at byte 0 of the line")]
    [InlineData("[1]", "is JSON but no object")]
    [InlineData("""{"title":"Met"}""", "has no \"text\"")]
    [InlineData("""{"text":"  "}""", "has no words in \"text\"")]
    [InlineData("""{"text":5}""", "has no words in \"text\"")]
    [InlineData("""{"html":"<p>Guards met.</p>"}""", "has a page in \"html\" that ")]
    [InlineData("""{"text":"\ud800"}""", "holds half of a surrogate pair")]
    public void Bad_line_costs_itself_alone(string bad, string reason)
    {
        var collected = Lines($"{Whole}\n{bad}\n\n{Whole}\n");
        collected.OfType<CollectedArticle>().Count().ShouldBe(2);
        var unread = Unread(collected[1]);
        unread.Path.ShouldEndWith("a.jsonl:2");
        unread.Reason.ShouldStartWith(reason);
    }

    [Fact]
    public void Long_line_is_skipped_within_bounds()
    {
        var line = $$"""{"text":"{{new string('x', 200_000)}}"}""";
        var collected = Lines($"{Whole}\n{line}\n{Whole}", new CollectingLimits { LineBytes = 100_000 });
        collected.Count.ShouldBe(3);
        Unread(collected[1]).Reason.ShouldBe("is longer than 100,000 bytes");
    }

    [Fact]
    public void Invalid_bytes_are_named_with_their_place()
    {
        var path = Folder.Write("a.jsonl", [.. "{\"text\":\""u8, 0xFF, .. "\"}\n"u8, .. Encoding.UTF8.GetBytes(Whole)]);
        var collected = Collect(path);
        Unread(collected[0]).Reason.ShouldBe("is not valid UTF-8 at byte 9 of the line");
        Article(collected[1]).Article.Id.ShouldBe("n1");
    }

    [Fact]
    public void Number_of_articles_is_bounded()
    {
        var collected = Lines($"{Whole}\n{Whole}\n{Whole}\n", new CollectingLimits { ArticlesPerFile = 2 });
        collected.OfType<CollectedArticle>().Count().ShouldBe(2);
        Unread(collected[2]).Reason.ShouldStartWith("holds more than 2 articles");
    }

    [Fact]
    public void Nesting_is_bounded() =>
        Unread(Lines($$"""{"text":"Guards met.","x":{{new string('[', 100)}}{{new string(']', 100)}}}""").First()).Reason.ShouldStartWith("is broken JSON");

    [Fact]
    public void Empty_stream_holds_no_article() => Unread(Collect("-", input: "\n\n").Single()).Reason.ShouldBe("holds no article");

    [Fact]
    public void Mark_and_carriage_returns_are_passed_over() => Article(Lines($"\uFEFF{Whole}\r\n").Single()).Article.Id.ShouldBe("n1");

    [Fact]
    public void Overlong_field_is_set_aside()
    {
        var taken = Article(Lines($$"""{"text":"Guards met.","outlet":"{{new string('x', 5000)}}"}""").Single());
        taken.Article.Outlet.ShouldBeNull();
        taken.Warnings.Single().ShouldStartWith("\"outlet\"");
    }
}
