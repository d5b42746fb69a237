using System.Net;
using System.Text.Json;

namespace Panj.Server.Tests;

public sealed class SubjectPageTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/parties/state:UZ", "Uzbekistan")]
    [InlineData("/places/Termez", "37.22° N, 67.28° E")]
    [InlineData("/sources/Hill%20Post", "Copied by")]
    [InlineData("/sources/Valley%20Courier", "Copied from")]
    [InlineData("/sources/Hill%20Guard", "official")]
    public async Task Pages_say_what_it_is(string address, string said)
    {
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync(address, Cancellation));
        page.ShouldContain(said);
        page.ShouldContain("href=\"/events/e-");
    }

    [Theory]
    [InlineData("/parties/state:UZ.json", 2)]
    [InlineData("/places/Termez.json", 1)]
    [InlineData("/sources/North%20Monitor.json", 2)]
    public async Task Twins_hold_its_events(string address, int expected)
    {
        using var json = JsonDocument.Parse(await server.Client.GetStringAsync(address, Cancellation));
        json.RootElement.GetProperty("events").GetArrayLength().ShouldBe(expected);
    }

    [Theory]
    [InlineData("/parties/nobody")]
    [InlineData("/places/nowhere.json")]
    [InlineData("/sources/")]
    public async Task What_nobody_tells_of_is_not_found(string address)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Every_name_on_an_event_leads_somewhere()
    {
        foreach (var happening in ServerFixture.Picture.Events)
        {
            var page = await server.Client.GetStringAsync($"/events/{happening.Id}", Cancellation);
            foreach (var address in page.Split("href=\"").Skip(1).Select(part => WebUtility.HtmlDecode(part[..part.IndexOf('"', StringComparison.Ordinal)])).Where(IsSubject).Distinct())
            {
                using var answer = await server.Client.GetAsync(address, Cancellation);
                answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
            }
        }
    }

    [Fact]
    public async Task A_brief_has_a_footnote_for_every_sentence()
    {
        var page = await server.Client.GetStringAsync("/brief?kind=exercise", Cancellation);
        page.ShouldContain("href=\"#note-1\"");
        page.ShouldContain("id=\"note-1\"");
        page.ShouldContain("href=\"/brief.md?kind=exercise\"");
        (await server.Client.GetStringAsync("/brief.md?kind=exercise", Cancellation)).ShouldContain("[^1]: ");
    }

    private static bool IsSubject(string address) =>
        address.StartsWith("/parties/", StringComparison.Ordinal) || address.StartsWith("/places/", StringComparison.Ordinal) || address.StartsWith("/sources/", StringComparison.Ordinal);
}
