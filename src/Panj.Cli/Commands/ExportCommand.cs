using System.CommandLine;
using Panj.Cli.Hosting;

namespace Panj.Cli.Commands;

/// <summary>"panj export": the store's picture for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = new Option<string>("--as") { Description = "The format", DefaultValueFactory = _ => "json" };
        format.AcceptOnlyFromAmong(PictureFormats.Names);
        var command = new Command("export", "Prints what the store knows for other programs") { options.Store, format };
        command.SetAction(async (parsed, cancel) =>
        {
            var picture = await StoreSession.PictureAsync(parsed.GetRequiredValue(options.Store), cancel);
            PictureFormats.TryWrite(parsed.GetRequiredValue(format), host.Output, picture);
            return ExitCode.Done;
        });
        return command;
    }
}
