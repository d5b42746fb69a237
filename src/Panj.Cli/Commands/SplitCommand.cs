using System.CommandLine;
using System.Globalization;
using Panj.Cli.Deciding;
using Panj.Cli.Hosting;
using Panj.Events;

namespace Panj.Cli.Commands;

/// <summary>"panj split": a person says that some reports of an event tell another one.</summary>
internal static class SplitCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var decision = new DecisionOptions();
        var one = new Argument<string>("EVENT") { Description = "Identity of the event (e-...), or the beginning of it" };
        var taken = new Argument<string[]>("REPORT") { Arity = new ArgumentArity(1, 1_000), Description = "Reports that tell another event: an article's identity for all of its reports, or ARTICLE#0 for its first report" };
        var command = new Command("split", "Says that some reports of an event tell another one; kept, and undone by undo") { one, taken };
        decision.AddTo(command, options);
        command.SetAction((parsed, cancel) =>
        {
            var session = new DecisionSession(parsed, options, decision, host);
            return session.KeepAsync(picture => session.Find(picture, parsed.GetRequiredValue(one)) is { } found ? Split(session, picture, found, parsed.GetRequiredValue(taken)) : null, cancel);
        });
        return command;
    }

    private static IEnumerable<Operation>? Split(DecisionSession session, Snapshot picture, Event happening, string[] taken)
    {
        if (taken.FirstOrDefault(name => !happening.Reports.Any(report => IsNamed(report, name))) is { } unknown)
            return session.Refuse($"{happening.Id} has no report {unknown}. It has {string.Join(", ", happening.Reports.Take(20).Select(Name))}.");
        var sides = happening.Reports.ToLookup(report => taken.Any(name => IsNamed(report, name)));
        return sides[false].Any()
            ? [Picture.Operations.Deciding.Split(picture, sides, session.By, session.Reason)]
            : session.Refuse($"these are all reports of {happening.Id}; name some of them.");
    }

    private static bool IsNamed(ReportReference report, string name) => name == report.ArticleId || name == Name(report);

    private static string Name(ReportReference report) => string.Create(CultureInfo.InvariantCulture, $"{report.ArticleId}#{report.Index}");
}
