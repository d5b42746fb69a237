using System.Collections.Concurrent;
using System.Net;

namespace Panj.Watches.Tests;

/// <summary>A server on loopback that takes messages and answers each as it is told.</summary>
internal sealed class HookSite : IAsyncDisposable
{
    private readonly HttpListener _listener = new();
    private readonly Func<int, (int Code, string? RetryAfter)> _answer;
    private readonly Task _serving;

    public HookSite(Func<int, (int Code, string? RetryAfter)>? answer = null)
    {
        _answer = answer ?? (_ => (204, null));
        Address = $"http://127.0.0.1:{FreePort()}/hook";
        _listener.Prefixes.Add(Address + "/");
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address { get; }

    public ConcurrentQueue<(IReadOnlyDictionary<string, string> Headers, byte[] Body)> Messages { get; } = [];

    public async ValueTask DisposeAsync()
    {
        _listener.Close();
        await _serving;
    }

    private static int FreePort()
    {
        using var probe = new System.Net.Sockets.TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                var context = await _listener.GetContextAsync();
                using var body = new MemoryStream();
                await context.Request.InputStream.CopyToAsync(body);
                Messages.Enqueue((context.Request.Headers.AllKeys.OfType<string>().ToDictionary(k => k.ToLowerInvariant(), k => context.Request.Headers[k] ?? ""), body.ToArray()));
                var (code, retry) = _answer(Messages.Count);
                context.Response.StatusCode = code;
                if (retry is not null) context.Response.Headers["Retry-After"] = retry;
                if (code is >= 300 and < 400) context.Response.Headers["Location"] = "http://127.0.0.1:1/elsewhere";
                context.Response.Close();
            }
        }
        catch (Exception end) when (end is HttpListenerException or ObjectDisposedException or InvalidOperationException)
        {
            _listener.Abort();
        }
    }
}
