using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Panj.Cli.Tests;

/// <summary>A site on loopback that answers each path with what it is given, one connection after the other.</summary>
internal sealed class LoopbackSite : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Func<string, string> _answer;
    private readonly Task _serving;

    public LoopbackSite(Func<string, string> answer)
    {
        _answer = answer;
        _listener.Start();
        _serving = ServeAsync();
    }

    public string Address => $"http://127.0.0.1:{((IPEndPoint)_listener.LocalEndpoint).Port}/";

    public static string Answer(string body, string status = "200 OK") =>
        $"HTTP/1.1 {status}\r\nContent-Type: text/plain\r\nContent-Length: {Encoding.UTF8.GetByteCount(body)}\r\nConnection: close\r\n\r\n{body}";

    public async ValueTask DisposeAsync()
    {
        _listener.Stop();
        await _serving;
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync();
                await AnswerAsync(client);
            }
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            _listener.Dispose();
        }
    }

    /// <summary>Whoever asked may have been killed meanwhile.</summary>
    private async Task AnswerAsync(TcpClient client)
    {
        try
        {
            using var reader = new StreamReader(client.GetStream());
            if ((await reader.ReadLineAsync())?.Split(' ') is not [_, var path, ..]) return;
            while (!string.IsNullOrEmpty(await reader.ReadLineAsync())) continue;
            await client.GetStream().WriteAsync(Encoding.UTF8.GetBytes(_answer(path)));
        }
        catch (IOException)
        {
            client.Close();
        }
    }
}
