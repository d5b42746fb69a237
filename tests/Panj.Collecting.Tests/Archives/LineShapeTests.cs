namespace Panj.Collecting.Tests.Archives;

/// <summary>Lines as other tools write them.</summary>
public sealed class LineShapeTests : CollectorTestBase
{
    [Theory]
    [InlineData("""{"title":"T","maintext":"Forty crossed.","date_publish":"2026-03-01 10:00:00","url":"https://hill.example/a","source_domain":"hill.example","language":"en"}""")]
    [InlineData("""{"title":"T","plaintext":"Forty crossed.","publishing_date":"2026-03-01T10:00:00+05:00","url":"https://hill.example/a","domain":"hill.example","lang":"en"}""")]
    [InlineData("""{"title":"T","plain_text":"Forty crossed.","published_date":"2026-03-01","requested_url":"https://hill.example/a","sitename":"hill.example","language":"en"}""")]
    [InlineData("""{"title":"T","text":"Forty crossed.","date":"2026-03-01","url":"https://hill.example/a","hostname":"hill.example","language":"en"}""")]
    [InlineData("""{"title":"T","text":"Forty crossed.","publish_date":"Sun, 01 Mar 2026 10:00:00 GMT","url":"https://hill.example/a","domain":"hill.example","language":"en"}""")]
    public void Other_names_mean_the_same(string line)
    {
        var article = Article(Collect("-", input: line).ShouldHaveSingleItem()).Article;
        (article.Title, article.Text, article.Published, article.Url, article.Outlet, article.Language).ShouldBe(("T", "Forty crossed.", new DateOnly(2026, 3, 1), "https://hill.example/a", "hill.example", "en"));
    }

    [Theory]
    [InlineData("""{"text":"Forty crossed.","authors":["Zarina Odina"," Davlat Karim"],"date_modify":"2026-03-02 10:00:00"}""", "Zarina Odina, Davlat Karim", 2)]
    [InlineData("""{"text":"Forty crossed.","author":"Zarina Odina","modified":"2026-03-02"}""", "Zarina Odina", 2)]
    [InlineData("""{"text":"Forty crossed.","authors":[],"author":{"name":7},"date_modify":null}""", null, null)]
    public void Who_wrote_it_and_when_changed(string line, string? byline, int? day)
    {
        var (article, warnings) = Article(Collect("-", input: line).ShouldHaveSingleItem());
        (article.Byline, article.Modified?.Day).ShouldBe((byline, day));
        warnings.ShouldBeEmpty();
    }

    [Fact]
    public void Own_names_go_before_others()
    {
        var article = Article(Collect("-", input: """{"text":"own","maintext":"other","outlet":"Hill Post","domain":"x","published":"2026-03-01","date":"2020-01-01"}""").ShouldHaveSingleItem()).Article;
        (article.Text, article.Outlet, article.Published).ShouldBe(("own", "Hill Post", new DateOnly(2026, 3, 1)));
    }

    [Fact]
    public void Packed_lines_are_read() =>
        Collect(Folder.Write("a.jsonl.gz", Warc.Gzip("{\"text\":\"one\"}\n{\"text\":\"two\"}"u8.ToArray()))).Select(c => Article(c).Article.Text).ShouldBe(["one", "two"]);

    [Fact]
    public void Damaged_packing_is_named()
    {
        var packed = Warc.Gzip(System.Text.Encoding.UTF8.GetBytes($"{{\"text\":\"one\"}}\n{{\"text\":\"{string.Concat(Enumerable.Range(0, 30_000))}\"}}"));
        Unread(Collect(Folder.Write("a.jsonl.gz", packed[..^500]))[^1]).Reason.ShouldNotBeEmpty();
    }
}
