using System.Text.Json;
using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>
/// The main pages over the samples, in the sizes and colours of the pictures in docs/images; with PANJ_PIN_IMAGES=1 they are photographed there anew.
/// </summary>
public sealed class ImageTests(SamplesFixture samples) : IClassFixture<SamplesFixture>
{
    private const string Pinning = "PANJ_PIN_IMAGES";

    /// <summary>A picture by its name: the address, the size in pixels, dark or light, and what has to be seen before it is taken.</summary>
    private sealed record Shot(string Address, int Width, int Height, bool Dark, string Seen);

    private static readonly Dictionary<string, Shot> s_shots = new()
    {
        ["events"] = new("/events", 1280, 820, false, ".map .mark"),
        ["events-dark"] = new("/events", 1280, 820, true, ".timeline .bar"),
        ["events-phone"] = new("/events", 390, 844, false, ".list .event"),
        ["days-dark"] = new("/events?from=2025-07-01&to=2025-12-31", 1280, 820, true, ".timeline .chosen"),
        ["event"] = new("/events/{event}", 1280, 1500, false, ".lead mark"),
        ["event-phone-dark"] = new("/events/{event}", 390, 1500, true, ".lead mark"),
        ["boards"] = new("/theatre?asof=2021-10-30", 1280, 1000, false, ".board-map .mark"),
        ["boards-dark"] = new("/theatre/tajik-afghan-border?asof=2021-07-27", 1280, 1000, true, ".board-map .mark"),
        ["boards-phone"] = new("/theatre?asof=2021-10-30", 390, 1200, false, ".board-map .mark"),
        ["article"] = new("/articles/tab-19", 1280, 900, false, ".text mark"),
        ["trends-dark"] = new("/trends?week=2025-07-30", 1280, 900, true, ".week-bars"),
        ["source"] = new("/sources/Amu%20Wire", 1280, 1000, false, ".subject h1"),
        ["watch"] = new("/watches/clashes", 1280, 900, false, ".alerts li"),
        ["watch-phone-dark"] = new("/watches/clashes", 390, 844, true, ".alerts li"),
        ["story"] = new("/stories/{story}", 1280, 900, false, ".story h1"),
        ["brief-phone"] = new("/brief", 390, 844, false, ".brief .note"),
    };

    public static TheoryData<string> Names => [.. s_shots.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_picture_shows_what_it_should(string name)
    {
        var shot = s_shots[name];
        var page = await samples.Browser.VisitAsync(await AddressAsync(shot.Address), shot.Width, shot.Dark ? ColorScheme.Dark : ColorScheme.Light);
        await page.Page.SetViewportSizeAsync(shot.Width, shot.Height);
        await Assertions.Expect(page.Page.Locator(shot.Seen).First).ToBeVisibleAsync();
        (await page.ViolationsAsync()).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
        page.Requests.ShouldAllBe(address => address.StartsWith(samples.Browser.Address, StringComparison.Ordinal));
        if (Environment.GetEnvironmentVariable(Pinning) == "1") await page.Page.ScreenshotAsync(new() { Path = Path.Combine(SamplesFixture.Folder("Images"), name + ".png") });
    }

    [Fact]
    public void Every_picture_is_of_a_page() =>
        Directory.GetFiles(SamplesFixture.Folder("Images"), "*.png").Select(Path.GetFileNameWithoutExtension).ShouldBe(s_shots.Keys, ignoreOrder: true, $"Run these tests with {Pinning}=1 to commit what has changed.");

    /// <summary>Identities change with what is read: the event and the story are those of the clash in Shamsiddin Shohin.</summary>
    private async Task<string> AddressAsync(string address)
    {
        using var client = new HttpClient { BaseAddress = new Uri(samples.Browser.Address) };
        using var events = JsonDocument.Parse(await client.GetStringAsync("/events.json?q=Shamsiddin", TestContext.Current.CancellationToken));
        using var stories = JsonDocument.Parse(await client.GetStringAsync("/stories.json", TestContext.Current.CancellationToken));
        var story = stories.RootElement.GetProperty("stories").EnumerateArray().First(one => one.GetProperty("articles").EnumerateArray().Any(article => article.GetString() == "tab-19"));
        return address.Replace("{event}", events.RootElement.GetProperty("events")[0].GetProperty("id").GetString(), StringComparison.Ordinal).Replace("{story}", story.GetProperty("id").GetString(), StringComparison.Ordinal);
    }
}
