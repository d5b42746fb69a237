using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>What other tests trust when they find nothing wrong with a page.</summary>
public sealed class WatchedPageTests(BrowserFixture browser) : IClassFixture<BrowserFixture>
{
    [Theory]
    [InlineData("<img src=\"/favicon.ico\">", "image-alt: <img src=\"/favicon.ico\">")]
    [InlineData("<p data-look=\"color: #ccc; background: #fff\">Pale</p>", "color-contrast: <p data-look=")]
    [InlineData("<a href=\"/a\" data-look=\"display: inline-block; width: 9px; height: 9px\" aria-label=\"a\"></a><a href=\"/b\" data-look=\"display: inline-block; width: 9px; height: 9px\" aria-label=\"b\"></a>", "target-size: <a ")]
    public async Task Barriers_are_named_with_their_elements(string markup, string said)
    {
        await using var page = await browser.OpenAsync("/sign-in");
        await page.Page.EvaluateAsync("markup => { document.querySelector('main').innerHTML = markup; document.querySelectorAll('[data-look]').forEach(one => one.style.cssText = one.dataset.look); }", markup);
        (await page.ViolationsAsync()).ShouldContain(one => one.StartsWith(said, StringComparison.Ordinal));
    }

    /// <summary>The server listens there, too, but by a name; whatever else a page names is as far away.</summary>
    [Fact]
    public async Task Only_the_server_can_be_reached()
    {
        await using var page = await browser.OpenAsync("/sign-in");
        foreach (var address in (string[])[browser.Address.Replace("127.0.0.1", "localhost", StringComparison.Ordinal), "http://panj.example/", "http://192.0.2.1/"])
            (await Should.ThrowAsync<PlaywrightException>(() => page.Page.GotoAsync(address))).Message.ShouldContain("ERR_NAME_NOT_RESOLVED");
    }

    [Fact]
    public async Task What_was_wrong_before_is_forgotten()
    {
        await using var page = await browser.OpenAsync("/sign-in");
        await page.Page.EvaluateAsync("() => { console.error('one'); return fetch('/nowhere'); }");
        page.Errors.ShouldNotBeEmpty();
        await page.GoAsync(browser.Address + "/sign-in");
        page.Errors.ShouldBeEmpty();
        page.Requests.ShouldNotContain(address => address.EndsWith("/nowhere", StringComparison.Ordinal));
    }
}
