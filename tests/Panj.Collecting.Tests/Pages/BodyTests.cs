namespace Panj.Collecting.Tests.Pages;

/// <summary>What of a page is its article, and what is not.</summary>
public sealed class BodyTests
{
    private const string Extra = "Extra words that do not belong to the story but stand on the page near it, and end like a sentence does.";

    [Fact]
    public void Paragraphs_come_out_in_order() => SomePages.Text($"<article><h1>Bridge to reopen</h1>{SomePages.Prose}</article>")
        .ShouldBe(string.Join("\n\n", SomePages.Lead, SomePages.Second, SomePages.Third));

    [Theory]
    [InlineData("<nav><p>{0}</p></nav>")]
    [InlineData("<footer><p>{0}</p></footer>")]
    [InlineData("<aside><p>{0}</p></aside>")]
    [InlineData("<div class='related-posts'><p>{0}</p></div>")]
    [InlineData("<div class='newsletterSignup'><p>{0}</p></div>")]
    [InlineData("<div id='cookie-banner'><p>{0}</p></div>")]
    [InlineData("<div class='comment-list'><p>{0}</p></div>")]
    [InlineData("<figure><figcaption>{0}</figcaption></figure>")]
    [InlineData("<p hidden>{0}</p>")]
    [InlineData("<div style='display: none'><p>{0}</p></div>")]
    [InlineData("<div role='dialog'><p>{0}</p></div>")]
    [InlineData("<noscript><p>{0}</p></noscript>")]
    [InlineData("<template><p>{0}</p></template>")]
    [InlineData("<script>document.write('{0}')</script>")]
    public void What_surrounds_a_story_is_left(string around) =>
        SomePages.Text($"<main>{SomePages.Prose}{string.Format(null, around, Extra)}</main>").ShouldNotContain("Extra");

    [Theory]
    [InlineData("<h2>Why it was shut</h2><p>{0}</p>", "Why it was shut")]
    [InlineData("<blockquote><p>{0}</p></blockquote>", "Extra words")]
    [InlineData("<ul><li>{0}</li></ul>", "Extra words")]
    [InlineData("<div>{0}</div>", "Extra words")]
    [InlineData("<div class='category-comments tag-related'><p>{0}</p></div>", "Extra words")]
    public void What_tells_the_story_stays(string inside, string words) =>
        SomePages.Text($"<article>{SomePages.Prose}{string.Format(null, inside, Extra)}</article>").ShouldContain(words);

    [Fact]
    public void Lists_of_links_are_no_body() =>
        SomePages.Text($"{SomePages.Menu}<div>{SomePages.Prose}<ul><li><a href='/x'>Another story about a river</a></li></ul></div>").ShouldNotContain("Another story");

    [Fact]
    public void Line_breaks_part_paragraphs() =>
        SomePages.Text($"<div>{SomePages.Lead}<br><br>{SomePages.Second}<br><br>{SomePages.Third}</div>").Split("\n\n").Length.ShouldBe(3);

    [Fact]
    public void A_name_that_covers_all_is_not_believed() => SomePages.Text($"<div class='sidebar'>{SomePages.Prose}</div>").ShouldContain(SomePages.Third);

    [Fact]
    public void Noscript_counts_where_nothing_else_is() => SomePages.Text($"<noscript><article>{SomePages.Prose}</article></noscript>").ShouldContain(SomePages.Lead);

    [Fact]
    public void Amp_pages_are_read() => SomePages.Text($"<article>{SomePages.Prose}<amp-ad><p>{Extra}</p></amp-ad></article>").ShouldNotContain("Extra");

    [Fact]
    public void Entities_are_decoded_once() => SomePages.Text($"<article><p>R&amp;D cost &euro;5&nbsp;million &amp;lt;net&amp;gt; over all the years, said the ministry.</p>{SomePages.Prose}</article>")
        .ShouldStartWith("R&D cost €5 million &lt;net&gt;");
}
