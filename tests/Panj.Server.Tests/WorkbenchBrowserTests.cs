using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>What a reader may set on the workbench: the area, the widths, the colours; and how fast it answers.</summary>
public sealed partial class WorkbenchBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task The_map_filters_list_and_days()
    {
        await using var page = await browser.OpenAsync("/events");
        var all = await page.Page.Locator(".list li.event").CountAsync();
        for (var turn = 0; turn < 4; turn++) await page.Page.ClickAsync("[aria-label=\"Zoom in\"]");
        var days = page.Page.WaitForRequestAsync(request => request.Url.Contains("days.json", StringComparison.Ordinal));
        await page.Page.ClickAsync("text=Only events shown here");
        await Assertions.Expect(page.Page).ToHaveURLAsync(Box());
        await Assertions.Expect(page.Page.Locator(".list h1")).ToContainTextAsync($" of {all} events");
        (await days).Url.ShouldContain("bbox=");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.ClickAsync("text=Events everywhere");
        await Assertions.Expect(page.Page.Locator(".list li.event")).ToHaveCountAsync(all);
    }

    [Fact]
    public async Task Where_the_map_stands_outlives_loading()
    {
        await using var page = await browser.OpenAsync("/events");
        var steps = await page.Page.EvaluateAsync<int>("history.length");
        await page.Page.ClickAsync("[aria-label=\"Zoom in\"]");
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Regex("/events#map="));
        var stand = await StandAsync(page);
        (await page.Page.EvaluateAsync<int>("history.length")).ShouldBe(steps);
        await page.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Page.WaitForSelectorAsync(".map .mark");
        (await StandAsync(page)).Zip(stand, (now, then) => Math.Abs(now - then)).ShouldAllBe(apart => apart < 1);
        await page.Page.ClickAsync("[aria-label=\"Show all events\"]");
        await Assertions.Expect(page.Page).ToHaveURLAsync(browser.Address + "/events");
    }

    /// <summary>Shift and scale of the map.</summary>
    private static Task<double[]> StandAsync(WatchedPage page) =>
        page.Page.EvaluateAsync<double[]>("document.querySelector('.map-base > g').getAttribute('transform').match(/-?[\\d.]+/g).map(Number)");

    [Theory]
    [InlineData(74.0, 33.79, true)] // in Kashmir
    [InlineData(74.54, 31.13, false)] // in Punjab
    [InlineData(34.35, 46.06, true)] // north of Crimea
    [InlineData(37.95, 49.96, false)] // east of Kharkiv
    [InlineData(35.9, 33.14, true)] // on the Golan
    [InlineData(-12.2, 25.52, true)] // in Western Sahara
    public async Task Disputed_lines_are_dashed(double longitude, double latitude, bool isDashed)
    {
        var page = await browser.VisitAsync("/events", 1280, ColorScheme.Light);
        await page.Page.WaitForSelectorAsync(".border.disputed", new() { State = WaitForSelectorState.Attached });
        var apart = await page.Page.EvaluateAsync<double[]>(Apart, new[] { longitude, latitude });
        (apart[0] < apart[1]).ShouldBe(isDashed);
        Math.Min(apart[0], apart[1]).ShouldBeLessThan(0.1);
        await Assertions.Expect(page.Page.Locator(".border.disputed")).Not.ToHaveCSSAsync("stroke-dasharray", "none");
    }

    /// <summary>How far corners of dashed and of other borders are from a place, on the plane of the map.</summary>
    private const string Apart = """
        ([longitude, latitude]) => {
          const [x, y] = [longitude * 1000 / 360, -Math.log(Math.tan(Math.PI / 4 + latitude * Math.PI / 360)) * 1000 / (2 * Math.PI)];
          const nearest = (path) => Math.min(...[...path.getAttribute("d").matchAll(/(-?[\d.]+),(-?[\d.]+)/g)].map((at) => Math.hypot(at[1] - x, at[2] - y)));
          return [nearest(document.querySelector(".border.disputed")), nearest(document.querySelector(".border:not(.disputed)"))];
        }
        """;

    [Fact]
    public async Task Widths_are_set_and_remembered()
    {
        await using var page = await browser.OpenAsync("/events");
        var list = page.Page.Locator(".list");
        var before = (await list.BoundingBoxAsync()).ShouldNotBeNull().Width;
        var line = (await page.Page.Locator(".split-list").BoundingBoxAsync()).ShouldNotBeNull();
        await page.Page.Mouse.MoveAsync(line.X + 4, line.Y + 200);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(line.X - 200, line.Y + 200, new() { Steps = 4 });
        await page.Page.Mouse.UpAsync();
        await Assertions.Expect(page.Page.Locator(".split-list")).ToHaveAttributeAsync("aria-valuenow", Percent());
        var wide = (await list.BoundingBoxAsync()).ShouldNotBeNull().Width;
        wide.ShouldBeGreaterThan(before + 150);
        await page.Page.ReloadAsync();
        await Assertions.Expect(page.Page.Locator(".split-list")).ToHaveAttributeAsync("aria-valuenow", Percent());
        (await list.BoundingBoxAsync()).ShouldNotBeNull().Width.ShouldBe(wide, 10);
        await page.Page.FocusAsync(".split-list");
        await page.Page.Keyboard.PressAsync("ArrowRight");
        (await list.BoundingBoxAsync()).ShouldNotBeNull().Width.ShouldBeLessThan(wide - 40);
    }

    [Fact]
    public async Task Colours_are_chosen_and_remembered()
    {
        await using var page = await browser.OpenAsync("/brief");
        var light = await PaperAsync(page);
        await page.Page.ClickAsync(".look");
        await page.Page.ClickAsync(".look");
        await Assertions.Expect(page.Page.Locator(".look")).ToHaveAttributeAsync("aria-label", "Colours: dark");
        (await PaperAsync(page)).ShouldNotBe(light);
        await page.Page.GotoAsync(browser.Address + "/events", new() { WaitUntil = WaitUntilState.NetworkIdle });
        (await PaperAsync(page)).ShouldNotBe(light);
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.ClickAsync(".look");
        (await PaperAsync(page)).ShouldBe(light);
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_words_stand_first_in_an_event()
    {
        await using var page = await browser.OpenAsync("/events");
        await page.Page.ClickAsync(".list li[data-place=\"Kunduz\"] a");
        await Assertions.Expect(page.Page.Locator(".lead mark")).ToHaveTextAsync("Gunmen attacked a post in Kunduz");
        await Assertions.Expect(page.Page.Locator(".lead mark")).ToBeInViewportAsync();
        await page.Page.ClickAsync(".lead .there");
        await Assertions.Expect(page.Page).ToHaveURLAsync(Passage());
    }

    private static Task<string> PaperAsync(WatchedPage page) => page.Page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");

    [GeneratedRegex("bbox=")]
    private static partial Regex Box();

    [GeneratedRegex("/articles/strike#at-")]
    private static partial Regex Passage();

    [GeneratedRegex("^(4[5-9]|5[0-9])$")]
    private static partial Regex Percent();
}
