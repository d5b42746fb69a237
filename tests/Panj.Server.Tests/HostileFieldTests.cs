using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>
/// Articles whose every field would like to be a script: each of the ways that OWASP names to get one past a page, in title, outlet, address, text, names, offices, places,
/// sources and notes. Nothing of it may run, and nothing may become an element or an attribute.
/// </summary>
public sealed class HostileFieldTests(HostileFixture hostile) : IClassFixture<HostileFixture>
{
    private const string Trap = "window.ran = 0; for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { window.ran++; };";

    /// <summary>How many elements and attributes are there that no template of ours writes.</summary>
    private const string Strange = """
        () => window.ran + document.querySelectorAll("main script, main img, main iframe, main object, main embed, main style, main link, main meta, main base, main video, main audio, main math, main marquee, main template").length
          + [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some((a) => a.name.startsWith("on") || a.name === "style" && !one.closest(".workbench, .board-map") || /^\s*(javascript|vbscript|data):/i.test(a.value) && ["href", "src", "action", "formaction", "xlink:href"].includes(a.name))).length
        """;

    [Fact]
    public async Task No_field_of_an_event_runs()
    {
        await using var page = await TrappedAsync();
        await VisitAsync(page, "/events?q=hostile");
        var addresses = await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.list li > a')].map(one => one.getAttribute('href').split('?')[0])");
        addresses.Length.ShouldBeGreaterThan(HostileFields.Ways.Count / 2);
        foreach (var address in addresses) await VisitAsync(page, address);
        page.Requests.ShouldAllBe(address => address.StartsWith(hostile.Browser.Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_field_of_an_article_runs()
    {
        await using var page = await TrappedAsync();
        foreach (var way in HostileFields.Ways) await VisitAsync(page, "/articles/" + Uri.EscapeDataString(HostileFields.Id(way)));
        page.Requests.ShouldAllBe(address => address.StartsWith(hostile.Browser.Address, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/theatre")]
    [InlineData("/trends?week=2024-02-03")]
    [InlineData("/brief?q=hostile")]
    [InlineData("/stories")]
    [InlineData("/search?q=hostile")]
    [InlineData("/calendar")]
    [InlineData("/watches?question=q%3D%22%3E%3Csvg/onload=alert(1)%3E")]
    public async Task No_other_page_runs_them(string address)
    {
        await using var page = await TrappedAsync();
        await VisitAsync(page, address);
        foreach (var link in await page.Page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('main a[href^=\"/parties/\"], main a[href^=\"/places/\"], main a[href^=\"/sources/\"]')].map(one => one.getAttribute('href')))].slice(0, 10)"))
            await VisitAsync(page, link);
    }

    private async Task<WatchedPage> TrappedAsync()
    {
        var page = await hostile.Browser.OpenAsync("/sign-in");
        await page.Page.AddInitScriptAsync(Trap);
        return page;
    }

    private async Task VisitAsync(WatchedPage page, string address)
    {
        await page.Page.GotoAsync(hostile.Browser.Address + address, new() { WaitUntil = WaitUntilState.Load });
        (await page.Page.EvaluateAsync<int>(Strange)).ShouldBe(0, address);
        page.Errors.ShouldBeEmpty(address);
    }
}
