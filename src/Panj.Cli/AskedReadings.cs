using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Events.Ports;

namespace Panj.Cli;

/// <summary>The readings that a question is asked of: articles named on the command line, or else all that the store keeps.</summary>
internal static class AskedReadings
{
    /// <summary>The readings, and what the process tells its caller of articles that could not be read.</summary>
    /// <exception cref="StoreException">The store fails.</exception>
    public static async Task<(Kept Kept, int ExitCode)> OfAsync(ParseResult parsed, SharedOptions options, CommandHost host, CancellationToken cancel)
    {
        if (parsed.GetValue(options.SomePaths) is not { Length: > 0 } paths)
            return (await StoreSession.KeptAsync(parsed.GetRequiredValue(options.Store), parsed.GetValue(options.Known), host, cancel), ExitCode.Done);
        var session = new ReadingSession(host, parsed.GetValue(options.Published));
        return (new Kept([.. session.Read(paths, cancel)], []), session.ExitCode);
    }
}
