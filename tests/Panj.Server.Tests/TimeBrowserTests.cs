using System.Globalization;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Time.Testing;
using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>Choosing days on the strip under the map, with a pointer, with keys, and without scripts.</summary>
public sealed partial class TimeBrowserTests(BrowserFixture browser, Chromium chromium) : IClassFixture<BrowserFixture>
{
    private const string Kunduz = ".list li[data-place=\"Kunduz\"]";

    [Fact]
    public async Task Dragging_over_days_filters_list_and_map()
    {
        await using var page = await browser.OpenAsync("/events");
        var all = await page.Page.Locator(".list li.event").CountAsync();
        await DragAsync(page, 0.02f, 0.35f);
        await Assertions.Expect(page.Page).ToHaveURLAsync(FromTo());
        await Assertions.Expect(page.Page.Locator(".list h1")).ToContainTextAsync($" of {all} events");
        var (from, to) = await ChosenAsync(page);
        foreach (var row in await page.Page.Locator(".list li.event").AllAsync())
            (await row.GetAttributeAsync("data-first") ?? "").ShouldSatisfyAllConditions(first => string.CompareOrdinal(first, to).ShouldBeLessThanOrEqualTo(0), first => first.ShouldNotBeEmpty());
        string.CompareOrdinal(from, to).ShouldBeLessThan(0);
        await Assertions.Expect(page.Page.Locator(".time-line")).ToContainTextAsync("All days");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task While_dragging_rows_and_marks_follow()
    {
        await using var page = await browser.OpenAsync("/events");
        await page.Page.WaitForSelectorAsync(".map .mark");
        var marks = await ShownAsync(page, ".map .mark");
        var box = await StripAsync(page);
        await page.Page.Mouse.MoveAsync(box.X + (box.Width * 0.9f), box.Y + 20);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(box.X + (box.Width * 0.8f), box.Y + 20, new() { Steps = 4 });
        await Assertions.Expect(page.Page.Locator(".list li.event[hidden]")).Not.ToHaveCountAsync(0);
        (await ShownAsync(page, ".map .mark")).ShouldBeLessThan(marks);
        page.Page.Url.ShouldNotContain("from=");
        await page.Page.Mouse.UpAsync();
        await Assertions.Expect(page.Page).ToHaveURLAsync(FromTo());
    }

    [Fact]
    public async Task Going_back_gives_the_days_back()
    {
        await using var page = await browser.OpenAsync("/events");
        var all = await page.Page.Locator(".list li.event").CountAsync();
        await DragAsync(page, 0.02f, 0.2f);
        await Assertions.Expect(page.Page).ToHaveURLAsync(FromTo());
        await page.Page.GoBackAsync();
        await Assertions.Expect(page.Page.Locator(".list li.event")).ToHaveCountAsync(all);
        await Assertions.Expect(page.Page.Locator("input[name=from]")).ToHaveValueAsync("");
        await page.Page.GoForwardAsync();
        await Assertions.Expect(page.Page.Locator("input[name=from]")).Not.ToHaveValueAsync("");
        await page.Page.ClickAsync("text=All days");
        await Assertions.Expect(page.Page).ToHaveURLAsync($"{browser.Address}/events");
    }

    [Fact]
    public async Task Keys_choose_days_too()
    {
        await using var page = await browser.OpenAsync("/events");
        await page.Page.FocusAsync(".timeline [aria-label=\"First day\"]");
        for (var step = 0; step < 8; step++) await page.Page.Keyboard.PressAsync("ArrowRight");
        await Assertions.Expect(page.Page).ToHaveURLAsync(FromTo());
        await Assertions.Expect(page.Page.Locator(".timeline [aria-label=\"First day\"]")).ToBeFocusedAsync();
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.Keyboard.PressAsync("Escape");
        await Assertions.Expect(page.Page).ToHaveURLAsync($"{browser.Address}/events");
    }

    [Fact]
    public async Task The_open_event_stays_open_and_is_marked()
    {
        await using var page = await browser.OpenAsync("/events");
        await page.Page.ClickAsync($"{Kunduz} a");
        await page.Page.WaitForSelectorAsync(".event-detail");
        await Assertions.Expect(page.Page.Locator(".timeline .selected-days")).ToHaveAttributeAsync("d", new Regex("^M"));
        await DragAsync(page, 0.02f, 0.2f);
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Regex("/events/e-.*from="));
        await Assertions.Expect(page.Page.Locator(".event-detail")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Without_scripts_fields_choose_days()
    {
        await using var page = await browser.OpenAsync("/events", scripts: false);
        await page.Page.FillAsync("input[name=from]", "2024-04-09");
        await page.Page.FillAsync("input[name=to]", "2024-04-09");
        await page.Page.ClickAsync(".filters button");
        await Assertions.Expect(page.Page.Locator(".list li.event")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Page.Locator(Kunduz)).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task What_lies_ahead_is_shown_as_planned()
    {
        await using var then = new BrowserFixture(chromium, new ServerFixture { Time = new FakeTimeProvider(new DateTimeOffset(2024, 5, 25, 0, 0, 0, TimeSpan.Zero)) });
        await then.InitializeAsync();
        await using var page = await then.OpenAsync("/events?q=tajikistan", scheme: ColorScheme.Dark);
        var today = await page.Page.Locator(".timeline .ahead").BoundingBoxAsync();
        var drill = await page.Page.Locator(".timeline .stretch.planned", new() { HasText = "10 Jun 2024" }).BoundingBoxAsync();
        drill.ShouldNotBeNull().X.ShouldBeGreaterThan(today.ShouldNotBeNull().X);
        (await page.ViolationsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("2024-08-25", ".timeline .ahead-name", "ahead")]
    [InlineData("2044-11-25", ".time-line", "Today, 25 Nov 2044, lies after these days")]
    [InlineData("2004-11-25", ".time-line", "Today, 25 Nov 2004, lies before these days")]
    public async Task The_present_day_is_drawn_or_told(string today, string where, string said)
    {
        await using var then = new BrowserFixture(chromium, new ServerFixture { Time = new FakeTimeProvider(DateTimeOffset.ParseExact(today, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal)) });
        await then.InitializeAsync();
        await using var page = await then.OpenAsync("/events?kind=talks");
        await Assertions.Expect(page.Page.Locator(where)).ToContainTextAsync(said);
    }

    [Fact]
    public async Task Uncertain_dates_beyond_the_lanes_are_counted()
    {
        await using var many = new BrowserFixture(chromium, new ServerFixture { Readings = [.. Enumerable.Range(0, 7).Select(SampleStories.Uncertain)] });
        await many.InitializeAsync();
        await using var page = await many.OpenAsync("/events");
        var stretches = page.Page.Locator(".timeline .stretch");
        await Assertions.Expect(stretches).ToHaveCountAsync(4);
        await page.Page.ClickAsync("text=3 more uncertain dates");
        await Assertions.Expect(stretches).ToHaveCountAsync(7);
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.ClickAsync("text=Fewer uncertain dates");
        await Assertions.Expect(stretches).ToHaveCountAsync(4);
    }

    [Fact]
    public async Task Scripts_of_the_workbench_stay_small()
    {
        await using var page = await browser.OpenAsync("/events");
        (await page.ScriptBytesAsync()).ShouldBeInRange(1, 500_000);
    }

    /// <summary>Drags over the strip between two shares of its width.</summary>
    private static async Task DragAsync(WatchedPage page, float from, float to)
    {
        var box = await StripAsync(page);
        await page.Page.Mouse.MoveAsync(box.X + (box.Width * from), box.Y + 30);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(box.X + (box.Width * to), box.Y + 30, new() { Steps = 5 });
        await page.Page.Mouse.UpAsync();
    }

    private static async Task<LocatorBoundingBoxResult> StripAsync(WatchedPage page) =>
        await page.Page.Locator(".timeline").BoundingBoxAsync() ?? throw new InvalidOperationException("There is no strip.");

    private static async Task<(string From, string To)> ChosenAsync(WatchedPage page) =>
        (await page.Page.Locator("input[name=from]").InputValueAsync(), await page.Page.Locator("input[name=to]").InputValueAsync());

    private static async Task<int> ShownAsync(WatchedPage page, string what) => await page.Page.Locator(what).CountAsync();

    [GeneratedRegex("from=.*to=")]
    private static partial Regex FromTo();
}
