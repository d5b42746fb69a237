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
    [InlineData("<p>WorldJULY 24, 2021Updated: JULY 30, 2021</p>")]
    [InlineData("<p>Updated July 30, 2021, published July 24, 2021</p>")]
    [InlineData("<p>By the desk · Jul 24, 2021 · One comment so far</p>")]
    [InlineData("<footer><p>24 July 2021</p></footer>")]
    [InlineData("<p>7/24/2021</p>")]
    public void People_are_shown_the_day(string shown) => Published(shown).ShouldBe(new DateOnly(2021, 7, 24));

    [Theory]
    [InlineData("<p>July 2021</p>")]
    [InlineData("<p>4/5/2021</p>")]
    [InlineData("<p>31 February 2021</p>")]
    [InlineData("<p>© 24 July 2021</p>")]
    [InlineData("<p>2021</p>")]
    public void What_is_no_certain_day_is_none(string shown) => Published(shown).ShouldBeNull();

    [Theory]
    [InlineData("https://herald.example.uk/bridge", "en-US", "", "2021-05-04")]
    [InlineData("https://herald.example.us/bridge", "en", "", "2021-04-05")]
    [InlineData("https://herald.com/bridge", "en-US", "", "2021-04-05")]
    [InlineData("https://herald.com/bridge", "en-GB", "", "2021-05-04")]
    [InlineData("https://herald.com/bridge", "fr", "", "2021-05-04")]
    [InlineData("https://herald.com/bridge", "en", "<p>Seen 4/25/2021</p>", "2021-04-05")]
    [InlineData("https://herald.com/bridge", "en", "<p>Seen 25/4/2021</p>", "2021-05-04")]
    [InlineData("https://herald.com/bridge", "en-US", "<p>Seen 25/4/2021</p><p>4/25/2021</p>", "2021-04-05")]
    public void Numbers_stand_in_their_page_order(string address, string language, string others, string day) =>
        SomePages.Article(SomePages.Page($"<article><h1>Bridge to reopen</h1><p>4/5/2021</p>{SomePages.Prose}</article>{others}").Replace("lang='en'", $"lang='{language}'", StringComparison.Ordinal), new Uri(address))
            .Published?.Day.ShouldBe(DateOnly.Parse(day, null));

    [Theory]
    [InlineData("/2021/07/24/bridge", "2021-07-24", "on the day of the address")]
    [InlineData("/world/2021/jul/24/bridge", "2021-07-24", "on the day of the address")]
    [InlineData("/2021/07/20/bridge", "2021-07-25", "published_time")]
    public void Greenwich_gives_way_to_the_place(string path, string day, string knownBy)
    {
        var page = SomePages.Page($"<article>{SomePages.Prose}</article>", "<meta property='article:published_time' content='2021-07-25T03:10:00+00:00'>");
        var published = SomePages.Article(page, new Uri("https://herald.example" + path)).Published;
        published?.Day.ShouldBe(DateOnly.Parse(day, null));
        published?.KnownBy.ShouldEndWith(knownBy);
        published?.Time.ShouldBe(new DateTimeOffset(2021, 7, 25, 3, 10, 0, TimeSpan.Zero));
    }

    [Fact]
    public void The_time_beside_the_headline_counts() =>
        Published("<time datetime='2021-07-24'>then</time>", "<ul><li>The ferry stops <time datetime='2021-07-30'>now</time></li></ul>").ShouldBe(new DateOnly(2021, 7, 24));

    [Fact]
    public void A_shown_publication_beats_a_restamped_one() =>
        SomePages.Article(SomePages.Page($"<article><h1>Bridge to reopen</h1><p>Published 24 July 2021</p><p>Updated 2 January 2024</p>{SomePages.Prose}</article>", "<meta property='article:published_time' content='2024-01-02'>"))
            .Published?.Day.ShouldBe(new DateOnly(2021, 7, 24));

    [Theory]
    [InlineData("<p>Published 24 July 2021</p><p>Updated 25 July 2021</p>")]
    [InlineData("<p>24 July 2021</p><time class='updated' datetime='2021-07-25'>a day later</time>")]
    public void A_change_is_shown_to_people(string shown) =>
        SomePages.Article(SomePages.Page($"<article><h1>Bridge to reopen</h1>{shown}{SomePages.Prose}</article>")).Modified?.Day.ShouldBe(new DateOnly(2021, 7, 25));

    [Fact]
    public void A_site_that_moved_keeps_the_day_shown() =>
        SomePages.Article(SomePages.Page($"<article><h1>Bridge to reopen</h1><p>24 July 2021</p>{SomePages.Prose}</article>", "<meta property='article:published_time' content='2024-01-02'>"))
            .Published?.Day.ShouldBe(new DateOnly(2021, 7, 24));

    [Fact]
    public void A_change_is_told_from_publication() =>
        SomePages.Article(SomePages.Page($"<article>{SomePages.Prose}</article>", "<meta property='article:modified_time' content='2021-07-25T08:00:00Z'>")).Modified?.Time
            .ShouldBe(new DateTimeOffset(2021, 7, 25, 8, 0, 0, TimeSpan.Zero));

    private static DateOnly? Published(string shown, string before = "") => SomePages.Article(SomePages.Page($"{before}<article><h1>Bridge to reopen</h1>{shown}{SomePages.Prose}</article>")).Published?.Day;
}
