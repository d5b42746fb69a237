using System.Net;
using System.Text.Json.Nodes;
using Panj.Events;

namespace Panj.Server.Tests;

public sealed class MapCountTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Every_event_is_somewhere()
    {
        var counts = await CountsAsync("?degrees=1");
        var placed = ServerFixture.Picture.Events.Count(e => e.Where is { Precision: not Precision.Country, Latitude: not null, Longitude: not null });
        counts["events"]!.GetValue<int>().ShouldBe(placed);
        counts["cells"]!.AsArray().Sum(cell => cell![2]!.GetValue<int>()).ShouldBe(placed);
        counts["countries"]!["TJ"]!.GetValue<int>().ShouldBeGreaterThan(0);
        counts["nowhere"]!.GetValue<int>().ShouldBe(ServerFixture.Picture.Events.Count(e => e.Where is null));
    }

    [Fact]
    public async Task An_area_and_a_question_narrow_it()
    {
        var cell = (await CountsAsync("?degrees=1&q=gunmen"))["cells"]!.AsArray().ShouldHaveSingleItem()!;
        cell[2]!.GetValue<int>().ShouldBe(1);
        (await CountsAsync("?degrees=1&q=gunmen&view=-20,0,-10,10"))["events"]!.GetValue<int>().ShouldBe(0);
    }

    [Theory]
    [InlineData("?degrees=0")]
    [InlineData("?degrees=NaN")]
    [InlineData("?degrees=1&view=x")]
    [InlineData("?degrees=1&kind=wedding")]
    public async Task What_cannot_be_asked_is_refused(string query)
    {
        using var answer = await server.Client.GetAsync("/events/map.json" + query, Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }

    private async Task<JsonObject> CountsAsync(string query) => JsonNode.Parse(await server.Client.GetStringAsync("/events/map.json" + query, Cancellation))!.AsObject();
}
