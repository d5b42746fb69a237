using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Collecting.Http;
using Panj.Storage;
using Panj.Watches;
using Panj.Watches.Telling;

namespace Panj.Cli.Watching;

/// <summary>"panj watch run": looks at the picture for every watch and tells what is due.</summary>
internal sealed class WatchRun
{
    private readonly WebOptions _web = new();
    private readonly Option<bool> _once = new("--once") { Description = "Look and tell once, and end" };
    private readonly Option<double> _every = new("--every") { HelpName = "SECONDS", Description = "Time between two looks", DefaultValueFactory = _ => 60 };
    private readonly MailOptions _mail = new();

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var run = new WatchRun();
        var command = new Command("run", "Looks at the store for every watch and tells what is due, until it is stopped")
        {
            options.Store, run._once, run._every, run._mail.Smtp, run._mail.From, run._mail.Password, run._web.Contact, run._web.AllowRange,
        };
        command.SetAction((parsed, cancel) => run.RunAsync(parsed, parsed.GetRequiredValue(options.Store), host, cancel));
        return command;
    }

    private async Task<int> RunAsync(ParseResult parsed, string storeName, CommandHost host, CancellationToken cancel)
    {
        if (!_mail.TryRead(parsed, out var mail, out var fault))
        {
            await host.Error.WriteLineAsync($"panj: {fault}.");
            return ExitCode.WrongUsage;
        }

        await using var store = await StoreSession.OpenAsync(storeName, host.Time, cancel);
        using var outbound = new Outbound(_web.Settings(parsed) with { HostDelay = TimeSpan.Zero }, host.Time);
        IMessenger[] messengers = [new WebhookMessenger(outbound), .. mail is null ? Array.Empty<IMessenger>() : [new MailMessenger(mail, outbound, host.Time)]];
        var said = new CollectProgress(host);
        var teller = new Teller(store.Watches, messengers, host.Time) { Trouble = said.Trouble };
        var (alerts, messages) = await LookAndTellAsync(store, teller, host, (parsed.GetValue(_once), Every(parsed)), cancel);
        said.End(string.Create(CultureInfo.InvariantCulture, $"{alerts} alerts, {messages} messages sent, {said.Troubles} failed"));
        return said.Troubles == 0 ? ExitCode.Done : ExitCode.SomethingUnread;
    }

    private TimeSpan Every(ParseResult parsed) => TimeSpan.FromSeconds(Math.Clamp(parsed.GetValue(_every), 1, 86_400));

    /// <summary>Days pass and messages fall due whether the store has changed or not.</summary>
    private static async Task<(int Alerts, int Messages)> LookAndTellAsync(Store store, Teller teller, CommandHost host, (bool Once, TimeSpan Every) pace, CancellationToken cancel)
    {
        var watcher = new Watcher(store.Watches, host.Time) { Trouble = teller.Trouble };
        using var timer = new PeriodicTimer(pace.Every, host.Time);
        var (alerts, messages) = (0, 0);
        do
        {
            await store.Picture.CatchUpAsync(cancel);
            alerts += await watcher.LookAsync(store.Picture, cancel);
            messages += await teller.TellAsync(cancel);
        }
        while (!pace.Once && await timer.WaitForNextTickAsync(cancel));
        return (alerts, messages);
    }
}
