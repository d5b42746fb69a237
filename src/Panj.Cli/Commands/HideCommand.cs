using System.CommandLine;
using Panj.Cli.Deciding;
using Panj.Cli.Hosting;

namespace Panj.Cli.Commands;

/// <summary>"panj hide": a person says that events are not to be shown until another origin tells them.</summary>
internal static class HideCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var decision = new DecisionOptions();
        var events = new Argument<string[]>("EVENT") { Arity = ArgumentArity.OneOrMore, Description = "Identities of events (e-...), or the beginnings of them" };
        var command = new Command("hide", "Says that events are not to be shown until another origin tells them; kept, and undone by undo") { events };
        decision.AddTo(command, options);
        command.SetAction((parsed, cancel) =>
        {
            var session = new DecisionSession(parsed, options, decision, host);
            return session.KeepAsync(
                picture => session.Find(picture, parsed.GetRequiredValue(events))?.Select(e => Picture.Operations.Deciding.Hide(picture, e, session.By, session.Reason)), cancel);
        });
        return command;
    }
}
