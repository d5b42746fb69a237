using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Panj.Server.Tests;

public sealed partial class CalendarPageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("kind=exercise&status=planned", 2)]
    [InlineData("kind=exercise&status=planned&party=UZ", 1)]
    [InlineData("kind=exercise&status=planned&from=2024-08-01", 1)]
    [InlineData("place=Termez", 1)]
    [InlineData("status=occurred", 0)]
    [InlineData("q=no-such-word", 0)]
    public async Task A_filter_cuts_page_and_twins_alike(string query, int expected)
    {
        var page = await server.Client.GetStringAsync($"/calendar?{query}", Cancellation);
        Entry().Count(page).ShouldBe(expected);
        page.ShouldContain($"href=\"/calendar.ics?{query.Replace("&", "&amp;", StringComparison.Ordinal)}\"");
        (await server.Client.GetStringAsync($"/calendar.ics?{query}", Cancellation)).Split("BEGIN:VEVENT").Length.ShouldBe(expected + 1);
        using var json = JsonDocument.Parse(await server.Client.GetStringAsync($"/calendar.json?{query}", Cancellation));
        json.RootElement.GetProperty("events").GetArrayLength().ShouldBe(expected);
        (await server.Client.GetStringAsync($"/calendar.csv?{query}", Cancellation)).Trim().Split("\r\n").Length.ShouldBe(expected + 1);
    }

    [Fact]
    public async Task Pages_lead_through_all_plans()
    {
        var (whole, seen) = (Entry().Matches(await server.Client.GetStringAsync("/calendar", Cancellation)).Select(match => match.Value).ToArray(), new List<string>());
        for (string? address = "/calendar?limit=2"; address is not null;)
        {
            var page = await server.Client.GetStringAsync(address, Cancellation);
            seen.AddRange(Entry().Matches(page).Select(match => match.Value));
            address = NextPage().Match(page) is { Success: true } next ? WebUtility.HtmlDecode(next.Groups[1].Value) : null;
        }

        whole.Length.ShouldBeGreaterThan(4);
        seen.Order().ShouldBe(whole.Order());
    }

    [Fact]
    public async Task A_filter_nobody_understands_is_named()
    {
        foreach (var extension in (string[])["", ".ics", ".json", ".csv"])
        {
            using var answer = await server.Client.GetAsync($"/calendar{extension}?kind=picnic", Cancellation);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        }
    }

    [GeneratedRegex("<li data-event=\"[^\"]+\"")]
    private static partial Regex Entry();

    [GeneratedRegex("rel=\"next\" href=\"([^\"]+)\"")]
    private static partial Regex NextPage();
}
