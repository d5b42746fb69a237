using System.Net;
using System.Text.Json;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture.Calendar;

namespace Panj.Server.Tests;

public sealed class RouteTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("/", "text/html")]
    [InlineData("/events", "text/html")]
    [InlineData("/events?kind=exercise&status=planned&q=termez&from=2024-06-01&to=2024-07-01", "text/html")]
    [InlineData("/events.json", "application/json")]
    [InlineData("/events.csv?kind=talks", "text/csv")]
    [InlineData("/events.geojson", "application/geo+json")]
    [InlineData("/calendar", "text/html")]
    [InlineData("/calendar.json", "application/json")]
    [InlineData("/calendar.ics", "text/calendar")]
    [InlineData("/theatre", "text/html")]
    [InlineData("/theatre?asof=2024-05-20", "text/html")]
    [InlineData("/theatre.json?asof=2024-05-20", "application/json")]
    [InlineData("/theatre.csv", "text/csv")]
    [InlineData("/theatre/tajik-afghan-border", "text/html")]
    [InlineData("/theatre/tajik-afghan-border.json", "application/json")]
    [InlineData("/theatre/tajik-afghan-border.csv?asof=2024-05-20", "text/csv")]
    [InlineData("/theatre?asof=0001-01-01", "text/html")]
    [InlineData("/theatre?asof=9999-12-31", "text/html")]
    [InlineData("/search", "text/html")]
    [InlineData("/search?q=bridge&kind=crossing&place=green&party=TJ&from=2024-05-01&to=2024-05-31", "text/html")]
    [InlineData("/search.json?q=bridge", "application/json")]
    [InlineData("/search.json", "application/json")]
    [InlineData("/articles/drill", "text/html")]
    [InlineData("/articles/drill.json", "application/json")]
    [InlineData("/articles/nothing", "text/html")]
    [InlineData("/assets/panj.js", "text/javascript")]
    [InlineData("/assets/panj.css", "text/css")]
    [InlineData("/assets/panj.svg", "image/svg+xml")]
    [InlineData("/healthz", "application/json")]
    public async Task Every_route_answers(string address, string type)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe(type);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/events.json")]
    [InlineData("/assets/panj.js")]
    [InlineData("/nowhere")]
    public async Task Every_answer_forbids_foreign_content(string address)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        var policy = answer.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem();
        policy.ShouldContain("default-src 'none'");
        policy.ShouldContain("frame-ancestors 'none'");
        policy.ShouldNotContain("unsafe");
        answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
    }

    [Fact]
    public async Task Twins_of_the_list_are_the_exchange_formats()
    {
        (await server.Client.GetByteArrayAsync("/events.json", Cancellation)).ShouldBe(Written(PictureJson.WriteEvents, ServerFixture.Picture));
        (await server.Client.GetByteArrayAsync("/events.csv", Cancellation)).ShouldBe(Written(EventCsv.Write, ServerFixture.Picture));
        (await server.Client.GetByteArrayAsync("/events.geojson", Cancellation)).ShouldBe(Written(EventGeoJson.Write, ServerFixture.Picture));
    }

    [Fact]
    public async Task The_calendar_is_the_exchange_format()
    {
        var entries = PlanCalendar.Of(await server.KeptPicture.SnapshotAsync(new EventQuestion { Statuses = PlanCalendar.Statuses }, Cancellation));
        entries.ShouldNotBeEmpty();
        var address = new Uri(server.Address, "/calendar.ics");
        (await server.Client.GetByteArrayAsync(address, Cancellation)).ShouldBe(Written((stream, some) => CalendarExport.Write(stream, some, address), entries));
    }

    [Fact]
    public async Task Every_event_has_page_and_twin()
    {
        foreach (var happening in ServerFixture.Picture.Events)
        {
            using var page = await server.Client.GetAsync($"/events/{happening.Id}", Cancellation);
            page.StatusCode.ShouldBe(HttpStatusCode.OK);
            var only = ServerFixture.Picture with { Events = [happening] };
            (await server.Client.GetByteArrayAsync($"/events/{happening.Id}.json", Cancellation)).ShouldBe(Written(PictureJson.WriteEvents, only));
        }
    }

    [Fact]
    public async Task An_article_as_json_has_its_events()
    {
        var json = JsonDocument.Parse(await server.Client.GetStringAsync("/articles/drill.json", Cancellation)).RootElement;
        json.GetProperty("articles").GetArrayLength().ShouldBe(1);
        json.GetProperty("events").GetArrayLength().ShouldBe(2);
    }

    [Theory]
    [InlineData("kind=exercise&status=planned", 2)]
    [InlineData("kind=exercise&status=planned&q=UZBEKISTAN termez", 1)]
    [InlineData("from=2024-06-10&to=2024-06-30", 1)]
    [InlineData("from=2024-06-11&to=2024-06-30", 0)]
    [InlineData("q=no-such-word", 0)]
    public async Task A_filter_cuts_twin_and_page_alike(string query, int expected)
    {
        var json = JsonDocument.Parse(await server.Client.GetStringAsync($"/events.json?{query}", Cancellation)).RootElement;
        json.GetProperty("events").GetArrayLength().ShouldBe(expected);
        var page = await server.Client.GetStringAsync($"/events?{query}", Cancellation);
        page.Split("<li class=\"event\"").Length.ShouldBe(expected + 1);
    }

    [Theory]
    [InlineData("/events.json?kind=picnic", "picnic")]
    [InlineData("/events?status=perhaps", "perhaps")]
    [InlineData("/events.json?from=yesterday", "2021-07-24")]
    public async Task A_filter_nobody_understands_is_named(string address, string said)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        answer.Content.Headers.ContentType?.MediaType.ShouldBe("application/problem+json");
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain(said);
    }

    [Theory]
    [InlineData("/nowhere")]
    [InlineData("/events/e-none")]
    [InlineData("/articles/none.json")]
    [InlineData("/theatre/atlantis")]
    [InlineData("/theatre/atlantis.json")]
    [InlineData("/assets/../panj.js")]
    [InlineData("/assets/none.js")]
    public async Task What_is_not_there_is_a_problem(string address)
    {
        using var answer = await server.Client.GetAsync(address, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        JsonDocument.Parse(await answer.Content.ReadAsStringAsync(Cancellation)).RootElement.GetProperty("status").GetInt32().ShouldBe(404);
    }

    [Fact]
    public async Task A_browser_gets_errors_as_pages()
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/nowhere");
        request.Headers.Accept.ParseAdd("text/html");
        using var answer = await server.Client.SendAsync(request, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("<h1>Not found</h1>");
    }

    [Fact]
    public async Task Assets_are_asked_for_again_only_when_changed()
    {
        using var first = await server.Client.GetAsync("/assets/panj.js", Cancellation);
        using var request = new HttpRequestMessage(HttpMethod.Get, "/assets/panj.js");
        request.Headers.IfNoneMatch.Add(first.Headers.ETag.ShouldNotBeNull());
        using var second = await server.Client.SendAsync(request, Cancellation);
        second.StatusCode.ShouldBe(HttpStatusCode.NotModified);
    }

    private static byte[] Written<T>(Action<Stream, T> write, T value)
    {
        using var stream = new MemoryStream();
        write(stream, value);
        return stream.ToArray();
    }
}
