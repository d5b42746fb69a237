using System.Text.Json;

namespace Panj.Collecting.Tests.Pages;

/// <summary>Pages come as files, in folders, and as html of JSON lines.</summary>
public sealed class PageInputTests : CollectorTestBase
{
    private static readonly string Bridge = SomePages.Page($"<article><h1>Bridge to reopen</h1>{SomePages.Prose}</article>",
        "<link rel='canonical' href='https://herald.example/bridge'><meta property='og:site_name' content='Oxus Herald'><meta property='article:published_time' content='2021-07-24'>");

    [Theory]
    [InlineData("a.html")]
    [InlineData("b.HTM")]
    public void A_saved_page_is_an_article(string name)
    {
        var article = Article(Collect(Folder.Write(name, Bridge)).Single()).Article;
        (article.Title, article.Outlet, article.Published, article.Language).ShouldBe(("Bridge to reopen", "Oxus Herald", new DateOnly(2021, 7, 24), "en"));
        (article.File, article.Url).ShouldBe((name, "https://herald.example/bridge"));
    }

    [Fact]
    public void A_folder_may_mix_pages_and_texts()
    {
        Folder.Write("in/a.html", Bridge);
        Folder.Write("in/b.txt", "Guards met.");
        Collect(Path.Combine(Folder.Path, "in")).Count.ShouldBe(2);
    }

    [Fact]
    public void A_line_knows_better_than_its_page()
    {
        var article = Article(Line(new { id = "n1", html = Bridge, title = "Bridge", published = "2021-07-25", url = "https://herald.example/other" })).Article;
        (article.Id, article.Title, article.Published, article.Url, article.Outlet).ShouldBe(("n1", "Bridge", new DateOnly(2021, 7, 25), "https://herald.example/bridge", "Oxus Herald"));
    }

    [Fact]
    public void Text_beats_html() => Article(Line(new { text = "Guards met.", html = Bridge })).Article.Text.ShouldBe("Guards met.");

    [Fact]
    public void A_page_without_an_article_is_named() =>
        Unread(Line(new { html = "<title>404 Not Found</title><p>Gone.</p>" })).Reason.ShouldBe("has a page in \"html\" that is a server's message and no article");

    private static Collected Line(object line) => Collect("-", input: JsonSerializer.Serialize(line)).Single();
}
