using Panj.Collecting.Tests.Http;
using Panj.Collecting.Tests.Pages;
using Panj.Events.Ports;

namespace Panj.Collecting.Tests.Following;

public sealed class FollowTests : FollowTestBase
{
    [Fact]
    public async Task New_items_are_taken_in_once()
    {
        var items = new List<string> { Item("a"), Item("b") };
        await using var server = RawServer.Of(path => path == "/feed" ? Feed([.. items]) : RawServer.Answer($"text of {path}", Plain));
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        await RunAsync(fetcher);
        items.Add(Item("c"));
        Time.Advance(TimeSpan.FromDays(2));
        await RunAsync(fetcher);
        Texts.ShouldBe(["text of /a", "text of /b", "text of /c"]);
        server.Paths.Count(path => path == "/a").ShouldBe(1);
    }

    [Fact]
    public async Task What_page_and_feed_tell_is_kept()
    {
        const string Told = "<source url='https://valley.example/'>Valley Wire</source><author>x@hill.example (From the feed)</author>";
        const string Head = "<meta property='og:site_name' content='Hill Post'><meta property='article:modified_time' content='2026-03-02T10:00:00Z'>"
            + "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":\"Zarina Odina\",\"isBasedOn\":{\"name\":\"River Wire\"}}</script>";
        await using var server = RawServer.Of(path => path switch
        {
            "/feed" => Feed(Item("a", Told), Item("b", Told)),
            "/a" => RawServer.Answer(SomePages.Page($"<article>{SomePages.Prose}</article>", Head), "Content-Type: text/html\r\n"),
            _ => RawServer.Answer(path, Plain),
        });
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        await RunAsync(fetcher);
        Sink.Articles.Values.Select(versions => versions[0].Article).OrderBy(article => article.Url, StringComparer.Ordinal)
            .Select(article => (article.Byline, article.Modified, article.Outlet, article.Credit))
            .ShouldBe([("Zarina Odina", new DateOnly(2026, 3, 2), "Hill Post", "River Wire; Valley Wire"), ("From the feed", null, "Valley Wire", null)]);
    }

    [Theory]
    [InlineData("<pubDate>Sun, 01 Mar 2026 10:00:00 GMT</pubDate>")]
    [InlineData("")]
    [InlineData("<pubDate>Sun, 01 Mar 1970 10:00:00 GMT</pubDate>")]
    [InlineData("<pubDate>soon</pubDate>")]
    public async Task Items_with_equal_or_backward_dates_stay(string date)
    {
        var items = new List<string> { Item("a", date) };
        await using var server = RawServer.Of(path => path == "/feed" ? Feed([.. items]) : RawServer.Answer(path, Plain));
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        await RunAsync(fetcher);
        items.InsertRange(0, [Item("b", date), Item("c", date)]);
        Time.Advance(TimeSpan.FromDays(2));
        await RunAsync(fetcher);
        Texts.ShouldBe(["/a", "/b", "/c"]);
    }

    [Fact]
    public async Task Changed_items_become_versions()
    {
        var text = "two were hurt";
        await using var server = RawServer.Of(path => path == "/feed" ? Feed(Item("a", $"<description>{text}</description>")) : RawServer.Answer(text, Plain));
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        await RunAsync(fetcher);
        text = "three were hurt";
        Time.Advance(TimeSpan.FromDays(2));
        await RunAsync(fetcher);
        Sink.Articles.ShouldHaveSingleItem().Value.Select(v => v.Article.Text).ShouldBe(["two were hurt", "three were hurt"]);
    }

    [Fact]
    public async Task Kill_notices_withdraw_the_article_they_name()
    {
        var more = "";
        await using var server = RawServer.Of(path => path == "/feed" ? Feed(Item("a", more)) : path == "/a" ? RawServer.Redirect("/moved") : RawServer.Answer(path, Plain));
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        await RunAsync(fetcher);
        more = "<pubStatus>canceled</pubStatus>";
        Time.Advance(TimeSpan.FromDays(2));
        await RunAsync(fetcher);
        Sink.Withdrawn.ShouldHaveSingleItem().ShouldBe(Sink.Articles.Keys.ShouldHaveSingleItem());
    }

    [Fact]
    public async Task Unchanged_feeds_are_not_sent_again()
    {
        await using var server = RawServer.Streaming((head, stream, cancel) => stream.WriteAsync(
            System.Text.Encoding.Latin1.GetBytes(head.Contains("If-None-Match: \"1\"", StringComparison.Ordinal) ? RawServer.Answer("", "", "304 Not Modified") : Feed()), cancel).AsTask());
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        await RunAsync(fetcher);
        Time.Advance(TimeSpan.FromDays(2));
        await RunAsync(fetcher);
        (await StateAsync()).ShouldSatisfyAllConditions(s => s.LastResult.ShouldBe("nothing changed"), s => s.Failures.ShouldBe(0), s => s.ETag.ShouldBe("\"1\""));
    }

    [Fact]
    public async Task Pages_that_fail_for_now_are_tried_later()
    {
        var broken = true;
        await using var server = RawServer.Of(path => path == "/feed" ? Feed(Item("a")) : broken && path == "/a" ? RawServer.Answer("", "", "503 Busy") : RawServer.Answer(path, Plain));
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        await RunAsync(fetcher);
        Texts.ShouldBeEmpty();
        broken = false;
        Time.Advance(TimeSpan.FromMinutes(6));
        await RunAsync(fetcher);
        Texts.ShouldBe(["/a"]);
    }

    [Fact]
    public async Task Closed_pages_leave_what_the_feed_says()
    {
        const string Words = "At least forty people crossed the old bridge on Monday before the guards closed it, the ministry said.";
        await using var server = RawServer.Of(path => path == "/feed" ? Feed(Item("a", $"<title>Crossing</title><description>&lt;p&gt;{Words}&lt;/p&gt;</description>")) : RawServer.Answer("User-agent: *\nDisallow: /a", Plain));
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        await RunAsync(fetcher);
        Texts.ShouldBe([$"Crossing\n\n{Words}"]);
        server.Paths.ShouldNotContain("/a");
    }

    [Fact]
    public async Task Feeds_that_are_gone_are_left_alone()
    {
        await using var server = RawServer.Of(_ => RawServer.Answer("", "", "410 Gone"));
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        for (var day = 0; day < 3; day++)
        {
            await RunAsync(fetcher);
            Time.Advance(TimeSpan.FromDays(2));
        }

        server.Heads.Count.ShouldBe(1);
        (await StateAsync()).LastResult.ShouldBe("is gone for good (410)");
    }

    [Fact]
    public async Task Indexes_of_sitemaps_are_followed_to_their_parts()
    {
        await using var server = RawServer.Of(path => path switch
        {
            "/feed" => RawServer.Answer("<sitemapindex><sitemap><loc>/1.xml</loc></sitemap><sitemap><loc>http://169.254.169.254/2.xml</loc></sitemap></sitemapindex>"),
            "/1.xml" => RawServer.Answer("<urlset><url><loc>/a</loc></url></urlset>"),
            _ => RawServer.Answer(path, Plain),
        });
        using var fetcher = Opened();
        await FollowAsync(server.At("/feed"));
        await RunAsync(fetcher);
        Texts.ShouldBe(["/a"]);
    }
}
