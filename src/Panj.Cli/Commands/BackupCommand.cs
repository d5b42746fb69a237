using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Storage;

namespace Panj.Cli.Commands;

/// <summary>"panj backup": everything that a store keeps in one checked file, made while the store is in use.</summary>
internal static class BackupCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var file = new Argument<string>("FILE") { Description = "The file to write; it must not be there yet" };
        var command = new Command("backup", "Writes everything that the store keeps into one file, checked, while the store is in use") { file, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            return await SayAsync("backed up", store, await SqliteBackup.WriteAsync(store, parsed.GetRequiredValue(file), cancel), host, cancel);
        });
        return command;
    }

    /// <summary>Says how much was copied, and the digest by which two stores are known to keep the same.</summary>
    internal static async Task<int> SayAsync(string done, Store store, string digest, CommandHost host, CancellationToken cancel)
    {
        var articles = await store.Articles.ListAsync(cancel).CountAsync(cancel);
        var operations = (await store.Operations.AllAsync(cancel)).Count;
        await using var output = host.OutputText();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{done} {articles} articles, {operations} operations; sha256 {digest}"));
        return ExitCode.Done;
    }
}
