using System.Net;

namespace Panj.Server.Tests;

public sealed class HostileTextTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly string[] s_forbidden = ["<script>alert", "<img src=x", "href=\"javascript:", "<b>Bold", "<i>Outlet", "<u>x", "<!-- comment", "style=\""];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static string ArticleAddress => $"/articles/{Uri.EscapeDataString(SampleStories.HostileId)}";

    [Fact]
    public async Task Markup_in_an_article_stays_text()
    {
        var page = await server.Client.GetStringAsync(ArticleAddress, Cancellation);
        foreach (var markup in s_forbidden) page.ShouldNotContain(markup);
        WebUtility.HtmlDecode(page).ShouldContain("<img src=x onerror=alert(1)>");
    }

    [Fact]
    public async Task Markup_in_an_event_stays_text()
    {
        var happening = ServerFixture.Picture.Events.Single(one => one.Reports.Any(report => report.ArticleId == SampleStories.HostileId));
        var page = await server.Client.GetStringAsync($"/events/{happening.Id}", Cancellation);
        foreach (var markup in s_forbidden) page.ShouldNotContain(markup);
        page.ShouldContain("<bdi>&lt;b&gt;Bold&lt;/b&gt;</bdi>");
    }

    [Theory]
    [InlineData("/theatre?asof=2026-01-01")]
    [InlineData("/theatre?asof=2024-05-20")]
    [InlineData("/brief")]
    [InlineData("/stories")]
    [InlineData("/stories?article=odd%2F..%2F%3Cid%3E%3F%23.json")]
    [InlineData("/parties/%3Cb%3EBold%3C%2Fb%3E")]
    [InlineData("/places/%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E")]
    [InlineData("/sources/%3Ci%3EOutlet%3C%2Fi%3E")]
    public async Task Markup_on_other_pages_stays_text(string address)
    {
        var page = await server.Client.GetStringAsync(address, Cancellation);
        foreach (var markup in s_forbidden) page.ShouldNotContain(markup);
    }

    [Fact]
    public async Task Reversed_text_is_kept_in_its_paragraph()
    {
        var page = await server.Client.GetStringAsync(ArticleAddress, Cancellation);
        page.ShouldContain("<p dir=\"auto\" id=\"at-0\">");
        WebUtility.HtmlDecode(page).ShouldContain($"<bdi>{SampleStories.HostileTitle}</bdi>");
    }

    [Theory]
    [InlineData("/events?q=%22%3E%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/search?q=%22%3E%3Cscript%3Ealert%3C/script%3E&place=%22%3E%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/search?q=alert")]
    [InlineData("/events?party=%22%3E%3Cscript%3Ealert%3C/script%3E&place=%22%3E%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/events?bbox=%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/events?theatre=%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/sign-in?back=/%22%3E%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/views?save=/events?q=%22%3E%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/watches?question=q%3D%22%3E%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/watches/%3Cscript%3Ealert%3C%2Fscript%3E")]
    [InlineData("/stories?article=%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/parties/%3Cscript%3Ealert%3C%2Fscript%3E")]
    [InlineData("/events?kind=%3Cscript%3Ealert%3C/script%3E")]
    [InlineData("/theatre?asof=%3Cscript%3Ealert%3C/script%3E")]
    public async Task A_question_is_text_too(string address)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await server.Client.SendAsync(request, Cancellation);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldNotContain("<script>alert");
    }
}
