using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Server.SigningIn;

namespace Panj.Cli.Commands;

/// <summary>"panj token": lets programs act for an account, up to a role and a day.</summary>
internal static class TokenCommand
{
    private const int UsualDays = 90;
    private const int MostDays = 3660;

    public static Command Create(SharedOptions options, CommandHost host) => new("token", "Lets programs ask the pages' API for an account, up to a role and a day")
    {
        Add(options, host), List(options, host), Revoke(options, host),
    };

    private static Command Add(SharedOptions options, CommandHost host)
    {
        var owner = new Argument<string>("USER") { Description = "The account for which it acts" };
        var scope = UserCommand.RoleOption("--scope", "The most it may do, whatever the account may", UserRole.Viewer);
        var days = new Option<int>("--days") { HelpName = "N", Description = "For how many days it counts", DefaultValueFactory = _ => UsualDays };
        days.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && result.GetValueOrDefault<int>() is < 1 or > MostDays) result.AddError($"--days is a number from 1 to {MostDays}.");
        });
        var note = new Option<string?>("--note") { HelpName = "WORDS", Description = "What it is for" };
        var command = new Command("add", "Makes a token and prints it, once: send it as Authorization: Bearer TOKEN") { owner, scope, days, note, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            using var chance = RandomNumberGenerator.Create();
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            var now = host.Time.GetUtcNow();
            var (secret, token) = new Credentials(chance).NewToken(parsed.GetRequiredValue(owner), UserCommand.Role(parsed.GetRequiredValue(scope)), now, now.AddDays(parsed.GetValue(days)));
            if (!await store.Users.AddTokenAsync(token with { Note = parsed.GetValue(note) }, cancel))
                return await UserCommand.RefuseAsync(host, "nobody has an account of that name. See them with: panj user list");
            await store.Users.NoteAsync(Environment.UserName, "token added", $"{token.Id} of {token.Owner}, {Slug.Of(token.Scope)}", cancel);
            await using var output = host.OutputText();
            await output.WriteLineAsync(secret);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List(SharedOptions options, CommandHost host)
    {
        var command = new Command("list", "Prints the tokens, never their secrets") { options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            await using var output = host.OutputText();
            foreach (var token in await store.Users.TokensAsync(cancel)) await output.WriteLineAsync(Line(token, host.Time.GetUtcNow()));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Line(AccessToken token, DateTimeOffset now)
    {
        var state = token.Revoked is { } at ? string.Create(CultureInfo.InvariantCulture, $"revoked {at.UtcDateTime:yyyy-MM-dd}")
            : string.Create(CultureInfo.InvariantCulture, $"{(token.Expires <= now ? "expired" : "until")} {token.Expires.UtcDateTime:yyyy-MM-dd}");
        return string.Join('\t', token.Id, token.Owner, Slug.Of(token.Scope), state, SafeWords.Of(token.Note ?? ""));
    }

    private static Command Revoke(SharedOptions options, CommandHost host)
    {
        var id = new Argument<string>("ID") { Description = "The token's identity, as panj token list gives it" };
        var command = new Command("revoke", "Takes a token back at once") { id, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            var named = parsed.GetRequiredValue(id);
            if (!await store.Users.RevokeAsync(named, cancel)) return await UserCommand.RefuseAsync(host, "no token that counts has that identity. See them with: panj token list");
            await store.Users.NoteAsync(Environment.UserName, "token revoked", named, cancel);
            return ExitCode.Done;
        });
        return command;
    }
}
