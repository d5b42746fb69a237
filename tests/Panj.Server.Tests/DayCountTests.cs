using System.Net;
using System.Text.Json.Nodes;

namespace Panj.Server.Tests;

public sealed class DayCountTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Days_are_counted_by_colour()
    {
        var counts = await CountsAsync("?q=gunmen");
        var day = counts["days"]!.AsArray().ShouldHaveSingleItem()!;
        day.ToJsonString().ShouldBe("""{"day":"2024-04-09","told":{"violence":1}}""");
        counts["undated"]!.GetValue<int>().ShouldBe(0);
    }

    [Fact]
    public async Task Plans_are_counted_apart_over_their_stretch()
    {
        var counts = await CountsAsync("?q=termez");
        counts["days"]!.AsArray().ShouldBeEmpty();
        counts["spans"]!.AsArray().ShouldHaveSingleItem()!.ToJsonString().ShouldBe("""{"first":"2024-06-05","last":"2024-06-10","planned":{"force":1}}""");
    }

    [Fact]
    public async Task Every_event_is_counted_once()
    {
        var counts = await CountsAsync("");
        var sum = counts["undated"]!.GetValue<int>() + counts["days"]!.AsArray().Concat(counts["spans"]!.AsArray()).Sum(place => Sum(place!["told"]) + Sum(place["planned"]));
        sum.ShouldBe(ServerFixture.Picture.Events.Count);
    }

    [Fact]
    public async Task What_cannot_be_asked_is_refused()
    {
        using var answer = await server.Client.GetAsync("/events/days.json?kind=wedding", Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private static int Sum(JsonNode? families) => families?.AsObject().Sum(family => family.Value!.GetValue<int>()) ?? 0;

    private async Task<JsonObject> CountsAsync(string query) => JsonNode.Parse(await server.Client.GetStringAsync("/events/days.json" + query, Cancellation))!.AsObject();
}
