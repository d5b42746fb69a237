using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Storage;

namespace Panj.Cli.Commands;

/// <summary>"panj restore": what a backup keeps in a store that keeps nothing yet.</summary>
internal static class RestoreCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var file = new Argument<string>("FILE") { Description = "A file that panj backup wrote" };
        var command = new Command("restore", "Checks a backup and puts what it keeps into a store that keeps nothing yet") { file, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            return await BackupCommand.SayAsync("restored", store, await SqliteBackup.RestoreAsync(parsed.GetRequiredValue(file), store, cancel), host, cancel);
        });
        return command;
    }
}
