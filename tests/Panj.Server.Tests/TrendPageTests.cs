using System.Net;
using System.Text.Json.Nodes;

namespace Panj.Server.Tests;

public sealed class TrendPageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_week_is_told_with_its_norm()
    {
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync("/trends?week=2024-03-15", Cancellation));
        page.ShouldSatisfyAllConditions(
            text => text.ShouldContain("Trends, 9–15 Mar 2024"), text => text.ShouldContain("href=\"/trends.json?week=2024-03-15\""), text => text.ShouldContain("articles of their own"));
    }

    [Fact]
    public async Task The_twin_counts_what_is_asked()
    {
        var trends = JsonNode.Parse(await server.Client.GetStringAsync("/trends.json?week=2024-04-10&q=gunmen", Cancellation))!;
        var all = trends["trends"]!.AsArray()[0]!;
        (all["by"]!.GetValue<string>(), all["events"]!.GetValue<int>() + all["unsure"]!.GetValue<int>(), all["verdict"]!.GetValue<string>()).ShouldBe(("all", 1, "as-usual"));
        (await server.Client.GetStringAsync("/trends.csv?week=2024-04-10", Cancellation)).ShouldStartWith("first,last,by,name");
    }

    [Theory]
    [InlineData("/trends?week=yesterday")]
    [InlineData("/trends.json?kind=wedding")]
    public async Task What_cannot_be_asked_is_refused(string address)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
