using Microsoft.Playwright;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

/// <summary>A server and, where the machine has one, a Chromium. In continuous integration a missing browser is a failure, elsewhere its tests are skipped.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private const string Chromium = "/usr/bin/chromium";

    /// <summary>Milliseconds a page has to become what is expected of it: a click returns before the page it leads to is there, and a busy machine takes its time.</summary>
    private const float Patience = 30_000;

    private static readonly string[] s_arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync",
    ];

    private readonly ServerFixture _server;
    private IPlaywright? _playwright;
    private IBrowser? _browser;

    public BrowserFixture() => _server = new ServerFixture();

    /// <summary>A browser before a server of one's own.</summary>
    internal BrowserFixture(ServerFixture server) => _server = server;

    /// <summary>A browser before a server that tells watches in its own way.</summary>
    internal BrowserFixture(WatchTelling telling) => _server = new ServerFixture { Telling = telling };

    /// <summary>A browser before a server at another time.</summary>
    internal BrowserFixture(TimeProvider time) => _server = new ServerFixture { Time = time };

    public IArticleStore Store => _server.Store;

    internal Storage.Store Everything => _server.Everything;

    public string Address => _server.Address.ToString().TrimEnd('/');

    public async ValueTask InitializeAsync()
    {
        await _server.InitializeAsync();
        if (!File.Exists(Chromium)) return;
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(Patience);
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Chromium, Args = s_arguments });
    }

    /// <summary>Opens a page that has watched its own requests and errors from the start.</summary>
    internal async Task<WatchedPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        Assert.SkipWhen(_browser is null && Environment.GetEnvironmentVariable("CI") != "true", $"{Chromium} is not installed.");
        var browser = _browser ?? throw new FileNotFoundException("The pages cannot be tested without a browser.", Chromium);
        var context = await browser.NewContextAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme, JavaScriptEnabled = scripts });
        var page = new WatchedPage(await context.NewPageAsync());
        await page.Page.GotoAsync(Address + path, new() { WaitUntil = WaitUntilState.NetworkIdle });
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _server.DisposeAsync();
    }
}
