using System.Net;
using System.Text.Json;

namespace Panj.Server.Tests;

public sealed class ApiTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("party=state:UZ&kind=exercise", 1)]
    [InlineData("party=uzbek&kind=exercise", 1)]
    [InlineData("place=kunduz", 1)]
    [InlineData("place=UZ&kind=exercise", 1)]
    [InlineData("bbox=68.5,36,69,37&kind=attack&status=alleged", 1)]
    [InlineData("bbox=170,36,-170,37", 0)]
    [InlineData("datetime=2024-06-05&kind=exercise", 1)]
    [InlineData("datetime=2024-06-10T23:00:00Z/..&kind=exercise", 2)]
    [InlineData("datetime=../2000-01-01", 0)]
    [InlineData("origins=2", 0)]
    [InlineData("text=gunmen", 1)]
    [InlineData("theatre=tajik-afghan-border&kind=crossing&place=Green", 1)]
    [InlineData("without=day", 3)]
    [InlineData("without=day&kind=bombardment&status=denied", 1)]
    [InlineData("without=place", 0)]
    public async Task Every_part_of_a_question_counts(string query, int expected)
    {
        using var json = await JsonAsync($"/events.json?{query}");
        json.RootElement.GetProperty("events").GetArrayLength().ShouldBe(expected);
        var page = await server.Client.GetStringAsync($"/events?{query}", Cancellation);
        page.Split("<li class=\"event\"").Length.ShouldBe(expected + 1);
    }

    [Theory]
    [InlineData("bbox=1,2,3")]
    [InlineData("bbox=0,50,1,40")]
    [InlineData("datetime=soon")]
    [InlineData("datetime=2024-01-01/2024-01-02/2024-01-03")]
    [InlineData("origins=many")]
    [InlineData("theatre=atlantis")]
    [InlineData("without=colour")]
    [InlineData("before=nonsense")]
    [InlineData("limit=0")]
    [InlineData("after=nonsense")]
    public async Task What_cannot_be_understood_is_a_problem(string query)
    {
        foreach (var address in new[] { "/events.json", "/ogc/collections/events/items" })
        {
            using var answer = await server.Client.GetAsync($"{address}?{query}", Cancellation);
            answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        }
    }

    [Fact]
    public async Task Features_take_a_greater_limit_for_the_most()
    {
        using var all = await JsonAsync("/ogc/collections/events/items?limit=1000000");
        all.RootElement.GetProperty("numberReturned").GetInt32().ShouldBe(ServerFixture.Picture.Events.Count);
        using var refused = await server.Client.GetAsync("/events.json?limit=1001", Cancellation);
        refused.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task Only_what_is_kept_is_claimed()
    {
        using var claimed = await JsonAsync("/ogc/conformance");
        claimed.RootElement.GetProperty("conformsTo").EnumerateArray().Select(one => one.GetString()?.Split('/')[^1]).ShouldBe(["core", "geojson"]);
        using var described = await JsonAsync("/openapi.json");
        var asked = described.RootElement.GetProperty("paths").GetProperty("/ogc/collections/events/items").GetProperty("get").GetProperty("parameters").EnumerateArray().ToDictionary(one => one.GetProperty("name").GetString() ?? "");
        asked["limit"].GetProperty("schema").ToString().ShouldSatisfyAllConditions(schema => schema.ShouldContain("\"minimum\""), schema => schema.ShouldContain("\"maximum\""), schema => schema.ShouldContain("\"default\""));
        asked["bbox"].GetProperty("schema").GetProperty("items").GetProperty("type").GetString().ShouldBe("number");
        asked["bbox"].GetProperty("explode").GetBoolean().ShouldBeFalse();
    }

    [Fact]
    public async Task Parts_make_up_the_whole()
    {
        var seen = new List<string?>();
        for (var address = "/events.json?limit=7"; address is not null;)
        {
            using var answer = await server.Client.GetAsync(address, Cancellation);
            using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation));
            seen.AddRange(json.RootElement.GetProperty("events").EnumerateArray().Select(one => one.GetProperty("id").GetString()));
            address = answer.Headers.TryGetValues("Link", out var link) ? link.Single()[1..link.Single().IndexOf('>', StringComparison.Ordinal)] : null;
        }

        seen.Order().ShouldBe(ServerFixture.Picture.Events.Select(one => one.Id).Order());
    }

    [Theory]
    [InlineData("/events.json?kind=clash")]
    [InlineData("/events.csv")]
    [InlineData("/events.geojson")]
    [InlineData("/calendar.ics")]
    [InlineData("/theatre.json?asof=2024-05-20")]
    [InlineData("/decisions.json")]
    [InlineData("/articles/hill.json")]
    [InlineData("/search.json?q=bridge")]
    [InlineData("/feeds.json")]
    [InlineData("/views.json")]
    [InlineData("/watches.json")]
    [InlineData("/account.json")]
    [InlineData("/accounts.json")]
    [InlineData("/openapi.json")]
    [InlineData("/export/stix")]
    [InlineData("/theatre.geojson?asof=2024-05-20")]
    [InlineData("/parties/state:UZ.csv")]
    [InlineData("/stories.json")]
    [InlineData("/ogc/collections/events/items")]
    public async Task Data_is_sent_again_only_when_changed(string address)
    {
        using var first = await server.Client.GetAsync(address, Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var second = await server.Client.SendAsync(request, Cancellation);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
        (await second.Content.ReadAsByteArrayAsync(Cancellation)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Features_lead_from_the_landing_page()
    {
        using var landing = await JsonAsync("/ogc");
        var data = Linked(landing.RootElement, "data");
        using var collections = await JsonAsync(data);
        var items = Linked(collections.RootElement.GetProperty("collections")[0], "items");
        using var found = await JsonAsync(items + "?limit=3");
        found.RootElement.GetProperty("type").GetString().ShouldBe("FeatureCollection");
        found.RootElement.GetProperty("numberReturned").GetInt32().ShouldBe(3);
        found.RootElement.GetProperty("numberMatched").GetInt32().ShouldBe(ServerFixture.Picture.Events.Count);
        using var next = await JsonAsync(Linked(found.RootElement, "next"));
        next.RootElement.GetProperty("features").GetArrayLength().ShouldBe(3);
        var id = found.RootElement.GetProperty("features")[0].GetProperty("id").GetString();
        using var one = await JsonAsync($"{items}/{id}");
        one.RootElement.GetProperty("type").GetString().ShouldBe("Feature");
    }

    /// <summary>All pages but forms, which tell nothing, and the workbench, whose data is that of /events.</summary>
    public static TheoryData<string> Twins => [.. EveryPageFixture.Addresses.Where(page => page.Key is not ("/" or "/sign-in" or "/watches/{name}/edit" or "/watches/{name}")).Select(page => page.Value.Split('?')[0] + ".json")];

    [Theory]
    [MemberData(nameof(Twins))]
    public async Task Every_page_has_its_twin(string address)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(System.Net.HttpStatusCode.OK);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/json");
        (await answer.Content.ReadAsByteArrayAsync(Cancellation))[0].ShouldBeOneOf((byte)'{', (byte)'[');
    }

    [Fact]
    public async Task Readiness_is_told() => (await server.Client.GetStringAsync("/readyz", Cancellation)).ShouldContain("ready");

    private static string Linked(JsonElement from, string relation) =>
        from.GetProperty("links").EnumerateArray().Single(link => link.GetProperty("rel").GetString() == relation).GetProperty("href").GetString().ShouldNotBeNull();

    private async Task<JsonDocument> JsonAsync(string address) => JsonDocument.Parse(await server.Client.GetStringAsync(address, Cancellation));
}
