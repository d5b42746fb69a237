using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Events;
using Panj.Exchange;
using Panj.Picture.Boards;

namespace Panj.Cli.Commands;

/// <summary>"panj timeline": what happened, day by day, of the store or of articles named.</summary>
internal static class TimelineCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Csv = "csv";

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = new Option<string>("--format") { Description = "How to print the timeline", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json, Csv);
        var command = new Command("timeline", "Prints what happened, day by day; what is planned stands in the calendar")
        {
            options.SomePaths, options.Store, options.Theatre, options.Depiction, options.AsOf, options.Known, options.Published, format,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            if (Scene.Open(parsed.GetValue(options.Theatre), parsed.GetRequiredValue(options.Depiction), host) is not { } scene) return ExitCode.WrongUsage;
            if (parsed.GetValue(options.SomePaths) is not { Length: > 0 } && parsed.GetValue(options.AsOf) is null)
            {
                Print(Happened(scene.Of(await StoreSession.PictureAsync(parsed.GetRequiredValue(options.Store), parsed.GetValue(options.Known), host, cancel))), parsed.GetRequiredValue(format), host);
                return ExitCode.Done;
            }

            var (kept, code) = await AskedReadings.OfAsync(parsed, options, host, cancel);
            if (parsed.GetValue(options.AsOf) is { } day) kept = kept with { Readings = PublishedDays.Until(day, kept.Readings) };
            Print(Happened(scene.Of(kept.Picture())), parsed.GetRequiredValue(format), host);
            return code;
        });
        return command;
    }

    private static Snapshot Happened(Snapshot picture) =>
        picture with { Events = [.. picture.Events.Where(e => e.Status is not (EventStatus.Planned or EventStatus.Pledged or EventStatus.CalledOff))] };

    private static void Print(Snapshot picture, string format, CommandHost host)
    {
        if (format == Json) PictureJson.WriteEvents(host.Output, picture);
        else if (format == Csv) EventCsv.Write(host.Output, picture);
        else TextPrinter.Print(new PictureText(picture with { Events = [.. picture.Events.Select(e => e with { Background = false })] }, host.Width).Lines(), host);
    }
}
