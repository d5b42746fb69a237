using Panj.Collecting.Pages;

namespace Panj.Collecting.Tests.Pages;

/// <summary>Title, outlet, byline, language, addresses and credits of a page.</summary>
public sealed class FactTests
{
    private const string Json = """
        <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge to reopen","author":[{"@type":"Person","name":"Zarina Odina"}],
        "publisher":{"@type":"Organization","name":"Oxus Herald"},"inLanguage":"en-GB","isBasedOn":{"@type":"CreativeWork","name":"River Wire"}}]}</script>
        """;

    [Fact]
    public void Json_gives_the_facts()
    {
        var page = Read(Json);
        (page.Title, page.Byline, page.Outlet, page.Language).ShouldBe(("Bridge to reopen", "Zarina Odina", "Oxus Herald", "en-GB"));
        page.Credits.ShouldBe(["River Wire"]);
    }

    [Theory]
    [InlineData("{\"@type\":\"NewsArticle\",")]
    [InlineData("nonsense")]
    [InlineData("{\"@type\":\"NewsArticle\",\"headline\":\"\\uD800\"}")]
    [InlineData("[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[")]
    public void Broken_json_costs_itself_alone(string json) => Read($"<script type='application/ld+json'>{json}</script>").Title.ShouldBe("Bridge to reopen");

    [Fact]
    public void Meta_elements_give_the_facts()
    {
        var page = Read("<meta property='og:site_name' content='Oxus Herald'><meta name='author' content='By Zarina Odina'>");
        (page.Title, page.Byline, page.Outlet, page.Language).ShouldBe(("Bridge to reopen", "Zarina Odina", "Oxus Herald", "en"));
    }

    [Fact]
    public void Addresses_are_made_whole()
    {
        var page = Read("<link rel='canonical' href='/world/bridge'><link rel='alternate' type='application/rss+xml' href='feed.xml'>", new Uri("https://herald.example/world/"));
        page.Canonical.ShouldBe(new Uri("https://herald.example/world/bridge"));
        page.Feeds.ShouldBe([new Uri("https://herald.example/world/feed.xml")]);
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("file:///etc/passwd")]
    [InlineData("data:text/html,x")]
    [InlineData("http://[broken")]
    public void Other_schemes_are_no_addresses(string href) => Read($"<link rel='canonical' href='{href}'>").Canonical.ShouldBeNull();

    private static PageArticle Read(string head, Uri? address = null) => SomePages.Article(SomePages.Page($"<article>{SomePages.Prose}</article>", head), address);
}
