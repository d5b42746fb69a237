using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Events.Ports;

namespace Panj.Cli.Commands;

/// <summary>"panj add": reads articles into the store.</summary>
internal static class AddCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var command = new Command("add", "Reads articles into the store; what is there already changes nothing") { options.Paths, options.Published, options.Gazetteer, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            if (!OpenGazetteer.TryOpen(parsed.GetValue(options.Gazetteer), host, out var places)) return ExitCode.WrongUsage;
            using var gazetteer = places;
            var session = new ReadingSession(host, parsed.GetValue(options.Published), gazetteer);
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), cancel);
            var counts = await StoreAsync(session, store, parsed.GetRequiredValue(options.Paths), cancel);
            await using var output = host.OutputText();
            await output.WriteLineAsync(Outcomes.Of(counts));
            return session.ExitCode;
        });
        return command;
    }

    /// <summary>Reads and stores article by article, so that what was acknowledged is kept whenever the command ends.</summary>
    internal static async Task<Dictionary<AddOutcome, int>> StoreAsync(ReadingSession session, IArticleStore store, IEnumerable<string> paths, CancellationToken cancel)
    {
        var counts = new Dictionary<AddOutcome, int>();
        foreach (var reading in session.Read(paths, cancel))
        {
            var outcome = await store.AddAsync(reading, cancel);
            counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
        }

        return counts;
    }
}
