using System.Net;
using Panj.Events;
using Panj.Picture;

namespace Panj.Server.Tests;

public sealed class EventPageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Claims_stand_side_by_side()
    {
        var page = await PageOf("hill");
        page.ShouldContain("Who says what");
        page.Split("data-column=\"people\"").Length.ShouldBe(3);
        page.ShouldContain("<bdi>at least 40 people</bdi>");
    }

    [Fact]
    public async Task Chains_lead_from_source_to_outlets()
    {
        var page = await PageOf("hill");
        page.ShouldContain("<bdi>Hill Guard</bdi></a> <span class=\"role\">official</span>");
        page.ShouldContain("Valley Courier");
    }

    [Fact]
    public async Task Words_lead_to_their_line()
    {
        var page = await PageOf("hill");
        page.ShouldContain("href=\"/articles/hill#at-11\"");
        (await server.Client.GetStringAsync("/articles/hill", Cancellation)).ShouldContain("id=\"at-11\"");
    }

    [Fact]
    public async Task Event_and_article_say_why()
    {
        foreach (var page in (string[])[await PageOf("hill"), WebUtility.HtmlDecode(await server.Client.GetStringAsync("/articles/hill", Cancellation))])
        {
            page.ShouldContain("crossing, by the verb “cross” under the conditions <code>subj:@people</code>");
            page.ShouldContain("occurred, judged at “cross”");
            page.ShouldContain("confidence 0.90, as that share of reports with as many signs was right: told as done");
        }
    }

    [Fact]
    public async Task Copies_are_named_as_such() =>
        (await PageOf("hill")).ShouldContain("What was copied confirms nothing");

    [Fact]
    public async Task One_account_alone_needs_no_table()
    {
        var page = await PageOf("pledge");
        page.ShouldNotContain("Who says what");
        page.ShouldNotContain("Copies and variants");
        page.ShouldNotContain("id=\"history\"");
    }

    private static Event EventOf(string article) => ServerFixture.Picture.Events.First(one => one.Reports.Any(report => report.ArticleId == article));

    private async Task<string> PageOf(string article) => WebUtility.HtmlDecode(await server.Client.GetStringAsync($"/events/{EventOf(article).Id}", Cancellation));
}
