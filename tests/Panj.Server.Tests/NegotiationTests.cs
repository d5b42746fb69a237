using System.Net;
using System.Net.Http.Headers;

namespace Panj.Server.Tests;

/// <summary>Every page answers by Accept with what stands at its address with an ending.</summary>
public sealed class NegotiationTests(EveryPageFixture pages) : IClassFixture<EveryPageFixture>
{
    private static readonly string[] s_sheets = ["/", "/events", "/events/{id}", "/calendar", "/theatre", "/theatre/{name}", "/trends", "/parties/{key}", "/places/{key}", "/sources/{key}"];

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    /// <summary>All pages but those that are forms and tell nothing.</summary>
    private static IEnumerable<KeyValuePair<string, string>> Telling => EveryPageFixture.Addresses.Where(page => page.Key is not ("/sign-in" or "/watches/{name}/edit"));

    public static TheoryData<string, string, string> Asked() =>
    [
        .. Telling.Where(page => page.Key != "/watches/{name}").Select(page => (page.Value, "application/json", "application/json")),
        (EveryPageFixture.Addresses["/watches/{name}"], "application/json", "application/feed+json"),
        (EveryPageFixture.Addresses["/watches/{name}"], "application/atom+xml", "application/atom+xml"),
        .. Telling.Where(page => s_sheets.Contains(page.Key)).Select(page => (page.Value, "text/csv", "text/csv")),
        .. Telling.Where(page => s_sheets.Except(["/calendar", "/trends"]).Contains(page.Key)).Select(page => (page.Value, "application/geo+json, */*;q=0.1", "application/geo+json")),
        ("/calendar", "text/calendar", "text/calendar"),
        ("/brief", "text/markdown", "text/markdown"),
        .. Telling.Select(page => (page.Value, "text/html, application/json;q=0.9, */*;q=0.8", "text/html")),
        ("/events?kind=clash", "*/*", "text/html"),
        ("/events?kind=clash", "", "text/html"),
        ("/events?kind=clash", "image/png", "text/html"),
        ("/events?kind=clash", "application/json, text/plain, */*", "application/json"),
        ("/events?kind=clash", "text/html;q=0.2, text/csv;q=0.4, application/*;q=0.3", "text/csv"),
        ("/events?kind=clash", "application/json;q=0, */*", "text/html"),
    ];

    [Theory]
    [MemberData(nameof(Asked))]
    public async Task Accept_chooses_the_format(string address, string accept, string given)
    {
        using var answer = await GetAsync(address, accept);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe(given);
        answer.Headers.Vary.ShouldContain("Accept");
    }

    [Fact]
    public async Task Formats_of_one_address_have_own_tags()
    {
        using var json = await GetAsync("/events", "application/json");
        using var csv = await GetAsync("/events", "text/csv");
        csv.Headers.ETag.ShouldNotBe(json.Headers.ETag.ShouldNotBeNull());
    }

    [Fact]
    public async Task A_page_and_its_twin_ask_alike()
    {
        var address = EveryPageFixture.Addresses["/events/{id}"];
        using var answer = await GetAsync(address + "?kind=clash", "application/json");
        using var twin = await GetAsync(address + ".json", "");
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldBe(await twin.Content.ReadAsStringAsync(Cancellation));
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string accept)
    {
        using var client = new HttpClient { BaseAddress = new Uri(pages.Browser.Address) };
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var type in accept.Split(", ", StringSplitOptions.RemoveEmptyEntries)) request.Headers.Accept.Add(MediaTypeWithQualityHeaderValue.Parse(type));
        return await client.SendAsync(request, Cancellation);
    }
}
