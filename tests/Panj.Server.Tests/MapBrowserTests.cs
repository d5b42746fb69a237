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
}
