using System.Net;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

public sealed class ViewTests(AccountFixture server) : IClassFixture<AccountFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_view_is_kept_shown_and_forgotten()
    {
        using var client = server.Client(UserRole.Analyst);
        using var kept = await PostAsync(client, "/views", ("name", "<i>clashes"), ("address", "/events?kind=clash"));
        kept.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        (await client.GetStringAsync("/views", Cancellation)).ShouldContain("<a href=\"/events?kind=clash\"><bdi>&lt;i&gt;clashes</bdi></a>");
        (await client.GetStringAsync("/views.json", Cancellation)).ShouldContain("/events?kind=clash");
        using var forgotten = await PostAsync(client, "/views/forget", ("name", "<i>clashes"));
        (await client.GetStringAsync("/views.json", Cancellation)).ShouldBe("[]");
    }

    [Fact]
    public async Task Views_of_others_are_not_shown()
    {
        using var editor = server.Client(UserRole.Editor);
        using var kept = await PostAsync(editor, "/views", ("name", "mine"), ("address", "/brief"));
        using var admin = server.Client(UserRole.Admin);
        (await admin.GetStringAsync("/views.json", Cancellation)).ShouldBe("[]");
    }

    [Theory]
    [InlineData("", "/events")]
    [InlineData("elsewhere", "https://elsewhere.example/")]
    [InlineData("elsewhere", "//elsewhere.example/events")]
    [InlineData("script", "javascript:alert(1)")]
    [InlineData("admin", "/accounts")]
    public async Task Only_pages_of_this_server_are_kept(string name, string address)
    {
        using var client = server.Client(UserRole.Analyst);
        using var answer = await PostAsync(client, "/views", ("name", name), ("address", address));
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task The_list_offers_to_keep_its_filter()
    {
        using var client = server.Client(UserRole.Analyst);
        (await client.GetStringAsync("/events?kind=clash", Cancellation)).ShouldContain("href=\"/views?save=%2Fevents%3Fkind%3Dclash\"");
        (await client.GetStringAsync("/views?save=%2Fevents%3Fkind%3Dclash", Cancellation)).ShouldContain("value=\"/events?kind=clash\"");
    }

    [Theory]
    [InlineData("/events", "/events", "")]
    [InlineData("/brief?kind=clash", "/brief?kind=clash", "kind=clash")]
    [InlineData("/calendar", "/calendar", "status=planned")]
    [InlineData("/search?q=cross&kind=crossing", "/search?q=cross&kind=crossing", "q=cross&kind=crossing")]
    [InlineData("/theatre/tajik-afghan-border?asof=2024-05-20", "/theatre/tajik-afghan-border?asof=2024-05-20", "theatre=tajik-afghan-border")]
    [InlineData("/theatre/tajik-afghan-border", "/theatre/tajik-afghan-border", "theatre=tajik-afghan-border")]
    [InlineData("/trends?party=TJ", "/trends?party=TJ", "party=TJ")]
    public async Task Every_view_is_kept_and_watched(string address, string kept, string watched)
    {
        using var client = server.Client(UserRole.Analyst);
        var page = await client.GetStringAsync(address, Cancellation);
        page.ShouldContain($"href=\"/views?save={Uri.EscapeDataString(kept)}\"");
        page.ShouldContain($"href=\"/watches?question={Uri.EscapeDataString(watched)}\"");
        (await client.GetStringAsync($"/views?save={Uri.EscapeDataString(kept)}", Cancellation)).ShouldContain("name=\"address\"");
    }

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, string address, params (string Name, string Value)[] fields)
    {
        using var content = new FormUrlEncodedContent(fields.Select(field => KeyValuePair.Create(field.Name, field.Value)));
        return await client.PostAsync(address, content, Cancellation);
    }
}
