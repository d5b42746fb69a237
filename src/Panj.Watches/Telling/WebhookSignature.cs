using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Panj.Watches.Telling;

/// <summary>Signs messages as Standard Webhooks has it: HMAC-SHA256 over id, moment and body, so that a receiver knows who wrote it and when.</summary>
public static class WebhookSignature
{
    /// <summary>Bytes of a new secret.</summary>
    public const int SecretBytes = 32;

    /// <summary>What stands before a secret that is shown to a person.</summary>
    public const string SecretPrefix = "whsec_";

    /// <summary>The header's value.</summary>
    /// <param name="secret">The secret in Base64.</param>
    /// <param name="id">Identity of the message.</param>
    /// <param name="at">When it is sent.</param>
    /// <param name="body">What is sent.</param>
    public static string Of(string secret, string id, DateTimeOffset at, ReadOnlySpan<byte> body)
    {
        var head = Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{id}.{at.ToUnixTimeSeconds()}."));
        return "v1," + Convert.ToBase64String(HMACSHA256.HashData(Convert.FromBase64String(secret), (byte[])[.. head, .. body]));
    }
}
