using Microsoft.Playwright;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

/// <summary>A browser before a server.</summary>
public sealed class BrowserFixture : IAsyncLifetime
{
    private readonly Chromium _chromium;
    private readonly ServerFixture _server;
    private WatchedPage? _visitor;

    public BrowserFixture(Chromium chromium) : this(chromium, new ServerFixture())
    {
    }

    /// <summary>A browser before a server of one's own.</summary>
    internal BrowserFixture(Chromium chromium, ServerFixture server) => (_chromium, _server) = (chromium, server);

    public IArticleStore Store => _server.Store;

    internal Storage.Store Everything => _server.Everything;

    public string Address => _server.Address.ToString().TrimEnd('/');

    public ValueTask InitializeAsync() => _server.InitializeAsync();

    /// <summary>Opens a page that has watched its own requests and errors from the start, in a browser that has been nowhere before.</summary>
    internal async Task<WatchedPage> OpenAsync(string path, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool scripts = true)
    {
        var page = new WatchedPage(await _chromium.NewPageAsync(new() { ViewportSize = new() { Width = width, Height = 800 }, ColorScheme = scheme, JavaScriptEnabled = scripts }));
        await page.GoAsync(Address + path);
        return page;
    }

    /// <summary>The same for tests that look and set nothing: one page goes from address to address, as to open a new one costs more than what is asked of it.</summary>
    internal async Task<WatchedPage> VisitAsync(string path, int width, ColorScheme scheme)
    {
        _visitor ??= new WatchedPage(await _chromium.NewPageAsync(new()));
        await _visitor.Page.SetViewportSizeAsync(width, 800);
        await _visitor.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        await _visitor.GoAsync(Address + path);
        return _visitor;
    }

    public async ValueTask DisposeAsync()
    {
        if (_visitor is not null) await _visitor.DisposeAsync();
        await _server.DisposeAsync();
    }
}
