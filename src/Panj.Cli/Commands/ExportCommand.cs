using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Exchange;
using Panj.Picture;

namespace Panj.Cli.Commands;

/// <summary>"panj export": the store's picture for other programs.</summary>
internal static class ExportCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = new Option<string>("--as", "--format")
        {
            Description = $"The format: {string.Join("; ", StandardFormats.All.Select(f => $"{f.Name}: {f.Purpose}"))}",
            DefaultValueFactory = _ => "json",
        };
        format.AcceptOnlyFromAmong(PictureFormats.Names);
        var command = new Command("export", "Prints what the store knows for other programs; what a format cannot say truly is left out and counted on standard error")
        {
            options.Store, options.Known, options.Theatre, options.Depiction, format,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            if (Scene.Open(parsed.GetValue(options.Theatre), parsed.GetRequiredValue(options.Depiction), host) is not { } scene) return ExitCode.WrongUsage;
            var picture = await StoreSession.PictureAsync(parsed.GetRequiredValue(options.Store), parsed.GetValue(options.Known), host, cancel);
            if (parsed.GetValue(format) == "json" && parsed.GetValue(options.Known) is null) picture = Kinship.WithStories(picture);
            PictureFormats.TryWrite(parsed.GetRequiredValue(format), host, scene.Of(picture), scene.Map);
            return ExitCode.Done;
        });
        return command;
    }
}
