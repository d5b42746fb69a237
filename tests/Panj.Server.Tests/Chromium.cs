using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Panj.Server.Tests.Chromium))]

namespace Panj.Server.Tests;

/// <summary>
/// The one browser of all tests, started when the first asks for a page. In continuous integration a missing browser is a failure, elsewhere its tests are skipped.
/// </summary>
public sealed class Chromium : IAsyncDisposable
{
    /// <summary>Milliseconds a page has to become what is expected of it: a click returns before the page it leads to is there, and a busy machine takes its time.</summary>
    private const float Patience = 30_000;

    /// <summary>The shell has the same pages without windows, bars and menus around them, which nobody sees here and which cost half of the time.</summary>
    private static readonly string[] s_places = ["/usr/lib/chromium/chromium-headless-shell", "/usr/bin/chromium"];

    private static readonly string[] s_arguments =
    [
        // nothing but the server under test can be reached, whatever a page asks for
        "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1",
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly Lazy<Task<Started>> _started = new(StartAsync);

    private sealed record Started(IPlaywright Playwright, IBrowser Browser);

    /// <summary>A page that shares nothing with others.</summary>
    internal async Task<IPage> NewPageAsync(BrowserNewContextOptions options)
    {
        Assert.SkipWhen(Place() is null && Environment.GetEnvironmentVariable("CI") != "true", "Chromium is not installed.");
        var context = await (await _started.Value).Browser.NewContextAsync(options);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (!_started.IsValueCreated) return;
        var (playwright, browser) = await _started.Value;
        await browser.DisposeAsync();
        playwright.Dispose();
    }

    private static async Task<Started> StartAsync()
    {
        var place = Place() ?? throw new FileNotFoundException("The pages cannot be tested without a browser.", s_places[^1]);
        var playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        return new Started(playwright, await playwright.Chromium.LaunchAsync(new() { ExecutablePath = place, Args = s_arguments }));
    }

    private static string? Place() => s_places.FirstOrDefault(File.Exists);
}
