using Panj.Collecting.Pages;

namespace Panj.Collecting.Tests.Pages;

/// <summary>Pages that mean harm are read or refused in bounded time and memory.</summary>
public sealed class HostilePageTests
{
    private const long MostBytes = 1_500_000_000;

    /// <summary>Of processor time, that of tests beside this one among it: none takes two seconds by itself, and what else a machine does counts for nothing.</summary>
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(30);

    /// <summary>What costs most in a parser: depth, formatting left open, scopes searched in vain, attributes, tables, entities.</summary>
    public static TheoryData<string, string, string, int> Constructs => new()
    {
        { "depth", "", "<div>", 1_000_000 },
        { "formatting", "", "<b>", 95_000 },
        { "lists", "", "<ul><li>", 45_000 },
        { "fonts", string.Concat(Enumerable.Range(0, 190).Select(i => $"<font a{i}=1 class=c{i}>")), "<p>x", 20_000 },
        { "links", "", "<a href=x><p></a>", 30_000 },
        { "bold", string.Concat(Enumerable.Range(0, 190).Select(i => $"<b class=c{i}>")), "<div></b>", 40_000 },
        { "closing", string.Concat(Enumerable.Repeat("<div>", 190)), "</p>", 95_000 },
        { "unknown", string.Concat(Enumerable.Repeat("<x>", 190)), "</y>", 95_000 },
        { "tables", "", "<table><a>", 45_000 },
        { "forms", "", "<form><div></form>", 30_000 },
        { "templates", "", "<template>", 95_000 },
        { "entities", "", "&notin;&amp;&#x1F600;&zzz;", 200_000 },
        { "numbers", "", "&#99999999999999999;", 200_000 },
        { "attributes", "<p ", "a=1 ", 1_000_000 },
        { "comments", "<!--", "-- >", 1_000_000 },
        { "scripts", "", "<script><!--<script>", 300_000 },
        { "declarations", "<!DOCTYPE x [", "<!ENTITY a \"&a;&a;\">", 300_000 },
        { "brackets", "", "<", 4_000_000 },
        { "nulls", "x", "y\0", 20_000 },
        { "words", "<p>", "word ", 1_500_000 },
        { "days", "<h1>x</h1><p>", "2021-0", 1_000_000 },
        { "headings", "", "<h1>24 July</h1>", 30_000 },
        { "json", "<script type=application/ld+json>", "[{\"@type\":", 100_000 },
        { "classes", "<p class='", "related-posts ", 500_000 },
    };

    [Theory]
    [MemberData(nameof(Constructs))]
    public void Costly_constructs_end_soon(string name, string start, string part, int times)
    {
        var html = start + string.Concat(Enumerable.Repeat(part, times));
        var before = GC.GetAllocatedBytesForCurrentThread();
        var since = Environment.CpuUsage.TotalTime;
        SomePages.Reader.Read(html).ShouldNotBeNull(name);
        (Environment.CpuUsage.TotalTime - since).ShouldBeLessThan(Longest, name);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBeLessThan(MostBytes, name);
    }

    [Fact]
    public void Depth_is_refused_in_words() =>
        SomePages.Reader.Read(string.Concat(Enumerable.Repeat("<div>", 300))).ShouldBeOfType<NoArticle>().Reason.ShouldBe("nests more than 200 elements");

    [Fact]
    public void Size_is_refused_before_parsing() => SomePages.Reader.Read(new byte[9_000_000]).ShouldBeOfType<NoArticle>().Kind.ShouldBe(NoArticleKind.TooLarge);

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("<svg onload=alert(1)><script>alert(1)</script></svg>")]
    [InlineData("<iframe srcdoc='<script>alert(1)</script>'></iframe>")]
    [InlineData("<a href='javascript:alert(1)'></a>")]
    [InlineData("<style>@import 'javascript:alert(1)'</style>")]
    [InlineData("<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>")]
    [InlineData("<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>")]
    [InlineData("<textarea><script>alert(1)</script></textarea>")]
    public void Scripts_are_neither_run_nor_shown(string harm) => SomePages.Text($"<article>{SomePages.Prose}{harm}</article>").ShouldNotContain("alert");

    [Fact]
    public void Written_markup_stays_text() =>
        SomePages.Text($"<article>{SomePages.Prose}<p>The page showed &lt;script&gt;alert(1)&lt;/script&gt; to whoever visited it on that day.</p></article>").ShouldContain("<script>alert(1)</script>");
}
