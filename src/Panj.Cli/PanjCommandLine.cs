using System.CommandLine;
using Panj.Cli.Commands;
using Panj.Cli.Hosting;
using Panj.Events.Ports;
using Panj.Workers;
using Panj.Workers.Brokering;

namespace Panj.Cli;

/// <summary>The command line as a whole: its commands, what wrong usage gives, and what a failure outside it gives.</summary>
internal static class PanjCommandLine
{
    private static readonly TimeSpan _end = TimeSpan.FromSeconds(2);

    /// <summary>Runs one command to its end.</summary>
    /// <returns>One of <see cref="ExitCode"/>.</returns>
    public static async Task<int> RunAsync(string[] args, CommandHost host, CancellationToken cancel = default)
    {
        var parsed = Build(host).Parse(args);
        if (parsed.Errors.Count > 0) return Refuse(parsed, host);
        using var output = host.OutputText();
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, Output = output, Error = host.Error, ProcessTerminationTimeout = EndOf(parsed) }, cancel);
        }
        catch (BrokerException failure)
        {
            await host.Error.WriteLineAsync($"panj: {failure.Message}");
            return ExitCode.StoreFailed;
        }
        catch (StoreException failure)
        {
            await host.Error.WriteLineAsync($"panj: {failure.Message}");
            return ExitCode.StoreFailed;
        }
        catch (OperationCanceledException)
        {
            await host.Error.WriteLineAsync("Stopped. What was acknowledged is stored; run the command again for the rest.");
            return ExitCode.SomethingUnread;
        }
    }

    private static RootCommand Build(CommandHost host)
    {
        var options = new SharedOptions();
        return new RootCommand("Reads news articles and keeps a sourced picture of what happened: what, where, when, to whom, how many, and who says so.")
        {
            ReadCommand.Create(options, host),
            InspectCommand.Create(options, host),
            AddCommand.Create(options, host),
            CollectCommand.Create(options, host),
            FeedsCommand.Create(options, host),
            StateCommand.Create(options, host),
            TrendsCommand.Create(options, host),
            TimelineCommand.Create(options, host),
            BriefCommand.Create(options, host),
            CalendarCommand.Create(options, host),
            ExportCommand.Create(options, host),
            SearchCommand.Create(options, host),
            ImportCommand.Create(options, host),
            WatchCommand.Create(options, host),
            MergeCommand.Create(options, host),
            SplitCommand.Create(options, host),
            ConfirmCommand.Create(options, host),
            HideCommand.Create(options, host),
            UndoCommand.Create(options, host),
            OperationsCommand.Create(options, host),
            BackupCommand.Create(options, host),
            RestoreCommand.Create(options, host),
            ServeCommand.Create(options, host),
            WorkCommand.Create(options, host),
            QueueCommand.Create(options, host),
            UserCommand.Create(options, host),
            TokenCommand.Create(options, host),
            DemoCommand.Create(options, host),
            GazetteerCommand.Create(options, host),
            EvalCommand.Create(host),
        };
    }

    /// <summary>How long a command may take to end once it is told to: a worker stores what it has begun.</summary>
    private static TimeSpan EndOf(ParseResult parsed) => parsed.CommandResult.Command.Name == WorkCommand.Name ? new WorkerSettings().Drain + _end : _end;

    private static int Refuse(ParseResult parsed, CommandHost host)
    {
        foreach (var error in parsed.Errors) host.Error.WriteLine(error.Message);
        host.Error.WriteLine($"See: panj {(parsed.CommandResult.Command is RootCommand ? "" : parsed.CommandResult.Command.Name + " ")}--help");
        return ExitCode.WrongUsage;
    }
}
