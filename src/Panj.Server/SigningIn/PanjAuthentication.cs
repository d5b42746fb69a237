using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.Extensions.Options;
using Panj.Server.Hosting;

namespace Panj.Server.SigningIn;

/// <summary>Lets in whoever shows a token, has signed in, or works on the machine of a server without accounts.</summary>
internal sealed class PanjAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory log, UrlEncoder encoder, Gate gate)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, log, encoder)
{
    public const string Name = "Panj";

    private const string Bearer = "Bearer ";

    protected override async Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        var cancellation = Context.RequestAborted;
        var shown = Request.Headers.Authorization.ToString();
        if (shown.Length > 0)
        {
            var principal = shown.StartsWith(Bearer, StringComparison.OrdinalIgnoreCase) ? await gate.OfTokenAsync(shown[Bearer.Length..].Trim(), cancellation) : null;
            return principal is null ? AuthenticateResult.Fail("no token that counts") : AuthenticateResult.Success(new AuthenticationTicket(principal, Name));
        }

        if ((await gate.UsersAsync(cancellation)).Count == 0)
            return gate.IsPrivate ? AuthenticateResult.Success(new AuthenticationTicket(gate.Open(), Name)) : AuthenticateResult.NoResult();
        var cookie = await Context.AuthenticateAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return cookie is { Succeeded: true, Principal: { } signedIn } && await gate.StillHoldsAsync(signedIn, cancellation)
            ? AuthenticateResult.Success(new AuthenticationTicket(signedIn, Name))
            : AuthenticateResult.NoResult();
    }

    /// <summary>A browser is led to the sign-in and back; a program is told what it lacks.</summary>
    protected override Task HandleChallengeAsync(AuthenticationProperties properties)
    {
        if (Problems.WantsPage(Request) && HttpMethods.IsGet(Request.Method))
        {
            Response.Redirect("/sign-in" + QueryString.Create("back", Request.Path + Request.QueryString).ToUriComponent());
            return Task.CompletedTask;
        }

        Response.Headers.WWWAuthenticate = "Bearer";
        return Problems.Of(Context, StatusCodes.Status401Unauthorized, Words.Problem_SignInFirst, Words.Problem_HasAccounts).ExecuteAsync(Context);
    }

    protected override Task HandleForbiddenAsync(AuthenticationProperties properties) =>
        Problems.Of(Context, StatusCodes.Status403Forbidden, Words.Problem_NotWithAccount, Words.Problem_AskAdmin).ExecuteAsync(Context);
}
