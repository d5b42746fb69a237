using System.Net;
using System.Net.Sockets;

namespace Panj.Collecting.Http;

/// <summary>
/// Tells addresses of the public internet from all others: a server's answer must never make Panj knock at the doors of the network it stands in.
/// Judged is the address that will be dialled, never the words that named it.
/// </summary>
public sealed class AddressGuard
{
    /// <summary>Special-purpose IPv4 ranges of IANA, and the address at which one cloud tells secrets.</summary>
    private static readonly IPNetwork[] _closed4 =
    [
        .. new[]
        {
            "0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "168.63.129.16/32", "169.254.0.0/16", "172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24",
            "192.88.99.0/24", "192.168.0.0/16", "198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
        }.Select(IPNetwork.Parse),
    ];

    /// <summary>The one IPv6 range that is handed out to the public, and what inside it leads elsewhere: Teredo and its neighbours, documentation, 6to4.</summary>
    private static readonly IPNetwork _public6 = IPNetwork.Parse("2000::/3");

    private static readonly IPNetwork[] _closed6 = [.. new[] { "2001::/23", "2001:db8::/32", "2002::/16", "3fff::/20" }.Select(IPNetwork.Parse)];

    private readonly IReadOnlyList<IPNetwork> _allowed;

    /// <summary>Takes ranges that an operator opened.</summary>
    public AddressGuard(IReadOnlyList<IPNetwork> allowed) => _allowed = allowed;

    /// <summary>True where the address may be dialled.</summary>
    public bool Allows(IPAddress address)
    {
        var plain = address.IsIPv4MappedToIPv6 ? address.MapToIPv4() : address;
        return _allowed.Any(range => range.Contains(plain)) || IsPublic(plain);
    }

    private static bool IsPublic(IPAddress address) => address.AddressFamily switch
    {
        AddressFamily.InterNetwork => !Array.Exists(_closed4, range => range.Contains(address)),
        AddressFamily.InterNetworkV6 => address.ScopeId == 0 && _public6.Contains(address) && !Array.Exists(_closed6, range => range.Contains(address)) && !IsIsatap(address),
        _ => false,
    };

    /// <summary>ISATAP hides an IPv4 address behind any prefix: its last eight bytes are 0000:5efe or 0200:5efe and that address.</summary>
    private static bool IsIsatap(IPAddress address)
    {
        Span<byte> bytes = stackalloc byte[16];
        return address.TryWriteBytes(bytes, out _) && bytes[8] is 0 or 2 && bytes[9] == 0 && bytes[10] == 0x5E && bytes[11] == 0xFE;
    }
}
