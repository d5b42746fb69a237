using System.Collections.Concurrent;
using System.Reflection;
using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>A page, what it asked for and what went wrong in it.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
    /// <summary>It would write out every element that it finds nothing wrong with, which on a long page is half of its time.</summary>
    private const string Violations = """
        async () => {
          axe.configure({ noHtml: true });
          const found = await axe.run({ resultTypes: ["violations"], elementRef: true, rules: { "target-size": { enabled: true } } });
          return found.violations.map((one) => `${one.id}: ${one.nodes.slice(0, 3).map((node) => node.element.outerHTML.slice(0, 300)).join(" | ")}`);
        }
        """;

    /// <summary>Steps of the tabulator beyond which nothing is looked for.</summary>
    private const int MostSteps = 400;

    private static readonly string s_axe = File.ReadAllText(typeof(WatchedPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "AxeScript").Value ?? "");

    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<string> _errors = new();

    public WatchedPage(IPage page)
    {
        Page = page;
        page.Request += (_, request) => _requests.Enqueue(request.Url);
        page.PageError += (_, error) => _errors.Enqueue(error);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") _errors.Enqueue(message.Text);
        };
    }

    public IPage Page { get; }

    public IReadOnlyCollection<string> Requests => _requests;

    public IReadOnlyCollection<string> Errors => _errors;

    /// <summary>Goes to an address; what was asked for and went wrong before is forgotten.</summary>
    public async Task GoAsync(string address)
    {
        _requests.Clear();
        _errors.Clear();
        await Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });
    }

    /// <summary>Goes on by the tabulator key to an element, as who has no mouse does.</summary>
    public async Task TabToAsync(string selector)
    {
        for (var step = 0; step < MostSteps; step++)
        {
            if (await Page.EvaluateAsync<bool>("selector => document.activeElement?.matches(selector) ?? false", selector)) return;
            await Page.Keyboard.PressAsync("Tab");
        }

        throw new TimeoutException($"No key leads to {selector}.");
    }

    /// <summary>What axe-core finds wrong, one line for each kind of element it names. The size of targets, which WCAG 2.2 asks for, is not among the rules it has on by itself.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync()
    {
        await Page.EvaluateAsync(s_axe);
        return await Page.EvaluateAsync<string[]>(Violations);
    }

    /// <summary>Bytes of all scripts that the page loaded, packed.</summary>
    public async Task<int> ScriptBytesAsync() => (await Page.EvaluateAsync<int[]>("""
        async () => Promise.all(performance.getEntriesByType('resource').filter(one => one.name.endsWith('.js')).map(async one => {
          const packed = (await fetch(one.name)).body.pipeThrough(new CompressionStream('gzip'));
          return (await new Response(packed).arrayBuffer()).byteLength;
        }))
        """)).Sum();

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());
}
