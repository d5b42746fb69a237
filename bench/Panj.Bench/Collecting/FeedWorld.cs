using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Panj.Bench.Collecting;

/// <summary>A server on loopback of many feeds: most post, each in its own measure; of twenty one is slow, one dead, one moved, one lies.</summary>
internal sealed class FeedWorld : IAsyncDisposable
{
    private static readonly int[] MinutesBetweenPosts = [5, 20, 60, 60, 240, 240, 1440, 1440, 1440, 10080];
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly TimeProvider _time;
    private readonly Action<int> _asked;
    private readonly Task _accepting;

    /// <summary>Takes its clock, and whom it tells the number of each feed that is asked for under its first address.</summary>
    public FeedWorld(TimeProvider time, Action<int> asked)
    {
        (_time, _asked) = (time, asked);
        _listener.Start(backlog: 1024);
        _accepting = AcceptAsync();
    }

    /// <summary>The address of a feed by its number.</summary>
    public Uri Feed(int number) => new($"http://f{number}.example:{((IPEndPoint)_listener.LocalEndpoint).Port}/feed");

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing | ConfigureAwaitOptions.ContinueOnCapturedContext);
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (true) _ = ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token));
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var open = client;
        var stream = client.GetStream();
        var (buffer, held) = (new byte[16 * 1024], 0);
        try
        {
            while (await stream.ReadAsync(buffer.AsMemory(held), _end.Token) is > 0 and var read)
            {
                held += read;
                if (!buffer.AsSpan(0, held).EndsWith("\r\n\r\n"u8)) continue;
                var head = Encoding.Latin1.GetString(buffer, 0, held);
                held = 0;
                if (!await AnswerAsync(head, stream)) return;
            }
        }
        catch (Exception end) when (end is IOException or OperationCanceledException)
        {
            open.Close();
        }
    }

    private async Task<bool> AnswerAsync(string head, NetworkStream stream)
    {
        var number = int.Parse(head.Split("Host: f")[1].Split('.')[0], CultureInfo.InvariantCulture);
        var path = head.Split(' ')[1];
        if (path == "/feed") _asked(number);
        var isFeed = path is "/feed" or "/moved";
        switch (number % 20)
        {
            case 1 when isFeed:
                await WriteAsync(stream, "HTTP/1.1 200 OK\r\nContent-Length: 400\r\n\r\n<rss>");
                await Task.Delay(TimeSpan.FromMinutes(5), _time, _end.Token);
                return false;
            case 2: return false;
            case 3 when path == "/feed": return await WriteAsync(stream, "HTTP/1.1 301 Moved Permanently\r\nLocation: /moved\r\nContent-Length: 0\r\n\r\n");
            case 4 when isFeed: return await WriteAsync(stream, Whole("text/xml", "<html>This is no feed, whatever it says."));
            default: return await WriteAsync(stream, isFeed ? Whole("application/rss+xml", Posts(number)) : path == "/robots.txt" ? Whole("text/plain", "User-agent: *\nAllow: /\n") : Whole("text/plain", $"Forty people crossed the bridge at {path}."));
        }
    }

    private async Task<bool> WriteAsync(NetworkStream stream, string answer)
    {
        await stream.WriteAsync(Encoding.Latin1.GetBytes(answer), _end.Token);
        return true;
    }

    private static string Whole(string kind, string body) => $"HTTP/1.1 200 OK\r\nContent-Type: {kind}\r\nContent-Length: {Encoding.Latin1.GetByteCount(body)}\r\n\r\n{body}";

    private string Posts(int number)
    {
        var every = TimeSpan.FromMinutes(MinutesBetweenPosts[number / 20 % MinutesBetweenPosts.Length]);
        var last = _time.GetUtcNow().UtcTicks / every.Ticks;
        var items = Enumerable.Range(0, 10).Select(n => last - n).Select(n => $"<item><guid isPermaLink=\"false\">{n}</guid><title>Post {n}</title><link>/{n}</link><pubDate>{new DateTime(n * every.Ticks, DateTimeKind.Utc):yyyy-MM-dd'T'HH:mm:ss'Z'}</pubDate></item>");
        return $"<rss version=\"2.0\"><channel><title>Feed {number}</title>{string.Concat(items)}</channel></rss>";
    }
}
