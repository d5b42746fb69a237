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
    public async Task What_has_no_day_stands_in_a_lane()
    {
        await using var page = await browser.OpenAsync("/events");
        var (all, shown) = (page.Page.Locator(".list li.event"), page.Page.Locator(".list li.event:not([hidden])"));
        var undated = await page.Page.Locator(".list li.event:not([data-first])").CountAsync();
        undated.ShouldBeInRange(1, await all.CountAsync() - 1);
        var lane = page.Page.Locator(".lanes button:has-text(\"without a day\")");
        await lane.ClickAsync();
        await Assertions.Expect(shown).ToHaveCountAsync(undated);
        await Assertions.Expect(lane).ToHaveAttributeAsync("aria-pressed", "true");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await lane.ClickAsync();
        await Assertions.Expect(shown).ToHaveCountAsync(await all.CountAsync());
    }

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
