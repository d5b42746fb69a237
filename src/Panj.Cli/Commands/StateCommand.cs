using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Exchange;
using Panj.Picture.Boards;

namespace Panj.Cli.Commands;

/// <summary>"panj state": the boards of a theatre as known on a day, of the store or of articles named.</summary>
internal static class StateCommand
{
    private const string Text = "text";
    private const string Json = "json";
    private const string Csv = "csv";

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var format = new Option<string>("--format") { Description = "How to print the boards", DefaultValueFactory = _ => Text };
        format.AcceptOnlyFromAmong(Text, Json, Csv);
        var command = new Command("state", "Prints the state of a theatre as known on a day: posts, forces, drills, commitments, control, incidents, crossings, contacts")
        {
            options.SomePaths, options.Store, options.Theatre, options.Depiction, options.AsOf, options.Known, options.Published, format,
        };
        command.SetAction(async (parsed, cancel) =>
        {
            if (Scene.Open(parsed.GetValue(options.Theatre), parsed.GetRequiredValue(options.Depiction), host) is not { } scene) return ExitCode.WrongUsage;
            var day = parsed.GetValue(options.AsOf) ?? DateOnly.FromDateTime(host.Time.GetUtcNow().UtcDateTime);
            if (parsed.GetValue(options.SomePaths) is not { Length: > 0 } && parsed.GetValue(options.Known) is null)
            {
                await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
                Print(await new KeptStates(store.Picture, store.Operations).BuildAsync(day, scene.Theatre, cancel), parsed.GetRequiredValue(format), host);
                return ExitCode.Done;
            }

            var (kept, code) = await AskedReadings.OfAsync(parsed, options, host, cancel);
            Print(new StateBuilder().Build(kept.Readings, kept.Operations, day, scene.Theatre), parsed.GetRequiredValue(format), host);
            return code;
        });
        return command;
    }

    private static void Print(State state, string format, CommandHost host)
    {
        if (format == Json) BoardJson.Write(host.Output, state);
        else if (format == Csv) BoardCsv.Write(host.Output, state);
        else TextPrinter.Print(new StateText(state).Lines(), host);
    }
}
