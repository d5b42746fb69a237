using System.Security.Cryptography;
using System.Text;

namespace Panj.Collecting;

/// <summary>Names articles by what they are, so that the same text is the same article in whatever file it lies.</summary>
public static class ArticleIdentity
{
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
}
