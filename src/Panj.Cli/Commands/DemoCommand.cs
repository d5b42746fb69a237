using System.CommandLine;
using Panj.Cli.Hosting;

namespace Panj.Cli.Commands;

/// <summary>"panj demo": the samples read into a store of their own in a temporary folder, and its pages served.</summary>
internal static class DemoCommand
{
    private const string AnyFreePort = "http://127.0.0.1:0";

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var command = new Command("demo", "Reads the samples into a temporary store and serves its pages") { options.Urls };
        command.SetAction((parsed, cancel) => RunAsync(parsed.GetValue(options.Urls) is { Length: > 0 } urls ? urls : [AnyFreePort], host, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] urls, CommandHost host, CancellationToken cancel)
    {
        var folder = Directory.CreateTempSubdirectory("panj-demo-");
        try
        {
            await using var store = await StoreSession.OpenAsync(Path.Combine(folder.FullName, "panj.db"), host.Time, cancel);
            var session = new ReadingSession(host, published: null);
            await AddCommand.StoreAsync(session, store.Articles, [Path.Combine(AppContext.BaseDirectory, "samples")], cancel);
            return await ServeCommand.RunAsync(ServeCommand.Settings(store, urls, host), host, cancel) is var code and not ExitCode.Done ? code : session.ExitCode;
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
