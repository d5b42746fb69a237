using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace Panj.Server.Tests;

public sealed class BrowserTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    private const string Row = ".list li[data-place=\"Kunduz\"]";

    /// <summary>Beside what EveryPageTests look at: other states, colours and widths of pages.</summary>
    [Theory]
    [InlineData("/theatre?asof=2024-05-20", 1280, ColorScheme.Dark)]
    [InlineData("/theatre?asof=2024-05-20", 360, ColorScheme.Light)]
    [InlineData("/events?origins=1&place=TJ", 360, ColorScheme.Dark)]
    [InlineData("/sources/%3Ci%3EOutlet%3C%2Fi%3E", 360, ColorScheme.Light)]
    [InlineData("/views?save=/events", 1280, ColorScheme.Light)]
    [InlineData("/search?q=cross", 360, ColorScheme.Light)]
    public async Task Pages_are_accessible_and_ask_nobody_else(string path, int width, ColorScheme scheme)
    {
        var page = await browser.VisitAsync(path, width, scheme);
        (await page.ViolationsAsync()).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
        page.Requests.ShouldAllBe(address => address.StartsWith(browser.Address, StringComparison.Ordinal));
        (await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task A_chosen_row_marks_map_and_opens_evidence()
    {
        await using var page = await browser.OpenAsync("/events");
        await page.Page.ClickAsync(".legend summary");
        await page.Page.ClickAsync($"{Row} a");
        await page.Page.WaitForSelectorAsync(".event-detail");
        await Assertions.Expect(page.Page.Locator(".report mark")).ToHaveTextAsync("Gunmen attacked a post in Kunduz");
        await Assertions.Expect(page.Page.Locator(".map .mark.selected")).ToHaveCountAsync(1);
        await Assertions.Expect(page.Page.Locator(".list .selected")).ToHaveAttributeAsync("data-place", "Kunduz");
        await Assertions.Expect(page.Page).ToHaveURLAsync(new Regex("/events/e-"));
        (await page.ViolationsAsync()).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Choosing_a_mark_selects_its_row()
    {
        await using var page = await browser.OpenAsync("/events?q=bishkek-or-nothing");
        await Assertions.Expect(page.Page.Locator(".map .mark")).ToHaveCountAsync(0);
        await page.Page.GotoAsync($"{browser.Address}/events?q=gunmen");
        await page.Page.Locator(".map .mark").ClickAsync();
        await page.Page.WaitForSelectorAsync($"{Row}.selected");
    }

    [Fact]
    public async Task Going_back_closes_the_event()
    {
        await using var page = await browser.OpenAsync("/events");
        await page.Page.ClickAsync($"{Row} a");
        await page.Page.WaitForSelectorAsync(".event-detail");
        await page.Page.GoBackAsync();
        await page.Page.WaitForSelectorAsync(".upcoming");
        await Assertions.Expect(page.Page.Locator(".selected")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Keys_walk_the_list_and_are_explained()
    {
        await using var page = await browser.OpenAsync("/events?q=gunmen");
        await page.Page.Keyboard.PressAsync("j");
        await page.Page.Keyboard.PressAsync("Enter");
        await page.Page.WaitForSelectorAsync($"{Row}.selected");
        await Assertions.Expect(page.Page.Locator("h2:focus")).ToHaveCountAsync(1);
        await page.Page.Keyboard.PressAsync("Escape");
        await page.Page.WaitForSelectorAsync(".upcoming");
        await page.Page.Keyboard.PressAsync("?");
        await page.Page.WaitForSelectorAsync("dialog.keys[open]");
        (await page.ViolationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Keys_step_back_and_lead_to_search()
    {
        await using var page = await browser.OpenAsync("/events");
        var rows = page.Page.Locator(".list li.event > a");
        foreach (var key in (string[])["j", "j", "k"]) await page.Page.Keyboard.PressAsync(key);
        await Assertions.Expect(rows.First).ToBeFocusedAsync();
        await page.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Page.Locator(".filters [type=search]")).ToBeFocusedAsync();
        await page.Page.GotoAsync(browser.Address + "/brief", new() { WaitUntil = WaitUntilState.NetworkIdle });
        await page.Page.Keyboard.PressAsync("/");
        await Assertions.Expect(page.Page).ToHaveURLAsync(browser.Address + "/search#q");
        await Assertions.Expect(page.Page.Locator("[type=search]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Layers_are_chosen_without_scripts()
    {
        await using var page = await browser.OpenAsync("/articles/hill", scripts: false);
        var where = page.Page.Locator(".text .pen.where").First;
        await Assertions.Expect(where).ToHaveCSSAsync("text-decoration-line", "underline");
        await page.Page.UncheckAsync("#layer-where");
        await Assertions.Expect(where).ToHaveCSSAsync("text-decoration-line", "none");
        await Assertions.Expect(page.Page.Locator(".text .pen.when").First).ToHaveCSSAsync("text-decoration-line", "underline");
    }

    [Fact]
    public async Task On_a_phone_the_event_stands_first()
    {
        await using var page = await browser.OpenAsync("/events", width: 360);
        await page.Page.ClickAsync($"{Row} a");
        await page.Page.WaitForSelectorAsync(".event-detail");
        await Assertions.Expect(page.Page.Locator(".event-detail h2")).ToBeInViewportAsync();
        (await page.ViolationsAsync()).ShouldBeEmpty();
        await page.Page.ClickAsync(".back a");
        await page.Page.WaitForSelectorAsync(".upcoming");
    }

    [Fact]
    public async Task Without_scripts_the_rows_are_links()
    {
        await using var page = await browser.OpenAsync("/events", scripts: false);
        (await page.Page.Locator(".map").IsVisibleAsync()).ShouldBeFalse();
        await page.Page.ClickAsync($"{Row} a");
        await Assertions.Expect(page.Page.Locator(".report mark")).ToHaveTextAsync("Gunmen attacked a post in Kunduz");
    }

    [Fact]
    public async Task Boards_of_a_day_need_no_scripts()
    {
        await using var page = await browser.OpenAsync("/theatre?asof=2024-05-19", scripts: false);
        await Assertions.Expect(page.Page.Locator("td:has-text(\"Termez\")")).ToHaveCountAsync(0);
        await page.Page.FillAsync("input[name=asof]", "2024-05-20");
        await page.Page.ClickAsync(".as-of button");
        await page.Page.ClickAsync("section[aria-labelledby=drills] tr:has-text(\"Termez\") a");
        await Assertions.Expect(page.Page.Locator(".report mark")).ToHaveTextAsync("About 1,500 troops of Tajikistan and Uzbekistan will train near Termez");
    }

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(1280, ColorScheme.Dark)]
    [InlineData(360, ColorScheme.Light)]
    public async Task Open_events_are_accessible(int width, ColorScheme scheme)
    {
        var happening = ServerFixture.Picture.Events.Single(one => one.Reports.Any(report => report.ArticleId == "hill"));
        var page = await browser.VisitAsync($"/events/{happening.Id}", width, scheme);
        await page.Page.EvaluateAsync("document.querySelectorAll('details').forEach(one => one.open = true)");
        (await page.ViolationsAsync()).ShouldBeEmpty();
        (await page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(width);
    }

    [Fact]
    public async Task The_brief_prints_as_paper()
    {
        await using var page = await browser.OpenAsync("/brief");
        await page.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await page.Page.Locator(".top").IsVisibleAsync()).ShouldBeFalse();
        (await page.Page.Locator(".footnotes").IsVisibleAsync()).ShouldBeTrue();
        (await page.Page.EvaluateAsync<string>("getComputedStyle(document.body).fontFamily")).ShouldContain("serif");
        (await page.Page.PdfAsync(new() { PreferCSSPageSize = true })).Length.ShouldBeGreaterThan(1_000);
    }

    [Fact]
    public async Task Every_page_explains_its_keys()
    {
        await using var page = await browser.OpenAsync("/theatre?asof=2024-05-20");
        await page.Page.WaitForSelectorAsync("dialog.keys", new() { State = WaitForSelectorState.Attached });
        await page.Page.BringToFrontAsync();
        var dayAfter = page.Page.Url.Replace("05-20", "05-21", StringComparison.Ordinal);
        await page.Page.Keyboard.PressAsync("]");
        await Assertions.Expect(page.Page).ToHaveURLAsync(dayAfter);
        await page.Page.Keyboard.PressAsync("?");
        await page.Page.WaitForSelectorAsync("dialog.keys[open]");
        (await page.ViolationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Scripts_stay_within_their_budget()
    {
        await using var page = await browser.OpenAsync("/brief");
        (await page.ScriptBytesAsync()).ShouldBeInRange(1, 60_000);
    }

    [Fact]
    public async Task Hostile_text_runs_nothing()
    {
        await using var page = await browser.OpenAsync($"/articles/{Uri.EscapeDataString(SampleStories.HostileId)}");
        page.Errors.ShouldBeEmpty();
        await Assertions.Expect(page.Page.Locator("h1")).ToHaveTextAsync(SampleStories.HostileTitle);
        await Assertions.Expect(page.Page.Locator("main script, main img")).ToHaveCountAsync(0);
    }
}
