namespace Panj.Collecting.Tests.Pages;

/// <summary>The day of publication, and who said so.</summary>
public sealed class DayTests
{
    [Theory]
    [InlineData("<meta property='article:published_time' content='2021-07-24T23:30:00-05:00'>", "2021-07-24", "meta article:published_time")]
    [InlineData("<meta name='DC.date.issued' content='24 July 2021'>", "2021-07-24", "meta dc.date.issued")]
    [InlineData("<script type='application/ld+json'>{\"@type\":\"Article\",\"datePublished\":\"2021-07-24\"}</script>", "2021-07-24", "json-ld datePublished")]
    [InlineData("<link rel='canonical' href='https://herald.example/2021/07/24/bridge/'>", "2021-07-24", "address")]
    [InlineData("<script>window.data = {\"publishedAt\":\"2021-07-24T10:00\"}</script>", "2021-07-24", "data of the page")]
    public void Machines_are_told_the_day(string head, string day, string knownBy)
    {
        var published = SomePages.Article(SomePages.Page($"<article>{SomePages.Prose}</article>", head)).Published;
        (published?.Day, published?.KnownBy).ShouldBe((DateOnly.Parse(day, null), knownBy));
    }

    [Theory]
    [InlineData("<p>Published: July 24, 2021</p>")]
    [InlineData("<p class='date'>24 July 2021, 10:15</p>")]
    [InlineData("<time datetime='2021-07-24'>last Saturday</time>")]
    [InlineData("<div>Posted on 24.07.2021 by the desk</div>")]
    [InlineData("<span>Sat, Jul 24th, 2021</span>")]
    [InlineData("<div>24 juillet 2021</div>")]
    [InlineData("<p>Updated 24 July 2021</p>")]
    public void People_are_shown_the_day(string shown) => Published(shown).ShouldBe(new DateOnly(2021, 7, 24));

    [Theory]
    [InlineData("<p>July 2021</p>")]
    [InlineData("<p>4/5/2021</p>")]
    [InlineData("<p>31 February 2021</p>")]
    [InlineData("<p>© 24 July 2021</p>")]
    [InlineData("<p>2021</p>")]
    public void What_is_no_certain_day_is_none(string shown) => Published(shown).ShouldBeNull();

    [Fact]
    public void A_site_that_moved_keeps_the_day_shown() =>
        SomePages.Article(SomePages.Page($"<article><h1>Bridge to reopen</h1><p>24 July 2021</p>{SomePages.Prose}</article>", "<meta property='article:published_time' content='2024-01-02'>"))
            .Published?.Day.ShouldBe(new DateOnly(2021, 7, 24));

    [Fact]
    public void A_change_is_told_from_publication() =>
        SomePages.Article(SomePages.Page($"<article>{SomePages.Prose}</article>", "<meta property='article:modified_time' content='2021-07-25T08:00:00Z'>")).Modified?.Time
            .ShouldBe(new DateTimeOffset(2021, 7, 25, 8, 0, 0, TimeSpan.Zero));

    private static DateOnly? Published(string shown) => SomePages.Article(SomePages.Page($"<article><h1>Bridge to reopen</h1>{shown}{SomePages.Prose}</article>")).Published?.Day;
}
