using System.Collections.Concurrent;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Panj.Collecting.Tests.Http;

/// <summary>A server on loopback that writes whatever bytes it is told to, well-formed or not.</summary>
internal sealed class RawServer : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Func<string, NetworkStream, CancellationToken, Task> _answer;
    private readonly Task _accepting;

    private RawServer(Func<string, NetworkStream, CancellationToken, Task> answer)
    {
        _answer = answer;
        _listener.Start();
        _accepting = AcceptAsync();
    }

    /// <summary>Heads of the requests so far.</summary>
    public ConcurrentQueue<string> Heads { get; } = new();

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public IEnumerable<string> Paths => Heads.Select(PathOf);

    public Uri At(string path, string host = "127.0.0.1") => new($"http://{host}:{Port}{path}");

    /// <summary>Answers each path with the bytes given for it.</summary>
    public static RawServer Of(Func<string, byte[]> answer) => new((head, stream, cancel) => stream.WriteAsync(answer(PathOf(head)), cancel).AsTask());

    public static RawServer Of(Func<string, string> answer) => Of(path => Encoding.Latin1.GetBytes(answer(path)));

    /// <summary>Answers by writing to the connection itself.</summary>
    public static RawServer Streaming(Func<string, NetworkStream, CancellationToken, Task> answer) => new(answer);

    public static string PathOf(string head) => head.Split(' ')[1];

    /// <summary>A whole answer.</summary>
    public static byte[] Answer(byte[] body, string headers = "", string status = "200 OK") =>
        [.. Encoding.Latin1.GetBytes($"HTTP/1.1 {status}\r\nContent-Length: {body.Length}\r\n{headers}\r\n"), .. body];

    public static string Answer(string body, string headers = "", string status = "200 OK") => Encoding.Latin1.GetString(Answer(Encoding.Latin1.GetBytes(body), headers, status));

    public static string Redirect(string to, string status = "302 Found") => Answer("", $"Location: {to}\r\n", status);

    public async ValueTask DisposeAsync()
    {
        await _end.CancelAsync();
        _listener.Stop();
        await _accepting;
        _end.Dispose();
    }

    private async Task AcceptAsync()
    {
        var open = new List<Task>();
        try
        {
            while (true) open.Add(ServeAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (Exception end) when (end is OperationCanceledException or SocketException or InvalidOperationException)
        {
            await Task.WhenAll(open);
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using (client)
        {
            try
            {
                var stream = client.GetStream();
                while (await HeadAsync(stream) is { } head)
                {
                    Heads.Enqueue(head);
                    await _answer(head, stream, _end.Token);
                }
            }
            catch (Exception end) when (end is IOException or OperationCanceledException or ObjectDisposedException)
            {
                client.Close();
            }
        }
    }

    private async Task<string?> HeadAsync(NetworkStream stream)
    {
        var head = new StringBuilder();
        var one = new byte[1];
        while (!head.ToString().EndsWith("\r\n\r\n", StringComparison.Ordinal))
        {
            if (await stream.ReadAsync(one, _end.Token) == 0) return null;
            head.Append((char)one[0]);
        }

        return head.ToString();
    }
}
