using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>An analyst's morning over the samples as Panj reads them: each step leaves everything as it was for the next.</summary>
public sealed partial class SamplesFlowTests(SamplesFixture samples) : IClassFixture<SamplesFixture>
{
    private BrowserFixture Browser => samples.Browser;

    [Fact]
    public async Task Days_and_map_filter_the_list()
    {
        await using var page = await Browser.OpenAsync("/events");
        var rows = page.Page.Locator(".list li.event");
        var all = await rows.CountAsync();
        all.ShouldBeGreaterThan(20);
        var strip = (await page.Page.Locator(".timeline").BoundingBoxAsync()).ShouldNotBeNull();
        await page.Page.Mouse.MoveAsync(strip.X + (strip.Width * 0.02f), strip.Y + 30);
        await page.Page.Mouse.DownAsync();
        await page.Page.Mouse.MoveAsync(strip.X + (strip.Width * 0.3f), strip.Y + 30, new() { Steps = 5 });
        await page.Page.Mouse.UpAsync();
        await Assertions.Expect(page.Page).ToHaveURLAsync(FromTo());
        await Assertions.Expect(page.Page.Locator(".list h1")).ToContainTextAsync($" of {all} events");
        var ofDays = await rows.CountAsync();
        ofDays.ShouldBeInRange(1, all - 1);
        for (var turn = 0; turn < 5; turn++) await page.Page.ClickAsync("[aria-label=\"Zoom in\"]");
        await page.Page.ClickAsync("text=Only events shown here");
        await Assertions.Expect(page.Page).ToHaveURLAsync(Box());
        (await rows.CountAsync()).ShouldBeLessThanOrEqualTo(ofDays);
        await EndAsync(page);
    }

    [Fact]
    public async Task An_event_leads_to_its_words()
    {
        await using var page = await Browser.OpenAsync("/events?q=soldiers&kind=crossing");
        await page.Page.Locator(".list li.event a").First.ClickAsync();
        var words = await page.Page.Locator(".lead mark").First.InnerTextAsync();
        words.ShouldContain("Tajikistan");
        await page.Page.Locator(".lead .there").First.ClickAsync();
        await Assertions.Expect(page.Page).ToHaveURLAsync(Passage());
        await Assertions.Expect(page.Page.Locator("main")).ToContainTextAsync(words);
        await EndAsync(page);
    }

    [Fact]
    public async Task A_confirmation_is_kept_and_undone()
    {
        await using var page = await Browser.OpenAsync("/events?kind=crossing");
        await page.Page.Locator(".list li.event a").First.ClickAsync();
        await page.Page.FillAsync("#confirm-reason", "seen on film");
        await page.Page.ClickAsync(".decide button:has-text(\"Confirm\")");
        await Assertions.Expect(page.Page.Locator(".notice p")).ToContainTextAsync("seen on film");
        await page.Page.ClickAsync(".notice button");
        await page.Page.WaitForSelectorAsync(".history .undone");
        await EndAsync(page);
    }

    [Fact]
    public async Task Two_events_merge_and_part_again()
    {
        await using var page = await Browser.OpenAsync("/events?kind=clash");
        var rows = page.Page.Locator(".list li.event");
        var all = await rows.CountAsync();
        var other = (await rows.Nth(1).GetAttributeAsync("data-event")).ShouldNotBeNull();
        await rows.Nth(0).Locator("a").First.ClickAsync();
        await page.Page.WaitForSelectorAsync(".event-detail");
        var accounts = await page.Page.Locator(".report").CountAsync();
        await page.Page.ClickAsync(".merge summary");
        await page.Page.FillAsync(".merge input[name=other]", other);
        await page.Page.ClickAsync(".merge button");
        await page.Page.WaitForSelectorAsync(".notice");
        await Assertions.Expect(page.Page.Locator($".list li[data-event=\"{other}\"]")).ToHaveCountAsync(0);
        (await page.Page.Locator(".report").CountAsync()).ShouldBeGreaterThan(accounts);
        await page.Page.ClickAsync(".notice button");
        await page.Page.WaitForSelectorAsync(".history .undone");
        await page.GoAsync(Browser.Address + "/events?kind=clash");
        await Assertions.Expect(rows).ToHaveCountAsync(all);
        await EndAsync(page);
    }

    [Fact]
    public async Task A_view_of_them_is_kept()
    {
        await using var page = await Browser.OpenAsync("/events?kind=exercise&party=TJ");
        var rows = await page.Page.Locator(".list li.event").CountAsync();
        rows.ShouldBeGreaterThan(0);
        await page.Page.ClickAsync("text=Keep this view");
        await page.Page.FillAsync("input[name=name]", "Tajik drills");
        await page.Page.ClickAsync("button:has-text(\"Keep this view\")");
        await page.Page.ClickAsync("a:has-text(\"Tajik drills\")");
        await Assertions.Expect(page.Page).ToHaveURLAsync($"{Browser.Address}/events?kind=exercise&party=TJ");
        await Assertions.Expect(page.Page.Locator(".list li.event")).ToHaveCountAsync(rows);
        await EndAsync(page);
    }

    private async Task EndAsync(WatchedPage page)
    {
        (await page.ViolationsAsync()).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
        page.Requests.ShouldAllBe(address => address.StartsWith(Browser.Address, StringComparison.Ordinal) || address.StartsWith("data:", StringComparison.Ordinal));
    }

    [GeneratedRegex("from=.*to=")]
    private static partial Regex FromTo();

    [GeneratedRegex("bbox=")]
    private static partial Regex Box();

    [GeneratedRegex("/articles/.*#at-")]
    private static partial Regex Passage();
}
