using Panj.Collecting.Pages;

namespace Panj.Collecting.Tests.Pages;

/// <summary>Pages that hold no article say what they are instead.</summary>
public sealed class KindTests
{
    private static readonly string Headlines = string.Concat(Enumerable.Range(1, 60).Select(i => $"<li><a href='/{i}'>Story number {i} of a long day at the river</a></li>"));

    [Theory]
    [InlineData("", NoArticleKind.Empty)]
    [InlineData("<html><body><script>go()</script></body></html>", NoArticleKind.Empty)]
    [InlineData("<title>404 Not Found</title><p>The page you wanted is gone, and we do not know where it went.</p>", NoArticleKind.Error)]
    [InlineData("<title>Just a moment...</title><p>Checking your browser before you go on to the site.</p>", NoArticleKind.Error)]
    [InlineData("<title>Search results for bridge</title><p>Nothing was found for what you asked, so ask again.</p>", NoArticleKind.Search)]
    [InlineData("<title>Herald</title><form><p>Give name and password.</p><input type='password'></form>", NoArticleKind.Login)]
    [InlineData("<title>Herald</title><p>Some few words.</p>", NoArticleKind.NoBody)]
    [InlineData("<meta property='og:type' content='video.other'><title>Bridge, filmed</title><p>See the bridge.</p>", NoArticleKind.Media)]
    public void Other_pages_are_named(string html, NoArticleKind kind) => SomePages.Kind(html).ShouldBe(kind);

    [Fact]
    public void Lists_of_headlines_are_an_index() => SomePages.Kind(SomePages.Page($"<ul>{Headlines}</ul>")).ShouldBe(NoArticleKind.Index);

    [Fact]
    public void A_short_report_among_links_is_none() =>
        SomePages.Article(SomePages.Page($"<article><h1>Bridge to reopen</h1><p>{SomePages.Lead}</p><p>{SomePages.Second}</p></article><ul>{Headlines}</ul>")).Text.ShouldContain(SomePages.Second);

    [Fact]
    public void A_refusal_keeps_the_feeds() =>
        SomePages.Reader.Read(SomePages.Page($"<ul>{Headlines}</ul>", "<link rel='alternate' type='application/atom+xml' href='/feed'>"), new Uri("https://herald.example/"))
            .Feeds.ShouldBe([new Uri("https://herald.example/feed")]);

    [Fact]
    public void A_page_that_fails_is_named()
    {
        var reader = new PageReader(new PageLimits(), _ => throw new InvalidOperationException("Sequence contains no elements"));
        var none = reader.Read(SomePages.Page($"<article><p>{SomePages.Lead}</p></article>")).ShouldBeOfType<NoArticle>();
        none.Kind.ShouldBe(NoArticleKind.Failed);
        none.Reason.ShouldBe("could not be read: InvalidOperationException: Sequence contains no elements");
    }

    [Theory]
    [InlineData(typeof(OutOfMemoryException))]
    [InlineData(typeof(OperationCanceledException))]
    public void What_no_page_is_at_fault_for_passes(Type failure)
    {
        var reader = new PageReader(new PageLimits(), _ => throw (Exception)Activator.CreateInstance(failure)!);
        Should.Throw(() => reader.Read(SomePages.Page($"<article><p>{SomePages.Lead}</p></article>")), failure);
    }

    [Fact]
    public void Pictures_are_no_pages() => SomePages.Reader.Read([0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]).ShouldBeOfType<NoArticle>().Kind.ShouldBe(NoArticleKind.NotText);
}
