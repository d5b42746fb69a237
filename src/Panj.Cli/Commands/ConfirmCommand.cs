using System.CommandLine;
using Panj.Cli.Deciding;
using Panj.Cli.Hosting;

namespace Panj.Cli.Commands;

/// <summary>"panj confirm": a person says that events were checked and hold.</summary>
internal static class ConfirmCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var decision = new DecisionOptions();
        var events = new Argument<string[]>("EVENT") { Arity = ArgumentArity.OneOrMore, Description = "Identities of events (e-...), or the beginnings of them" };
        var command = new Command("confirm", "Says that events were checked and hold; kept, and undone by undo") { events };
        decision.AddTo(command, options);
        command.SetAction((parsed, cancel) =>
        {
            var session = new DecisionSession(parsed, options, decision, host);
            return session.KeepAsync(
                picture => session.Find(picture, parsed.GetRequiredValue(events))?.Select(e => Picture.Operations.Deciding.Confirm(picture, e, session.By, session.Reason)), cancel);
        });
        return command;
    }
}
