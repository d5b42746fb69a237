using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Events.Ports;
using Panj.Server;

namespace Panj.Cli.Commands;

/// <summary>"panj serve": the store's picture as pages and data.</summary>
internal static class ServeCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var command = new Command("serve", "Serves the store's picture as pages and data") { options.Store, options.Urls };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            return await RunAsync(store, parsed.GetValue(options.Urls) ?? [], host, cancel);
        });
        return command;
    }

    /// <summary>Serves until it is stopped; says the address once it listens.</summary>
    internal static async Task<int> RunAsync(IStore store, IReadOnlyList<string> urls, CommandHost host, CancellationToken cancel)
    {
        var settings = new PanjServerOptions { Store = store.Articles, Operations = store.Operations, Picture = store.Picture, Users = store.Users, Views = store.Views, Time = host.Time, OpenAs = Environment.UserName is { Length: > 0 } name ? name : "unnamed" };
        await using var app = PanjServer.Create(urls.Count > 0 ? settings with { Urls = urls } : settings);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException or FormatException or UriFormatException)
        {
            await host.Error.WriteLineAsync($"panj: the server did not start: {failure.Message} Choose another address with --urls.");
            return ExitCode.StoreFailed;
        }

        await using (var output = host.OutputText()) await output.WriteLineAsync(string.Join(' ', app.Urls));
        if (host.ErrorIsTerminal) await host.Error.WriteLineAsync("Ctrl-C stops it.");
        await app.WaitForShutdownAsync(cancel);
        return ExitCode.Done;
    }
}
