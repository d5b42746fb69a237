using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>What a person does to set the picture right, in a browser. Each test takes an event of its own and gives it back.</summary>
public sealed class DecidingBrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Fact]
    public async Task Confirming_is_shown_and_undone()
    {
        await using var page = await OpenAsync("pledge");
        await page.Page.FillAsync("#confirm-reason", "<img src=x onerror=alert(1)>");
        await page.Page.ClickAsync(".decide button:has-text(\"Confirm\")");
        await page.Page.WaitForSelectorAsync(".notice");
        await Assertions.Expect(page.Page.Locator(".notice p")).ToContainTextAsync("confirmed by Zarina: <img src=x onerror=alert(1)>");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.ClickAsync(".notice button");
        await page.Page.WaitForSelectorAsync(".history .undone");
        page.Errors.ShouldBeEmpty();
        page.Requests.ShouldAllBe(address => address.StartsWith(browser.Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Merging_and_undoing_give_back_both()
    {
        await using var page = await OpenAsync("strike");
        var other = ServerFixture.Picture.Events.First(one => one.Reports.Any(report => report.ArticleId == "summary")).Id;
        await page.Page.ClickAsync(".merge summary");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.FillAsync(".merge input[name=other]", other);
        await page.Page.ClickAsync(".merge button");
        await page.Page.WaitForSelectorAsync(".notice");
        await Assertions.Expect(page.Page.Locator(".report")).ToHaveCountAsync(2);
        await Assertions.Expect(page.Page.Locator($".list li[data-event=\"{other}\"]")).ToHaveCountAsync(0);
        await page.Page.ClickAsync(".notice button");
        await page.Page.WaitForSelectorAsync($".list li[data-event=\"{other}\"]");
    }

    [Fact]
    public async Task Without_scripts_a_report_is_split_off()
    {
        await using var page = await OpenAsync("hill", scripts: false);
        await page.Page.ClickAsync(".split summary");
        await page.Page.CheckAsync(".split input[value=\"hill#0\"]");
        await page.Page.ClickAsync(".split button");
        await Assertions.Expect(page.Page.Locator(".report")).ToHaveCountAsync(1);
        await page.Page.ClickAsync(".notice button");
        await Assertions.Expect(page.Page.Locator(".report")).ToHaveCountAsync(2);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task An_article_leads_to_its_corrections(bool scripts)
    {
        await using var page = await browser.OpenAsync("/articles/hill", scripts: scripts);
        if (scripts) (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.ClickAsync("text=split this report off");
        await Assertions.Expect(page.Page.Locator(".split .choice:target input")).ToHaveValueAsync("hill#0");
        await Assertions.Expect(page.Page.Locator(".split .choice:target")).ToBeVisibleAsync();
        await page.Page.GoBackAsync();
        await page.Page.ClickAsync("text=confirm or hide it");
        await Assertions.Expect(page.Page.Locator("#confirm-reason:target")).ToBeInViewportAsync();
    }

    [Fact]
    public async Task The_keyboard_alone_is_enough()
    {
        await using var page = await browser.OpenAsync("/events?q=termez");
        await page.Page.Keyboard.PressAsync("j");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.WaitForSelectorAsync(".event-detail");
        await page.Page.Keyboard.PressAsync("d");
        await Assertions.Expect(page.Page.Locator("button:focus")).ToHaveTextAsync("Confirm");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.WaitForSelectorAsync(".notice button");
        await page.TabToAsync(".notice button");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.WaitForSelectorAsync(".undone");
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_alone_merge_and_undo()
    {
        await using var page = await browser.OpenAsync("/events?q=termez");
        var other = ServerFixture.Picture.Events.First(one => one.Reports.Any(report => report.ArticleId == "pledge")).Id;
        await page.Page.Keyboard.PressAsync("j");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.WaitForSelectorAsync(".event-detail");
        await page.Page.Keyboard.PressAsync("d");
        await page.TabToAsync(".merge summary");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.TabToAsync(".merge input[name=other]");
        await page.Page.Keyboard.TypeAsync(other);
        await page.TabToAsync(".merge button");
        await page.Page.Keyboard.PressAsync("Enter");
        await Assertions.Expect(page.Page.Locator(".report")).ToHaveCountAsync(2);
        await page.TabToAsync(".notice button");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.WaitForSelectorAsync(".undone");
        await Assertions.Expect(page.Page.Locator(".report")).ToHaveCountAsync(1);
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_view_is_kept_by_its_filter()
    {
        await using var page = await browser.OpenAsync("/events?kind=clash");
        await page.Page.ClickAsync("text=Keep this view");
        await page.Page.FillAsync("input[name=name]", "clashes");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.ClickAsync("button:has-text(\"Keep this view\")");
        await page.Page.ClickAsync("a:has-text(\"clashes\")");
        await Assertions.Expect(page.Page).ToHaveURLAsync($"{browser.Address}/events?kind=clash");
    }

    private Task<WatchedPage> OpenAsync(string article, bool scripts = true) =>
        browser.OpenAsync($"/events/{ServerFixture.Picture.Events.First(one => one.Reports.Any(report => report.ArticleId == article)).Id}", scripts: scripts);
}
