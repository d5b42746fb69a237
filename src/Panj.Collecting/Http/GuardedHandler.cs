using System.Net;

namespace Panj.Collecting.Http;

/// <summary>Makes the handlers of all of Panj's clients: every connection through the guard, nothing followed, remembered or unpacked by itself.</summary>
internal static class GuardedHandler
{
    private const int MaxHeaderKilobytes = 64;

    internal static SocketsHttpHandler Of(Dialer dialer) => new()
    {
        AllowAutoRedirect = false,
        AutomaticDecompression = DecompressionMethods.None,
        UseCookies = false,
        UseProxy = false, // a proxy would dial for us, behind the guard's back
        MaxConnectionsPerServer = 1,
        MaxResponseHeadersLength = MaxHeaderKilobytes,
        MaxResponseDrainSize = 0,
        PooledConnectionIdleTimeout = TimeSpan.FromSeconds(10),
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        ConnectCallback = dialer.ConnectAsync,
    };
}
