using System.Security.Cryptography;
using System.Text;

namespace Panj.Collecting;

/// <summary>Names articles by what they are, so that the same text is the same article in whatever file it lies.</summary>
public static class ArticleIdentity
{
    private static readonly string[] _counters = ["utm_", "fbclid=", "gclid=", "at_medium=", "at_campaign=", "ref_src="];

    /// <summary>"a-" and 16 hexadecimal digits of a digest over address, outlet and text.</summary>
    public static string Of(string? url, string? outlet, string text)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var part in new[] { url ?? "", outlet ?? "", text })
        {
            hash.AppendData(Encoding.UTF8.GetBytes(part));
            hash.AppendData([0xFF]); // never part of UTF-8, so no two triples run together
        }

        return $"a-{Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 8))}";
    }

    /// <summary>The identity of an article of the web, the same for every version of it: by its address without what only counts visits.</summary>
    public static string OfAddress(Uri address)
    {
        var kept = address.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries).Where(p => !_counters.Any(c => p.StartsWith(c, StringComparison.OrdinalIgnoreCase)));
        var query = string.Join('&', kept);
        var scheme = address.Scheme == Uri.UriSchemeHttp ? Uri.UriSchemeHttps : address.Scheme;
        return Of($"{scheme}://{address.IdnHost.ToLowerInvariant()}:{(address.IsDefaultPort ? "" : address.Port)}{address.AbsolutePath}?{query}{address.Fragment}", outlet: null, "");
    }
}
