using System.Net;
using System.Net.Sockets;

namespace Panj.Workers.Tests;

/// <summary>A line to a server that can be cut as a network is: what is sent is heard by nobody, and nobody is told. New lines are taken, and are as silent.</summary>
internal sealed class BrokenLine : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly CancellationTokenSource _end = new();
    private readonly Uri _server;
    private readonly List<Task> _carrying = [];
    private readonly Task _taking;
    private volatile TaskCompletionSource _whole = Done();

    public BrokenLine(Uri server)
    {
        _server = server;
        _listener.Start();
        _taking = TakeAsync();
    }

    /// <summary>The server's address, by this line.</summary>
    public Uri Address => new UriBuilder(_server) { Host = "127.0.0.1", Port = ((IPEndPoint)_listener.LocalEndpoint).Port }.Uri;

    public void Cut() => _whole = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>What was sent meanwhile arrives late, as it may when a network comes back.</summary>
    public void Mend() => _whole.TrySetResult();

    public async ValueTask DisposeAsync()
    {
        Mend();
        _listener.Stop();
        await _end.CancelAsync();
        await _taking;
        await Task.WhenAll(_carrying);
        _end.Dispose();
    }

    private async Task TakeAsync()
    {
        try
        {
            while (true) _carrying.Add(CarryAsync(await _listener.AcceptTcpClientAsync(_end.Token)));
        }
        catch (Exception end) when (end is SocketException or ObjectDisposedException or OperationCanceledException)
        {
            _listener.Dispose();
        }
    }

    private async Task CarryAsync(TcpClient client)
    {
        using (client)
        using (var server = new TcpClient())
        {
            try
            {
                await server.ConnectAsync(_server.Host, _server.Port, _end.Token);
                await Task.WhenAny(CarryAsync(client.GetStream(), server.GetStream()), CarryAsync(server.GetStream(), client.GetStream()));
                await _whole.Task.WaitAsync(_end.Token); // that one side ended is not heard on the other either
            }
            catch (Exception end) when (end is SocketException or OperationCanceledException)
            {
                client.Close();
            }
        }
    }

    /// <summary>Either side's end is the end of both.</summary>
    private async Task CarryAsync(NetworkStream from, NetworkStream to)
    {
        try
        {
            var bytes = new byte[16_384];
            while (await from.ReadAsync(bytes, _end.Token) is > 0 and var count)
            {
                await _whole.Task.WaitAsync(_end.Token);
                await to.WriteAsync(bytes.AsMemory(0, count), _end.Token);
            }
        }
        catch (Exception end) when (end is IOException or ObjectDisposedException or OperationCanceledException)
        {
            from.Close();
        }
    }

    private static TaskCompletionSource Done()
    {
        var done = new TaskCompletionSource();
        done.SetResult();
        return done;
    }
}
