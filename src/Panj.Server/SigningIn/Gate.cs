using System.Security.Claims;
using Microsoft.AspNetCore.Authentication.Cookies;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Server.Hosting;

namespace Panj.Server.SigningIn;

/// <summary>Knows who may come in, and as what.</summary>
internal sealed class Gate(PanjServerOptions options)
{
    /// <summary>Claim that changes with the password and role: a sign-in of before is worth nothing then.</summary>
    private const string StampClaim = "panj-stamp";

    /// <summary>Claim of who came by a token; such a one sends no cookie, so nobody can make a browser send it.</summary>
    private const string TokenClaim = "panj-token";

    /// <summary>A secret is shorter; what is longer is not looked up.</summary>
    private const int LongestSecret = 100;

    /// <summary>How long it may take until an account that was added or removed elsewhere is noticed.</summary>
    private static readonly TimeSpan s_remembered = TimeSpan.FromSeconds(2);

    private readonly Lock _lock = new();
    private (DateTimeOffset At, IReadOnlyList<User> Users)? _known;

    /// <summary>True where only this machine can reach the server: without accounts everybody who can is let in.</summary>
    public bool IsPrivate { get; } = AllowedHosts.AreLoopback(options.Urls);

    public string OpenAs => options.OpenAs;

    /// <summary>Everybody who has an account; of a moment ago at most.</summary>
    public async Task<IReadOnlyList<User>> UsersAsync(CancellationToken cancellation)
    {
        if (options.Users is not { } store) return [];
        var now = options.Time.GetUtcNow();
        lock (_lock)
        {
            if (_known is { } known && now - known.At < s_remembered && now >= known.At) return known.Users;
        }

        var users = await store.AllAsync(cancellation);
        lock (_lock) _known = (now, users);
        return users;
    }

    public async Task<User?> UserAsync(string name, CancellationToken cancellation) =>
        (await UsersAsync(cancellation)).FirstOrDefault(user => user.Name == name);

    /// <summary>Who shows a secret; null where it is no token, or one that is expired, revoked or of nobody.</summary>
    public async Task<ClaimsPrincipal?> OfTokenAsync(string secret, CancellationToken cancellation)
    {
        if (options.Users is not { } store || secret.Length > LongestSecret || !secret.StartsWith(Credentials.Prefix, StringComparison.Ordinal)) return null;
        if (await store.FindTokenAsync(Credentials.DigestOf(secret), cancellation) is not { Revoked: null } token || token.Expires <= options.Time.GetUtcNow()) return null;
        if (await UserAsync(token.Owner, cancellation) is not { } owner) return null;
        return Principal(owner.Name, token.Scope < owner.Role ? token.Scope : owner.Role, [new Claim(TokenClaim, token.Id)]);
    }

    /// <summary>Whoever works on this machine, where nobody has an account.</summary>
    public ClaimsPrincipal Open() => Principal(OpenAs, UserRole.Admin, []);

    public static ClaimsPrincipal Of(User user) => Principal(user.Name, user.Role, [new Claim(StampClaim, Stamp(user))]);

    /// <summary>True where a sign-in is still that of an account as it is now.</summary>
    public async Task<bool> StillHoldsAsync(ClaimsPrincipal principal, CancellationToken cancellation) =>
        await UserAsync(principal.Identity?.Name ?? "", cancellation) is { } user && principal.HasClaim(StampClaim, Stamp(user));

    public static bool IsByToken(ClaimsPrincipal principal) => principal.HasClaim(claim => claim.Type == TokenClaim);

    private static string Stamp(User user) => Convert.ToHexStringLower(Credentials.DigestOf($"{user.Name}\n{Slug.Of(user.Role)}\n{user.Password}"))[..16];

    /// <summary>A role is held with all that are below it.</summary>
    private static ClaimsPrincipal Principal(string name, UserRole role, IEnumerable<Claim> more)
    {
        var roles = Enum.GetValues<UserRole>().Where(held => held <= role).Select(held => new Claim(ClaimTypes.Role, Slug.Of(held)));
        return new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.Name, name), .. roles, .. more], CookieAuthenticationDefaults.AuthenticationScheme));
    }
}
