using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Events.Ports;
using Panj.Picture.Theatres;
using Panj.Server;

namespace Panj.Cli.Commands;

/// <summary>"panj serve": the store's picture as pages and data.</summary>
internal sealed class ServeCommand
{
    private readonly MailOptions _mail = new();
    private readonly WebOptions _web = new();
    private readonly Option<bool> _metrics = new("--metrics") { Description = "Serve metrics at /metrics, as Prometheus reads them" };
    private readonly Option<FileInfo?> _overlay = new("--overlay") { Description = "Draw the named lines and areas of this GeoJSON file on the maps, under the events", HelpName = "FILE" };
    private readonly Option<string[]> _theatre = new("--theatre") { Description = "Show the boards of the theatre of this GeoJSON file, too; may be given more than once", HelpName = "FILE" };
    private readonly Option<Uri?> _otlp = CollectorOption.Create();

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var serve = new ServeCommand();
        var command = new Command("serve", "Serves the store's picture as pages and data, and tells watches")
        {
            options.Store, options.Urls, serve._mail.Smtp, serve._mail.From, serve._mail.Password, serve._web.Contact, serve._web.AllowRange, serve._overlay, serve._theatre, serve._metrics, serve._otlp,
        };
        command.SetAction((parsed, cancel) => serve.RunAsync(parsed, options, host, cancel));
        return command;
    }

    /// <summary>What a server shows of a store.</summary>
    internal static PanjServerOptions Settings(IStore store, IReadOnlyList<string> urls, CommandHost host)
    {
        var settings = new PanjServerOptions
        {
            Store = store.Articles,
            Operations = store.Operations,
            Picture = store.Picture,
            Users = store.Users,
            Views = store.Views,
            Watches = store.Watches,
            Feeds = store.Feeds,
            Time = host.Time,
            OpenAs = Environment.UserName is { Length: > 0 } name ? name : "unnamed",
        };
        return urls.Count > 0 ? settings with { Urls = urls } : settings;
    }

    /// <summary>Serves until it is stopped; says the address once it listens.</summary>
    internal static async Task<int> RunAsync(PanjServerOptions settings, CommandHost host, CancellationToken cancel)
    {
        await using var app = PanjServer.Create(settings);
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception failure) when (failure is IOException or InvalidOperationException or FormatException or UriFormatException)
        {
            await host.Error.WriteLineAsync($"panj: the server did not start: {failure.Message} Choose another address with --urls.");
            return ExitCode.StoreFailed;
        }

        await using (var output = host.OutputText()) await output.WriteLineAsync(string.Join(' ', app.Urls));
        if (host.ErrorIsTerminal) await host.Error.WriteLineAsync("Ctrl-C stops it.");
        await app.WaitForShutdownAsync(cancel);
        return ExitCode.Done;
    }

    private async Task<int> RunAsync(ParseResult parsed, SharedOptions options, CommandHost host, CancellationToken cancel)
    {
        if (!_mail.TryRead(parsed, out var mail, out var fault))
        {
            await host.Error.WriteLineAsync($"panj: {fault}.");
            return ExitCode.WrongUsage;
        }

        if (!TryReadOverlay(parsed.GetValue(_overlay), out var overlay, out var problem))
        {
            await host.Error.WriteLineAsync($"panj: the overlay cannot be used: {problem}. Name a GeoJSON file of lines and polygons that have a name.");
            return ExitCode.WrongUsage;
        }

        Scene?[] scenes = [.. (parsed.GetValue(_theatre) ?? []).Select(theatre => Scene.Open(theatre, Depiction.DeFacto.Name, host))];
        if (scenes.Contains(null)) return ExitCode.WrongUsage;
        await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
        var telling = new WatchTelling { Http = _web.Settings(parsed) with { HostDelay = TimeSpan.Zero }, Mail = mail };
        var telemetry = new TelemetryOptions { Metrics = parsed.GetValue(_metrics), Otlp = parsed.GetValue(_otlp) };
        return await RunAsync(Settings(store, parsed.GetValue(options.Urls) ?? [], host) with { Telling = telling, Telemetry = telemetry, Overlay = overlay, Theatres = [.. scenes.Select(scene => scene?.Theatre).OfType<Theatre>()] }, host, cancel);
    }

    private static bool TryReadOverlay(FileInfo? file, out IReadOnlyList<OverlayShape> overlay, out string problem)
    {
        (overlay, problem) = ([], "");
        if (file is null) return true;
        try
        {
            var isTooLong = file.Exists && file.Length > 4L * OverlayFile.MostCharacters;
            problem = "it is too long";
            return !isTooLong && OverlayFile.TryRead(File.ReadAllText(file.FullName), out overlay, out problem);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            problem = failure.Message.TrimEnd('.');
            return false;
        }
    }
}
