using System.Security.Cryptography;
using System.Text;

namespace Panj.Picture;

/// <summary>Names an event after the reports it is merged from.</summary>
internal static class EventIdentity
{
    private const int Digits = 12;

    /// <summary>"e-" and hex digits of a digest over the sorted keys.</summary>
    public static string Of(IEnumerable<Member> members)
    {
        var keys = string.Join('\n', members.Select(m => m.Key).Order(StringComparer.Ordinal));
        return "e-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(keys)))[..Digits];
    }
}
