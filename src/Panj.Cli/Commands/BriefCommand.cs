using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Events.Ports;
using Panj.Picture.Briefs;

namespace Panj.Cli.Commands;

/// <summary>"panj brief": the store's picture as sentences with footnotes.</summary>
internal static class BriefCommand
{
    private const string Text = "text";
    private const string Markdown = "markdown";

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = new Option<string>("--format") { Description = "How to print the brief", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Markdown);
        var from = new Option<DateOnly?>("--from") { HelpName = "DATE", Description = "Only what may have been on this day or later (2021-07-24)", CustomParser = SharedOptions.Day };
        var to = new Option<DateOnly?>("--to") { HelpName = "DATE", Description = "Only what may have been on this day or earlier", CustomParser = SharedOptions.Day };
        var command = new Command("brief", "Prints what the store knows as sentences, each with the words it rests on") { options.Store, options.Known, from, to, format };
        command.SetAction(async (parsed, cancel) =>
        {
            var store = parsed.GetRequiredValue(options.Store);
            var days = new EventQuestion { From = parsed.GetValue(from), To = parsed.GetValue(to) };
            var isAll = days is { From: null, To: null };
            if (!isAll && parsed.GetValue(options.Known) is not null)
            {
                await host.Error.WriteLineAsync("panj: a brief is of days or as known on a day, not both. Leave --known or --from and --to away.");
                return ExitCode.WrongUsage;
            }

            var brief = BriefBuilder.Of(isAll ? await StoreSession.PictureAsync(store, parsed.GetValue(options.Known), host, cancel) : await StoreSession.PictureAsync(store, days, host, cancel));
            await using var output = host.OutputText();
            await output.WriteAsync(parsed.GetValue(format) == Markdown ? BriefMarkdown.Of(brief) : BriefText.Of(brief));
            return ExitCode.Done;
        });
        return command;
    }
}
