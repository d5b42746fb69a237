using System.CommandLine;
using System.Globalization;
using System.Security.Cryptography;
using Panj.Cli.Hosting;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Server.SigningIn;

namespace Panj.Cli.Commands;

/// <summary>"panj user": who may sign in to the pages of a store.</summary>
internal static class UserCommand
{
    public static Command Create(SharedOptions options, CommandHost host) => new("user", "Says who may sign in to the pages; with the first account, panj serve asks everybody to")
    {
        Add(options, host), List(options, host), Remove(options, host),
    };

    private static Command Add(SharedOptions options, CommandHost host)
    {
        var name = new Argument<string>("NAME") { Description = "The name to sign in with; it stands under what they decide" };
        var role = RoleOption("--role", "What they may do: viewer reads, analyst keeps views too, editor decides about events too, admin sees accounts too", UserRole.Viewer);
        var command = new Command("add", "Adds an account; the password is asked for, or is the first line of standard input") { name, role, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            var called = parsed.GetRequiredValue(name);
            if (Credentials.FaultOfName(called) is { } fault) return await RefuseAsync(host, fault);
            var password = host.AskSecret($"Password of {called}: ") ?? "";
            if (Credentials.FaultOfPassword(password) is { } weak) return await RefuseAsync(host, weak);
            using var chance = RandomNumberGenerator.Create();
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            var user = new User(called, Role(parsed.GetRequiredValue(role)), new Credentials(chance).Hash(called, password), host.Time.GetUtcNow());
            if (!await store.Users.AddAsync(user, cancel)) return await RefuseAsync(host, $"{called} has an account already; remove it first.");
            await store.Users.NoteAsync(Environment.UserName, "account added", $"{called}, {Slug.Of(user.Role)}", cancel);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List(SharedOptions options, CommandHost host)
    {
        var command = new Command("list", "Prints the accounts") { options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            await using var output = host.OutputText();
            foreach (var user in await store.Users.AllAsync(cancel))
                await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{user.Name}\t{Slug.Of(user.Role)}\tsince {user.Added.UtcDateTime:yyyy-MM-dd}"));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Remove(SharedOptions options, CommandHost host)
    {
        var name = new Argument<string>("NAME") { Description = "Whose account" };
        var command = new Command("remove", "Removes an account with its tokens and views; what they decided stays") { name, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            var called = parsed.GetRequiredValue(name);
            if (!await store.Users.RemoveAsync(called, cancel)) return await RefuseAsync(host, "nobody has an account of that name. See them with: panj user list");
            await store.Users.NoteAsync(Environment.UserName, "account removed", called, cancel);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>An option that takes a role.</summary>
    internal static Option<string> RoleOption(string name, string description, UserRole usual)
    {
        var option = new Option<string>(name) { HelpName = "ROLE", Description = description, DefaultValueFactory = _ => Slug.Of(usual) };
        option.AcceptOnlyFromAmong([.. Enum.GetValues<UserRole>().Select(Slug.Of)]);
        return option;
    }

    internal static UserRole Role(string written) => Slug.TryParse<UserRole>(written, out var role) ? role : UserRole.Viewer;

    internal static async Task<int> RefuseAsync(CommandHost host, string why)
    {
        await host.Error.WriteLineAsync($"panj: {why}");
        return ExitCode.WrongUsage;
    }
}
