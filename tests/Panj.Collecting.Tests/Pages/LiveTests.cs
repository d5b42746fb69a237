namespace Panj.Collecting.Tests.Pages;

/// <summary>Live pages fall into dated entries.</summary>
public sealed class LiveTests
{
    private const string Mark = "<script type='application/ld+json'>{\"@type\":\"LiveBlogPosting\",\"headline\":\"Bridge to reopen\"}</script>";

    private static readonly string Entries = string.Concat(new[] { (3, SomePages.Third), (2, SomePages.Second), (1, SomePages.Lead) }
        .Select(e => $"<div class='post' id='e{e.Item1}'><time datetime='2021-07-24T1{e.Item1}:00:00Z'>now</time><h3>Entry number {e.Item1}</h3><p>{e.Item2}</p></div>"));

    [Fact]
    public void Entries_have_times_and_keys()
    {
        var page = SomePages.Article(SomePages.Page($"<main>{Entries}</main>", Mark));
        page.Entries.Select(entry => (entry.Key, entry.Title, entry.Published.Time?.Hour)).ShouldBe([("e3", "Entry number 3", 13), ("e2", "Entry number 2", 12), ("e1", "Entry number 1", 11)]);
        page.Entries[2].Text.ShouldBe(SomePages.Lead);
    }

    [Fact]
    public void Other_pages_stay_whole() => SomePages.Article(SomePages.Page($"<main>{Entries}</main>")).Entries.ShouldBeEmpty();

    [Fact]
    public void A_saved_live_page_gives_many_articles()
    {
        using var folder = new TemporaryFolder();
        var path = folder.Write("live.html", SomePages.Page($"<main>{Entries}</main>", Mark));
        var articles = new ArticleCollector(new CollectingLimits(), () => Stream.Null).Collect([path]).Cast<CollectedArticle>().Select(taken => taken.Article).ToList();
        articles.Select(article => article.Text).ShouldBe([SomePages.Third, SomePages.Second, SomePages.Lead]);
        articles.DistinctBy(article => article.Id).Count().ShouldBe(3);
    }
}
