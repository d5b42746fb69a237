using System.Reflection;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>Every page that docs/openapi.json names, on a desk, on a phone, at 200 % and by keyboard.</summary>
public sealed class EveryPageTests(EveryPageFixture pages) : IClassFixture<EveryPageFixture>
{
    private const int Desk = 1280;
    private const int Phone = 360;

    /// <summary>More stops than any of these pages has.</summary>
    private const int MostStops = 400;

    /// <summary>What a keyboard has to reach: all that can be chosen, but what is hidden and what a group of radio buttons reaches by arrows.</summary>
    private const string Controls = """
        () => [...document.querySelectorAll("a[href], button, input:not([type=hidden]):not([type=radio]), select, textarea, summary, [tabindex='0']")]
          .filter((one) => !one.disabled && one.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false })).map((one, number) => { one.dataset.stop = number; return number; }).length
        """;

    private const string Focused = """
        () => { const one = document.activeElement, look = one ? getComputedStyle(one) : null;
          return one && one !== document.body ? [one.dataset.stop ?? "", look.outlineStyle !== "none" || one.matches(".mark, .handle, .pen, .map-frame") ? "" : one.outerHTML.slice(0, 120)] : ["end", ""]; }
        """;

    public static TheoryData<string> Routes => [.. EveryPageFixture.Addresses.Keys];

    [Fact]
    public void No_page_is_left_out()
    {
        var file = typeof(EveryPageTests).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "OpenApiFile").Value ?? "";
        var routes = JsonNode.Parse(File.ReadAllText(file))!["paths"]!.AsObject().Where(route => route.Value!["get"]?["responses"]?["200"]?["content"]?["text/html"] is not null).Select(route => route.Key);
        EveryPageFixture.Addresses.Keys.ShouldBe(routes, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_desk_finds_no_barrier(string route)
    {
        var page = await pages.Browser.VisitAsync(EveryPageFixture.Addresses[route], Desk, ColorScheme.Light);
        await CheckAsync(page, Desk);
        (await page.ScriptBytesAsync()).ShouldBeInRange(1, 60_000);
        await ReachEveryControlAsync(page);
        await StayWithinAsync(page);
    }

    [Theory]
    [MemberData(nameof(Routes))]
    public async Task A_phone_finds_no_barrier(string route)
    {
        var page = await pages.Browser.VisitAsync(EveryPageFixture.Addresses[route], Phone, ColorScheme.Dark);
        await CheckAsync(page, Phone);
    }

    private static async Task ReachEveryControlAsync(WatchedPage page)
    {
        var all = await page.Page.EvaluateAsync<int>(Controls);
        var reached = new HashSet<string>();
        for (var stop = 0; stop < MostStops; stop++)
        {
            await page.Page.Keyboard.PressAsync("Tab");
            var (name, unseen) = await page.Page.EvaluateAsync<string[]>(Focused) is [var first, var second] ? (first, second) : ("end", "");
            unseen.ShouldBeEmpty();
            if (name == "end") break;
            reached.Add(name);
        }

        reached.Where(name => name.Length > 0).Count().ShouldBe(all, "stops of the keyboard");
    }

    /// <summary>At 200 % a desk of 1280 by 800 pixels has half as many, and at 400 % a quarter; written from right to left nothing sticks out either.</summary>
    private static async Task StayWithinAsync(WatchedPage page)
    {
        foreach (var direction in (string[])["ltr", "rtl"])
            foreach (var zoom in (int[])[2, 4])
            {
                await page.Page.SetViewportSizeAsync(Desk / zoom, 800 / zoom);
                await page.Page.EvaluateAsync("direction => { document.documentElement.dir = direction; document.querySelectorAll('details').forEach(one => one.open = true); }", direction);
                (await WidthAsync(page)).ShouldBeLessThanOrEqualTo(Desk / zoom, $"{direction} at {zoom}00 %");
            }
    }

    private async Task CheckAsync(WatchedPage page, int width)
    {
        (await page.ViolationsAsync()).ShouldBeEmpty();
        page.Errors.ShouldBeEmpty();
        page.Requests.ShouldAllBe(address => address.StartsWith(pages.Browser.Address, StringComparison.Ordinal));
        (await WidthAsync(page)).ShouldBeLessThanOrEqualTo(width);
    }

    private static Task<int> WidthAsync(WatchedPage page) => page.Page.EvaluateAsync<int>("document.documentElement.scrollWidth");
}
