using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Events.Ports;
using Panj.Exchange;
using Panj.Picture;

namespace Panj.Cli.Commands;

/// <summary>"panj export": the store's picture for other programs.</summary>
internal static class ExportCommand
{
    /// <summary>Events in memory at once.</summary>
    private const int PortionSize = 500;

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
            var (name, known, store) = (parsed.GetRequiredValue(format), parsed.GetValue(options.Known), parsed.GetRequiredValue(options.Store));
            if (known is null && StandardFormats.Of(name) is { IsOfWhole: false })
            {
                await WritePortionsAsync(name, store, scene, host, cancel);
                return ExitCode.Done;
            }

            var picture = await StoreSession.PictureAsync(store, known, host, cancel);
            PictureFormats.TryWrite(name, host, scene.Of(known is null ? Kinship.WithStories(picture) : picture), scene.Map);
            return ExitCode.Done;
        });
        return command;
    }

    /// <summary>The events pass by: however many there are, a portion of them is in memory.</summary>
    private static async Task WritePortionsAsync(string format, string store, Scene scene, CommandHost host, CancellationToken cancel)
    {
        await using var opened = await StoreSession.OpenAsync(store, host.Time, cancel);
        await opened.Picture.CatchUpAsync(cancel);
        var portions = opened.Picture.PortionsAsync(new EventQuestion(), PortionSize, cancel).ToBlockingEnumerable(cancel).Select(scene.Of);
        PictureFormats.TryWrite(format, host, portions, scene.Map);
    }
}
