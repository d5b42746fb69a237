using System.Net;
using System.Net.Sockets;

namespace Panj.Collecting.Http;

/// <summary>
/// Opens every connection of the client, redirected or not. A name is looked up once and what was checked is what is dialled, so an answer of the name
/// service that changes in between changes nothing.
/// </summary>
internal sealed class Dialer(AddressGuard guard, Func<string, CancellationToken, Task<IPAddress[]>> lookUp)
{
    internal ValueTask<Stream> ConnectAsync(SocketsHttpConnectionContext context, CancellationToken cancel) => ConnectAsync(context.DnsEndPoint.Host, context.DnsEndPoint.Port, cancel);

    internal async ValueTask<Stream> ConnectAsync(string host, int port, CancellationToken cancel)
    {
        var addresses = await OpenAddressesAsync(host, cancel);
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        try
        {
            await socket.ConnectAsync(addresses, port, cancel);
            return new NetworkStream(socket, ownsSocket: true);
        }
        catch (Exception failure) when (failure is SocketException or OperationCanceledException)
        {
            socket.Dispose();
            throw;
        }
    }

    private async Task<IPAddress[]> OpenAddressesAsync(string host, CancellationToken cancel)
    {
        var addresses = IPAddress.TryParse(host.Trim('[', ']'), out var literal) ? [literal] : await lookUp(host, cancel);
        IPAddress[] open = [.. addresses.Where(guard.Allows)];
        return open.Length > 0 ? open : throw new RefusedAddressException(host);
    }
}
