using System.CommandLine;
using System.Globalization;
using Panj.Cli.Deciding;
using Panj.Cli.Hosting;

namespace Panj.Cli.Commands;

/// <summary>"panj undo": a decision no longer counts; it stays on record.</summary>
internal static class UndoCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var decision = new DecisionOptions();
        var number = new Argument<int>("NUMBER") { Description = "The operation's number, as panj operations gives it" };
        var command = new Command("undo", "Undoes an operation; undoing an undoing makes it count again") { number };
        decision.AddTo(command, options);
        command.SetAction(async (parsed, cancel) =>
        {
            var session = new DecisionSession(parsed, options, decision, host);
            var undone = parsed.GetRequiredValue(number);
            try
            {
                return await session.KeepAsync(_ => [Picture.Operations.Deciding.Undo(undone, session.By, session.Reason)], cancel);
            }
            catch (ArgumentException)
            {
                await host.Error.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"panj: the store has no operation {undone}. See them with: panj operations"));
                return ExitCode.WrongUsage;
            }
        });
        return command;
    }
}
