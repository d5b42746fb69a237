using System.CommandLine;
using Panj.Cli.Deciding;
using Panj.Cli.Hosting;

namespace Panj.Cli.Commands;

/// <summary>"panj merge": a person says that events are one.</summary>
internal static class MergeCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var decision = new DecisionOptions();
        var events = new Argument<string[]>("EVENT") { Arity = new ArgumentArity(2, 1_000), Description = "Identities of the events (e-...), or the beginnings of them" };
        var command = new Command("merge", "Says that events are one; kept, and undone by undo") { events };
        decision.AddTo(command, options);
        command.SetAction((parsed, cancel) =>
        {
            var session = new DecisionSession(parsed, options, decision, host);
            return session.KeepAsync(picture => session.Find(picture, parsed.GetRequiredValue(events)) switch
            {
                null => null,
                { Count: > 1 } found => [Picture.Operations.Deciding.Merge(picture, found, session.By, session.Reason)],
                _ => session.Refuse("these are one event already."),
            }, cancel);
        });
        return command;
    }
}
