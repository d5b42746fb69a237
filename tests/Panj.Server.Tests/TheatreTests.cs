using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using Panj.Exchange;
using Panj.Picture.Boards;

namespace Panj.Server.Tests;

public sealed partial class TheatreTests(ServerFixture server) : IClassFixture<ServerFixture>
{
    private static readonly DateOnly _day = new(2024, 5, 20);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static State State => new StateBuilder().Build([.. SampleStories.All], _day);

    [Fact]
    public async Task Twins_are_the_exchange_formats()
    {
        (await server.Client.GetByteArrayAsync("/theatre.json?asof=2024-05-20", Cancellation)).ShouldBe(Written(BoardJson.Write));
        (await server.Client.GetByteArrayAsync("/theatre.csv?asof=2024-05-20", Cancellation)).ShouldBe(Written(BoardCsv.Write));
    }

    [Fact]
    public async Task Features_are_what_the_boards_rest_on()
    {
        var bytes = await server.Client.GetByteArrayAsync("/theatre.geojson?asof=2024-05-20", Cancellation);
        bytes.ShouldBe(Written(BoardGeoJson.Write));
        using var json = JsonDocument.Parse(bytes);
        var (state, features) = (State, json.RootElement.GetProperty("features").EnumerateArray().ToArray());
        features.ShouldNotBeEmpty();
        foreach (var feature in features)
            foreach (var board in feature.GetProperty("properties").GetProperty("boards").EnumerateArray())
                state[board.GetString() ?? ""].Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Events).ShouldContain(feature.GetProperty("id").GetString() ?? "");
        features.ShouldAllBe(feature => feature.GetProperty("properties").GetProperty("boards").GetArrayLength() > 0 && feature.GetProperty("properties").GetProperty("where").ValueKind == JsonValueKind.String);
    }

    [Fact]
    public async Task Page_shows_every_board_that_says_something()
    {
        var page = await server.Client.GetStringAsync("/theatre?asof=2024-05-20", Cancellation);
        foreach (var board in State.Boards)
            page.Contains($"id=\"{board.Name}\"", StringComparison.Ordinal).ShouldBe(board.Rows.Count > 0, board.Name);
    }

    [Fact]
    public async Task Evidence_leads_to_events()
    {
        var page = await server.Client.GetStringAsync("/theatre?asof=2024-05-20", Cancellation);
        var addresses = EventAddress().Matches(page).Select(m => m.Groups[1].Value).Distinct().ToList();
        addresses.Count.ShouldBeGreaterThan(5);
        foreach (var address in addresses)
        {
            using var answer = await server.Client.GetAsync(address, Cancellation);
            answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        }
    }

    [Fact]
    public async Task Changes_are_told_on_their_day()
    {
        var page = WebUtility.HtmlDecode(await server.Client.GetStringAsync("/theatre?asof=2024-05-20", Cancellation));
        page.ShouldContain("<span class=\"what\">new</span> <a href=\"#drills\">Drills</a>");
        (await server.Client.GetStringAsync("/theatre?asof=2024-05-22", Cancellation)).ShouldContain("Nothing changed.");
    }

    [Fact]
    public async Task Before_the_first_article_says_so() =>
        (await server.Client.GetStringAsync("/theatre?asof=2001-01-01", Cancellation)).ShouldContain("No article in the store was published by that day.");

    [Fact]
    public async Task Unreadable_day_is_named()
    {
        using var answer = await server.Client.GetAsync("/theatre.json?asof=yesterday", Cancellation);
        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await answer.Content.ReadAsStringAsync(Cancellation)).ShouldContain("is no day; write it like 2021-07-24.");
    }

    [Fact]
    public async Task Other_pages_lead_to_the_boards() =>
        (await server.Client.GetStringAsync("/events", Cancellation)).ShouldContain("<a href=\"/theatre\">Boards</a>");

    private static byte[] Written(Action<Stream, State> write)
    {
        using var stream = new MemoryStream();
        write(stream, State);
        return stream.ToArray();
    }

    [GeneratedRegex("href=\"(/events/e-[0-9a-f]+)\"")]
    private static partial Regex EventAddress();
}
