using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Panj.Events.Ports;

namespace Panj.Server.SigningIn;

/// <summary>Makes and checks what persons and programs show to be let in. Safe for use from many threads.</summary>
/// <param name="chance">Where secrets come from.</param>
public sealed class Credentials(RandomNumberGenerator chance)
{
    /// <summary>Fewest characters of a password.</summary>
    public const int ShortestPassword = 12;

    /// <summary>Most characters of a password: hashing a longer one would be work that a stranger can ask for.</summary>
    public const int LongestPassword = 256;

    /// <summary>Most characters of a name.</summary>
    public const int LongestName = 60;

    /// <summary>Before every secret, so that one that got out is recognised as Panj's.</summary>
    public const string Prefix = "panj_";

    /// <summary>Rounds of PBKDF2 with HMAC-SHA-512.</summary>
    private const int Rounds = 210_000;

    private const int SecretBytes = 32;
    private const int IdentityBytes = 6;

    private readonly PasswordHasher<string> _hasher = new(Options.Create(new PasswordHasherOptions { IterationCount = Rounds }));

    /// <summary>What is wrong with a name; null for one that may be used.</summary>
    public static string? FaultOfName(string name) => name.Length is > 0 and <= LongestName && name.All(letter => char.IsLetterOrDigit(letter) || letter is '.' or '-' or '_' or '@')
        ? null
        : $"A name has 1 to {LongestName} letters, digits, dots, hyphens, underscores or @.";

    /// <summary>What is wrong with a password; null for one that may be used.</summary>
    public static string? FaultOfPassword(string password) => password.Length is >= ShortestPassword and <= LongestPassword
        ? null
        : $"A password has {ShortestPassword} to {LongestPassword} characters.";

    /// <summary>The hash of a password, with a salt of its own.</summary>
    public string Hash(string name, string password) => _hasher.HashPassword(name, password);

    /// <summary>True for the password of a user. Where there is no such user the same work is done, so that time does not tell who has an account.</summary>
    public bool IsPassword(User? user, string password)
    {
        if (password.Length > LongestPassword) return false;
        if (user is not null) return _hasher.VerifyHashedPassword(user.Name, user.Password, password) != PasswordVerificationResult.Failed;
        _ = _hasher.HashPassword("", password);
        return false;
    }

    /// <summary>A new token and its secret, which is shown once and kept nowhere.</summary>
    /// <param name="owner">The user for whom it acts.</param>
    /// <param name="scope">The most it may do.</param>
    /// <param name="added">The present moment.</param>
    /// <param name="expires">From when on it is worth nothing.</param>
    public (string Secret, AccessToken Token) NewToken(string owner, UserRole scope, DateTimeOffset added, DateTimeOffset expires)
    {
        var secret = Prefix + Base64Url.EncodeToString(Bytes(SecretBytes));
        return (secret, new AccessToken { Id = Convert.ToHexStringLower(Bytes(IdentityBytes)), Owner = owner, Scope = scope, Digest = DigestOf(secret), Added = added, Expires = expires });
    }

    /// <summary>The digest by which the token of a secret is found.</summary>
    public static byte[] DigestOf(string secret) => SHA256.HashData(Encoding.UTF8.GetBytes(secret));

    private byte[] Bytes(int count)
    {
        var bytes = new byte[count];
        chance.GetBytes(bytes);
        return bytes;
    }
}
