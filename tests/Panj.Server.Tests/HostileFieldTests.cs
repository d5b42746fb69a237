using Microsoft.Playwright;
using Panj.Events;
using Panj.Language;

namespace Panj.Server.Tests;

/// <summary>
/// Articles whose every field would like to be a script: each of the ways that OWASP names to get one past a page, in title, outlet, address, text, names, offices, places,
/// sources and notes. Nothing of it may run, and nothing may become an element or an attribute.
/// </summary>
public sealed class HostileFieldTests : IAsyncLifetime
{
    private const string Trap = "window.ran = 0; for (const name of ['alert', 'confirm', 'prompt']) window[name] = () => { window.ran++; };";

    /// <summary>How many elements and attributes are there that no template of ours writes.</summary>
    private const string Strange = """
        () => window.ran + document.querySelectorAll("main script, main img, main iframe, main object, main embed, main style, main link, main meta, main base, main video, main audio, main math, main marquee, main template").length
          + [...document.querySelectorAll("*")].filter((one) => [...one.attributes].some((a) => a.name.startsWith("on") || a.name === "style" && !one.closest(".workbench, .board-map") || /^\s*(javascript|vbscript|data):/i.test(a.value) && ["href", "src", "action", "formaction", "xlink:href"].includes(a.name))).length
        """;

    private static readonly string[] s_ways =
    [
        "<script>alert(1)</script>", "<SCRIPT SRC=//127.0.0.1/x.js></SCRIPT>", "<scr<script>ipt>alert(1)</scr</script>ipt>", "<img src=x onerror=alert(1)>", "<img src=`x` onerror=alert(1)>",
        "<svg/onload=alert(1)>", "<svg><animate onbegin=alert(1) attributeName=x></svg>", "<body onload=alert(1)>", "<iframe srcdoc='<script>parent.alert(1)</script>'>", "<math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>",
        "\"><script>alert(1)</script>", "'><img src=x onerror=alert(1)>", "\" onmouseover=\"alert(1)\" x=\"", "' autofocus onfocus=alert(1) '", "`-alert(1)-`",
        "</title><script>alert(1)</script>", "</textarea><script>alert(1)</script>", "</style><script>alert(1)</script>", "--><script>alert(1)</script><!--", "]]><script>alert(1)</script>",
        "javascript:alert(1)", "JaVaScRiPt:alert(1)", "java\tscript:alert(1)", "\u0001javascript:alert(1)", "data:text/html,<script>alert(1)</script>", "vbscript:msgbox(1)",
        "&lt;script&gt;alert(1)&lt;/script&gt;", "&#60;script&#62;alert(1)&#60;/script&#62;", "%3Cscript%3Ealert(1)%3C/script%3E", "\\u003cscript\\u003ealert(1)\\u003c/script\\u003e", "＜script＞alert(1)＜/script＞",
        "<details open ontoggle=alert(1)>", "<a href=javascript:alert(1)>x</a>", "<form action=javascript:alert(1)><button>x</button></form>", "<input onfocus=alert(1) autofocus>", "<meta http-equiv=refresh content='0;url=javascript:alert(1)'>",
        "<base href=//127.0.0.1/>", "<template><script>alert(1)</script></template>", "{{constructor.constructor('alert(1)')()}}", "${alert(1)}", "=HYPERLINK(\"javascript:alert(1)\")",
        "\u202Egnp.exe\u202C <b>", "\u2066<script>alert(1)</script>\u2069", "\0<script>alert(1)</script>", "<\0script>alert(1)</script>", "\uFEFF<script>alert(1)</script>",
    ];

    private readonly BrowserFixture _browser = new();

    public async ValueTask InitializeAsync()
    {
        await _browser.InitializeAsync();
        await _browser.Store.AddAllAsync([.. s_ways.Select(Everywhere)], TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => _browser.DisposeAsync();

    [Fact]
    public async Task No_field_of_an_event_runs()
    {
        await using var page = await TrappedAsync();
        await VisitAsync(page, "/events?q=hostile");
        var addresses = await page.Page.EvaluateAsync<string[]>("[...document.querySelectorAll('.list li > a')].map(one => one.getAttribute('href').split('?')[0])");
        addresses.Length.ShouldBeGreaterThan(s_ways.Length / 2);
        foreach (var address in addresses) await VisitAsync(page, address);
        page.Requests.ShouldAllBe(address => address.StartsWith(_browser.Address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task No_field_of_an_article_runs()
    {
        await using var page = await TrappedAsync();
        foreach (var way in s_ways) await VisitAsync(page, "/articles/" + Uri.EscapeDataString(Id(way)));
        page.Requests.ShouldAllBe(address => address.StartsWith(_browser.Address, StringComparison.Ordinal));
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
        var page = await _browser.OpenAsync("/sign-in");
        await page.Page.AddInitScriptAsync(Trap);
        return page;
    }

    private async Task VisitAsync(WatchedPage page, string address)
    {
        await page.Page.GotoAsync(_browser.Address + address, new() { WaitUntil = WaitUntilState.Load });
        (await page.Page.EvaluateAsync<int>(Strange)).ShouldBe(0, address);
        page.Errors.ShouldBeEmpty(address);
    }

    private static string Id(string way) => $"h-{Array.IndexOf(s_ways, way)}-{way.Replace("\0", "", StringComparison.Ordinal)}";

    private static ArticleReading Everywhere(string way)
    {
        var day = new DateOnly(2024, 2, 1);
        var text = $"hostile {way} said {way} attacked {way} at {way}.\n\n{way}";
        Span[] words = [new Span(0, text.Length / 2)];
        var report = new Report
        {
            Kind = EventKind.Attack,
            Status = EventStatus.Occurred,
            Confidence = 0.9,
            Mode = way,
            Participants = [new Participant { Name = "hostile " + way, Role = Role.Actor, Id = way, Side = way, Office = way, Spans = words }, new Participant { Name = way, Role = Role.Target, Spans = words }],
            When = new(When.Day(day), words),
            WhenKnownBy = way,
            Where = new(new Place { Name = way, Countries = [way], Precision = Precision.City, Latitude = 10, Longitude = 20, RadiusKm = 5 }, words),
            WhereKnownBy = way,
            Figures = [new Figure { What = FigureKind.Killed, Of = way, Best = 2, Spans = words }],
            Chain = [new ChainLink(way, SourceKind.Outlet, []), new ChainLink(way + "!", SourceKind.Official, words)],
            Spans = words,
        };
        return new ArticleReading
        {
            Article = new Article { Id = Id(way), File = way, Text = text, Title = way, Outlet = way, Url = way, Published = day },
            Masthead = new Masthead { Title = new(way, words), Outlet = new(way, words), Published = new(day, words) },
            Reports = [report],
            Warnings = [way],
        };
    }
}
