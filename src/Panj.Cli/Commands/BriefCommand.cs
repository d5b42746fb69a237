using System.CommandLine;
using Panj.Cli.Hosting;
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
        var command = new Command("brief", "Prints what the store knows as sentences, each with the words it rests on") { options.Store, options.Known, format };
        command.SetAction(async (parsed, cancel) =>
        {
            var brief = BriefBuilder.Of(await StoreSession.PictureAsync(parsed.GetRequiredValue(options.Store), parsed.GetValue(options.Known), host, cancel));
            await using var output = host.OutputText();
            await output.WriteAsync(parsed.GetValue(format) == Markdown ? BriefMarkdown.Of(brief) : BriefText.Of(brief));
            return ExitCode.Done;
        });
        return command;
    }
}
