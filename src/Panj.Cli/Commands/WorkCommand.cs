using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Cli.Working;
using Panj.Language;
using Panj.Reading;
using Panj.Reading.Places.Dumps;
using Panj.Workers;

namespace Panj.Cli.Commands;

/// <summary>"panj work": one worker of many.</summary>
internal sealed class WorkCommand
{
    public const string Name = "work";

    private readonly BrokerOptions _broker = new();
    private readonly WorkOptions _work = new();
    private readonly TelemetryOption _telemetry = new();
    private readonly ArchiveOptions _archives = new();
    private readonly Option<bool> _once = new("--once") { Description = "Take what waits, and end" };

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var work = new WorkCommand();
        var command = new Command(Name, "Works as one of many: reads articles from the queue into the store and takes them into the picture, until it is stopped")
        {
            options.Store, options.Gazetteer, work._once,
        };
        work._broker.AddTo(command);
        work._work.AddTo(command);
        work._archives.AddTo(command);
        command.Options.Add(work._telemetry.Otlp);
        command.SetAction((parsed, cancel) => work.RunAsync(parsed, options, host, cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, SharedOptions options, CommandHost host, CancellationToken cancel)
    {
        if (!_broker.TryRead(parsed, out var broker, out var fault))
        {
            await host.Error.WriteLineAsync($"panj: {fault}.");
            return ExitCode.WrongUsage;
        }

        if (!OpenGazetteer.TryOpen(parsed.GetValue(options.Gazetteer), host, out var places)) return ExitCode.WrongUsage;
        using var gazetteer = places;
        using var telemetry = _telemetry.Begin(parsed);
        await using var store = await StoreSession.OpenLaterAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
        using var worker = new Worker(broker, _work.Settings(parsed), new WorkerParts
        {
            Articles = store.Articles,
            Picture = store.Picture,
            Reader = Reader(gazetteer),
            Name = string.Create(CultureInfo.InvariantCulture, $"{Environment.MachineName}:{Environment.ProcessId}"),
            Time = host.Time,
            Trouble = new RepeatedWords(host).Say,
        });
        if (host.ErrorIsTerminal) await host.Error.WriteLineAsync("Ctrl-C stops it when what it has begun is stored.");
        var unread = 0;
        if (parsed.GetValue(_archives.List) is { } list) unread = await _archives.RunAsync(list, broker, stop => worker.RunAsync(once: false, stop), (parsed, host), cancel);
        return unread < 0 ? ExitCode.WrongUsage : Math.Max(unread > 0 ? ExitCode.SomethingUnread : ExitCode.Done, await RunAsync(worker, parsed.GetValue(_once), host, cancel));
    }

    private static Lazy<ArticleReader> Reader(PlaceFile? gazetteer) => new(() => StandardReader.Create(LanguageEngine.Load(), gazetteer));

    private static async Task<int> RunAsync(Worker worker, bool once, CommandHost host, CancellationToken cancel)
    {
        await worker.RunAsync(once, cancel);
        await using var output = host.OutputText();
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{worker.Log.Stored} stored, {worker.Log.Merged} taken into the picture, {worker.Log.SetAside} set aside"));
        return worker.Log.SetAside == 0 ? ExitCode.Done : ExitCode.SomethingUnread;
    }
}
