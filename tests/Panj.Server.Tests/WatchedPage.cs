using System.Collections.Concurrent;
using System.Reflection;
using System.Text.Json;
using Microsoft.Playwright;

namespace Panj.Server.Tests;

/// <summary>A page, what it asked for and what went wrong in it.</summary>
internal sealed class WatchedPage : IAsyncDisposable
{
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

    /// <summary>What axe-core finds wrong, one line for each kind of element it names. The size of targets, which WCAG 2.2 asks for, is not among the rules it has on by itself.</summary>
    public async Task<IReadOnlyList<string>> ViolationsAsync()
    {
        await Page.EvaluateAsync(await File.ReadAllTextAsync(AxeScript()));
        var found = await Page.EvaluateAsync<JsonElement>("async () => (await axe.run({ rules: { 'target-size': { enabled: true } } })).violations.map(v => `${v.id}: ${v.nodes.map(n => n.html).slice(0, 3).join(' | ')}`)");
        return [.. found.EnumerateArray().Select(violation => violation.GetString() ?? "")];
    }

    /// <summary>Bytes of all scripts that the page loaded, packed.</summary>
    public async Task<int> ScriptBytesAsync() => (await Page.EvaluateAsync<int[]>("""
        async () => Promise.all(performance.getEntriesByType('resource').filter(one => one.name.endsWith('.js')).map(async one => {
          const packed = (await fetch(one.name)).body.pipeThrough(new CompressionStream('gzip'));
          return (await new Response(packed).arrayBuffer()).byteLength;
        }))
        """)).Sum();

    public ValueTask DisposeAsync() => new(Page.Context.CloseAsync());

    private static string AxeScript() =>
        typeof(WatchedPage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "AxeScript").Value ?? "";
}
