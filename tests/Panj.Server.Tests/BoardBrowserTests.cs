using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>The boards of a day: slid through, on the map, and tied to each other.</summary>
public sealed partial class BoardBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Slider = ".as-of [type=range]";
    private const string Drill = "section[aria-labelledby=drills] tr:has-text(\"Termez\")";

    [Fact]
    public async Task Sliding_shows_the_boards_of_days()
    {
        await using var page = await browser.OpenAsync("/theatre?asof=2024-05-20");
        await Assertions.Expect(page.Page.Locator(Drill)).ToHaveCountAsync(1);
        await Assertions.Expect(page.Page.Locator(Slider)).ToHaveAttributeAsync("aria-valuetext", "20 May 2024");
        await page.Page.FocusAsync(Slider);
        await page.Page.Keyboard.PressAsync("ArrowLeft");
        await Assertions.Expect(page.Page).ToHaveURLAsync(DayBefore());
        await Assertions.Expect(page.Page.Locator(Drill)).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.Locator("input[name=asof]")).ToHaveValueAsync("2024-05-19");
        await Assertions.Expect(page.Page.Locator(".of-day .facts").First).ToContainTextAsync("19 May 2024");
        await Assertions.Expect(page.Page.Locator($"{Slider}:focus")).ToHaveCountAsync(1);
        (await page.ViolationsAsync()).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Going_back_gives_the_day_back()
    {
        await using var page = await browser.OpenAsync("/theatre?asof=2024-05-20");
        await page.Page.FocusAsync(Slider);
        await page.Page.Keyboard.PressAsync("Home");
        await Assertions.Expect(page.Page.Locator(Drill)).ToHaveCountAsync(0);
        await page.Page.GoBackAsync();
        await Assertions.Expect(page.Page.Locator(Drill)).ToHaveCountAsync(1);
        await Assertions.Expect(page.Page.Locator(Slider)).ToHaveAttributeAsync("aria-valuetext", "20 May 2024");
    }

    [Fact]
    public async Task The_map_follows_the_day()
    {
        await using var page = await browser.OpenAsync("/theatre?asof=2024-05-20");
        var listed = page.Page.Locator(".on-map [data-place=Termez]");
        await Assertions.Expect(page.Page.Locator(".board-map .mark").First).ToBeVisibleAsync();
        await Assertions.Expect(listed).ToHaveCountAsync(1);
        await page.Page.ClickAsync("text=The day before");
        await Assertions.Expect(listed).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.Locator(".board-map .area[data-event]").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.Locator(".board-map .map-canvas")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_row_and_its_mark_find_each_other()
    {
        await using var page = await browser.OpenAsync("/theatre?asof=2024-05-20");
        await Assertions.Expect(page.Page.Locator(".board-map .mark").First).ToBeVisibleAsync();
        var happening = await page.Page.Locator(".on-map [data-place=Termez]").GetAttributeAsync("data-event");
        await page.Page.Locator($"{Drill} a").First.HoverAsync();
        await Assertions.Expect(page.Page.Locator($".board-map .area.selected[data-event=\"{happening}\"]")).ToHaveCountAsync(1);
        await page.Page.Locator(".board-map .mark").First.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator(".board tr.selected, .board-map .mark.counted, .board-map .mark").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Choosing_a_mark_leads_to_its_row()
    {
        await using var page = await browser.OpenAsync("/theatre/tajik-afghan-border?asof=2024-05-03");
        var mark = page.Page.Locator(".board-map .mark[data-events]:not(:has(.cluster))").First;
        await mark.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator(".board tr.selected a:focus")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Without_scripts_the_map_is_a_list()
    {
        await using var page = await browser.OpenAsync("/theatre?asof=2024-05-20", scripts: false);
        (await page.Page.Locator(".board-map .map-frame").IsVisibleAsync()).ShouldBeFalse();
        await page.Page.ClickAsync(".on-map summary");
        await page.Page.ClickAsync(".on-map [data-place=Termez] a");
        await Assertions.Expect(page.Page.Locator(".report mark").First).ToBeVisibleAsync();
    }

    [GeneratedRegex("asof=2024-05-19$")]
    private static partial Regex DayBefore();
}
