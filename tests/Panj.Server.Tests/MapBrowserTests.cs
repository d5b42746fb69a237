using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>The map of more events than the list holds.</summary>
public sealed class MapBrowserTests(ManyEventsFixture many) : IClassFixture<ManyEventsFixture>
{
    [Fact]
    public async Task Many_events_are_counted_and_open_up()
    {
        await using var page = await many.Browser.OpenAsync("/events");
        var counted = page.Page.Locator(".map .mark.counted");
        await Assertions.Expect(counted.First).ToBeVisibleAsync();
        // all lie over 110 degrees, of which the map shows 52 after one choice and 21, with 210 events, after two
        for (var turn = 0; turn < 2; turn++)
            await page.Page.RunAndWaitForResponseAsync(() => counted.First.ClickAsync(), answer => answer.Url.Contains("/events/map.json", StringComparison.Ordinal));
        await Assertions.Expect(counted).ToHaveCountAsync(0);
        await Assertions.Expect(page.Page.Locator(".map .mark[data-events]").First).ToBeVisibleAsync();
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_question_for_few_draws_them()
    {
        await using var page = await many.Browser.OpenAsync("/events");
        await Assertions.Expect(page.Page.Locator(".map .mark.counted").First).ToBeVisibleAsync();
        await page.Page.GotoAsync(many.Browser.Address + "/events?q=Far7", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await Assertions.Expect(page.Page.Locator(".map .mark[data-events]").First).ToBeVisibleAsync();
        await Assertions.Expect(page.Page.Locator(".map .mark.counted")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Lanes_count_what_the_list_does_not_hold()
    {
        await using var page = await many.Browser.OpenAsync("/events");
        await Assertions.Expect(page.Page.Locator(".list li.event:not([data-first])")).ToHaveCountAsync(0);
        var lane = page.Page.Locator(".map .lanes a:has-text(\"4 events without a day\")");
        await lane.ClickAsync();
        await Assertions.Expect(page.Page).ToHaveURLAsync(many.Browser.Address + "/events?without=day");
        await Assertions.Expect(page.Page.Locator(".list li.event")).ToHaveCountAsync(4);
        await Assertions.Expect(lane).ToHaveAttributeAsync("aria-current", "true");
        await Assertions.Expect(page.Page.Locator(".lanes a:has-text(\"1 event without a place\")")).ToHaveAttributeAsync("href", "/events?without=place");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.ClickAsync(".chips a:has-text(\"without a day\")");
        await Assertions.Expect(page.Page).ToHaveURLAsync(many.Browser.Address + "/events");
        await Assertions.Expect(page.Page.Locator(".lanes")).ToHaveCountAsync(1);
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Lanes_are_links_without_scripts()
    {
        await using var page = await many.Browser.OpenAsync("/events", scripts: false);
        await page.Page.ClickAsync(".lanes a:has-text(\"without a place\")");
        await Assertions.Expect(page.Page.Locator(".list li.event")).ToHaveCountAsync(1);
        await page.Page.ClickAsync(".lanes a[aria-current]");
        await Assertions.Expect(page.Page.Locator(".list a[rel=next]")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Brackets_walk_the_parts_of_a_list()
    {
        await using var page = await many.Browser.OpenAsync("/events?limit=50");
        var first = await page.Page.Locator(".list li.event").First.GetAttributeAsync("data-event");
        await page.Page.WaitForSelectorAsync("dialog.keys", new() { State = WaitForSelectorState.Attached });
        await page.Page.Keyboard.PressAsync("]");
        await Assertions.Expect(page.Page.Locator(".list a[rel=prev]")).ToHaveCountAsync(1);
        await page.Page.WaitForSelectorAsync("dialog.keys", new() { State = WaitForSelectorState.Attached });
        await page.Page.Keyboard.PressAsync("[");
        await Assertions.Expect(page.Page).ToHaveURLAsync(new System.Text.RegularExpressions.Regex("before="));
        await Assertions.Expect(page.Page.Locator(".list li.event").First).ToHaveAttributeAsync("data-event", first ?? "");
        await Assertions.Expect(page.Page.Locator(".list a[rel=prev]")).ToHaveCountAsync(0);
    }
}
