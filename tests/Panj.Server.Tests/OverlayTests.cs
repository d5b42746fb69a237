using System.Text.Json;
using Microsoft.Playwright;
using NetTopologySuite.Geometries;
using Panj.Picture.Theatres;

namespace Panj.Server.Tests;

/// <summary>Lines and areas of whoever runs the server.</summary>
public sealed class OverlayTests(Chromium chromium)
{
    private const string Hostile = "<img src=x onerror=alert(1)>";

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private static ServerFixture Server => new()
    {
        Overlay =
        [
            new("Road", new LineString([new(68, 37), new(69, 37.5)])),
            new(Hostile, new Polygon(new LinearRing([new(68, 37), new(70, 37), new(70, 38), new(68, 37)]), [new LinearRing([new(69.5, 37.2), new(69.8, 37.2), new(69.8, 37.3), new(69.5, 37.2)])])),
            new("Road", new MultiLineString([new LineString([new(70, 37), new(71, 37.5)])])),
        ],
    };

    [Fact]
    public async Task Shapes_are_served_with_their_names()
    {
        await using var server = Server;
        await server.InitializeAsync();
        using var json = JsonDocument.Parse(await server.Client.GetStringAsync("/overlay.geojson", Cancellation));
        var features = json.RootElement.GetProperty("features").EnumerateArray().ToArray();
        features.Select(one => one.GetProperty("geometry").GetProperty("type").GetString()).ShouldBe(["LineString", "Polygon", "MultiLineString"]);
        features[1].GetProperty("geometry").GetProperty("coordinates").GetArrayLength().ShouldBe(2);
        features[2].GetProperty("geometry").GetProperty("coordinates")[0][1][0].GetDouble().ShouldBe(71);
    }

    [Theory]
    [InlineData("/events")]
    [InlineData("/theatre?asof=2024-05-20")]
    public async Task Maps_draw_and_name_them(string address)
    {
        await using var browser = new BrowserFixture(chromium, Server);
        await browser.InitializeAsync();
        await using var page = await browser.OpenAsync(address);
        await Assertions.Expect(page.Page.Locator(".map-canvas path.overlay")).ToHaveCountAsync(3);
        await page.Page.ClickAsync(".legend summary");
        await Assertions.Expect(page.Page.Locator(".overlay-names li")).ToHaveTextAsync(["Road", Hostile]);
        (await page.ViolationsAsync()).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_shapes_no_map_asks()
    {
        await using var browser = new BrowserFixture(chromium);
        await browser.InitializeAsync();
        await using var page = await browser.OpenAsync("/events");
        await page.Page.WaitForSelectorAsync(".map .mark");
        page.Requests.ShouldAllBe(request => !request.Contains("overlay", StringComparison.Ordinal));
    }
}
