using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Server.Api;
using Panj.Server.Hosting;
using Panj.Server.Markup;
using Panj.Server.Pages;
using Panj.Server.SigningIn;

namespace Panj.Server.Routes;

/// <summary>Signing in and out, and who may.</summary>
internal static class AccountRoutes
{
    /// <summary>Lines of the record that one answer holds.</summary>
    private const int MostNotes = 200;

    public static void MapAccounts(this WebApplication app)
    {
        app.MapGet("/sign-in", (HttpContext context) => new HtmlResult(SignInPage.Of(Forms.Token(context), Back(context.Request.Query["back"]), failed: false))).AllowAnonymous().Tells("The form to sign in", Media.Page, (IReadOnlyList<Parameter>)[new("back", "Path to go to then")]);
        app.MapPost("/sign-in", SignInAsync).AddEndpointFilter(Forms.GuardAsync).AllowAnonymous().RequireRateLimiting(RateLimits.SignIn)
            .Takes("Signs in", new("name", "Name"), new("password", "Password"), new("back", "Path to go to"));
        app.MapPost("/sign-out", SignOutAsync).AddEndpointFilter(Forms.GuardAsync).Takes("Signs out");
        app.MapGet("/account", MineAsync).Tells("Who one is here", Media.Page);
        app.MapGet("/account.json", MineJsonAsync).Tells("Who one is here, and what one may", Media.Json);
        app.MapGet("/accounts", AllAsync).RequireAuthorization(Policies.Admin).Tells("Accounts, tokens, and what was done with them", Media.Page);
        app.MapGet("/accounts.json", AllJsonAsync).RequireAuthorization(Policies.Admin).Tells("Accounts, tokens, and what was done with them", Media.Json);
    }

    private static async Task<IResult> SignInAsync(HttpContext context, Gate gate, Credentials credentials, AuditLog audit)
    {
        var form = await context.Request.ReadFormAsync(context.RequestAborted);
        var back = Back(form["back"]);
        var user = await gate.UserAsync(form["name"].ToString(), context.RequestAborted);
        if (!credentials.IsPassword(user, form["password"].ToString()) || user is null)
        {
            await audit.NoteAsync(context, user?.Name ?? "(nobody)", "sign-in failed", "");
            return new HtmlResult(SignInPage.Of(Forms.Token(context), back, failed: true), StatusCodes.Status401Unauthorized);
        }

        await context.SignInAsync(CookieAuthenticationDefaults.AuthenticationScheme, Gate.Of(user));
        await audit.NoteAsync(context, user.Name, "signed in", "");
        return new SeeOtherResult(back);
    }

    private static async Task<IResult> SignOutAsync(HttpContext context, AuditLog audit)
    {
        await audit.NoteAsync(context, "signed out");
        await context.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return new SeeOtherResult("/sign-in");
    }

    private static async Task<IResult> MineAsync(HttpContext context, Gate gate)
    {
        var isOpen = (await gate.UsersAsync(context.RequestAborted)).Count == 0;
        return new HtmlResult(AccountPage.OfMine(context.User.Identity?.Name ?? "", RoleOf(context), isOpen, Forms.Token(context)));
    }

    private static async Task<IResult> MineJsonAsync(HttpContext context, Gate gate) =>
        JsonBody.Of(context, new { name = context.User.Identity?.Name ?? "", role = RoleOf(context), open = (await gate.UsersAsync(context.RequestAborted)).Count == 0 });

    private static string RoleOf(HttpContext context) => Enum.GetValues<UserRole>().Select(Slug.Of).LastOrDefault(context.User.IsInRole) ?? "";

    private static async Task<IResult> AllAsync(HttpContext context, PanjServerOptions options)
    {
        var (users, tokens, notes) = await KnownAsync(options, context.RequestAborted);
        return new HtmlResult(AccountPage.OfAll(users, tokens, notes));
    }

    /// <summary>Neither hashes nor digests leave the store.</summary>
    private static async Task<IResult> AllJsonAsync(HttpContext context, PanjServerOptions options)
    {
        var (users, tokens, notes) = await KnownAsync(options, context.RequestAborted);
        return JsonBody.Of(context, new
        {
            users = users.Select(user => new { user.Name, role = Slug.Of(user.Role), user.Added }),
            tokens = tokens.Select(token => new { token.Id, token.Owner, scope = Slug.Of(token.Scope), token.Note, token.Added, token.Expires, token.Revoked }),
            audit = notes,
        });
    }

    private static async Task<(IReadOnlyList<User>, IReadOnlyList<AccessToken>, IReadOnlyList<AuditNote>)> KnownAsync(PanjServerOptions options, CancellationToken cancellation) =>
        options.Users is { } store ? (await store.AllAsync(cancellation), await store.TokensAsync(cancellation), await store.NotesAsync(MostNotes, cancellation)) : ([], [], []);

    /// <summary>A path of this server; whatever else a link claims leads to the events.</summary>
    private static string Back(string? asked) => asked is ['/', not ('/' or '\\'), ..] && !asked.Any(char.IsControl) ? asked : "/events";
}
