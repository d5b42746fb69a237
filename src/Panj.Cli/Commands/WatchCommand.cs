using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Cli.Watching;
using Panj.Events;
using Panj.Exchange.Feeds;
using Panj.Storage;
using Panj.Watches;

namespace Panj.Cli.Commands;

/// <summary>"panj watch": saved questions that raise alerts.</summary>
internal static class WatchCommand
{
    private const int MostEntries = 500;
    private const string Atom = "atom";
    private const string Json = "jsonfeed";

    public static Command Create(SharedOptions options, CommandHost host) => new("watch", "Saves questions that tell you when something happens")
    {
        WatchAdd.Create(options, host),
        List(options, host),
        Each("stop", "Lets a watch rest: it tells nothing", options, host, (store, name, cancel) => new Watcher(store.Watches, host.Time).StopAsync(name, cancel)),
        Each("resume", "Lets a watch go on; what became known meanwhile is taken for told", options, host, async (store, name, cancel) =>
        {
            await store.Picture.CatchUpAsync(cancel);
            return await new Watcher(store.Watches, host.Time).ResumeAsync(name, store.Picture, cancel);
        }),
        Each("remove", "Ends a watch and forgets what it told", options, host, (store, name, cancel) => store.Watches.RemoveAsync(name, cancel)),
        WatchRun.Create(options, host),
        Feed(options, host),
    };

    private static Command List(SharedOptions options, CommandHost host)
    {
        var command = new Command("list", "A line a watch: question, conditions, alerts, and how each channel does") { options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            await using var output = host.OutputText();
            foreach (var watch in await store.Watches.AllAsync(cancel))
                await output.WriteLineAsync(SafeWords.Of(Line(watch, await store.Watches.LastAlertAsync(watch.Name, cancel))));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Each(string word, string description, SharedOptions options, CommandHost host, Func<Store, string, CancellationToken, Task<bool>> deed)
    {
        var name = NameArgument();
        var command = new Command(word, description) { name, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            return await deed(store, parsed.GetRequiredValue(name), cancel) ? ExitCode.Done : Unknown(parsed.GetRequiredValue(name), host);
        });
        return command;
    }

    private static Command Feed(SharedOptions options, CommandHost host)
    {
        var name = NameArgument();
        var format = new Option<string>("--format") { Description = "How to print it", DefaultValueFactory = _ => Atom };
        format.AcceptOnlyFromAmong(Atom, Json);
        var command = new Command("feed", $"Prints the latest {MostEntries} alerts of a watch as a feed") { name, options.Store, format };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            if ((await store.Watches.AllAsync(cancel)).FirstOrDefault(w => w.Name == parsed.GetRequiredValue(name)) is not { } watch) return Unknown(parsed.GetRequiredValue(name), host);
            var alerts = await store.Watches.AlertsAsync(watch.Name, Math.Max(0, await store.Watches.LastAlertAsync(watch.Name, cancel) - MostEntries), MostEntries, cancel);
            var (head, items) = (WatchFeed.Head(watch, alerts), WatchFeed.Items(watch, alerts));
            if (parsed.GetValue(format) == Json) JsonFeed.Write(host.Output, head, items);
            else AtomFeed.Write(host.Output, head, items);
            return ExitCode.Done;
        });
        return command;
    }

    private static Argument<string> NameArgument() => new("NAME") { Description = "What the watch is called" };

    private static int Unknown(string name, CommandHost host)
    {
        host.Error.WriteLine($"panj: there is no watch {SafeWords.Of(name)}. See: panj watch list");
        return ExitCode.SomethingUnread;
    }

    private static string Line(Watch watch, int alerts)
    {
        string[] parts =
        [
            watch.Name, watch.Question.Length > 0 ? watch.Question : "everything", string.Join(' ', watch.Conditions.Select(ConditionText.Of)),
            Counted(alerts, "alert"), .. watch.Stopped is null ? Array.Empty<string>() : ["rests"], .. watch.Digest is DigestPeriod.Never ? Array.Empty<string>() : [Slug.Of(watch.Digest)],
            .. watch.Channels.Select(c => $"{Slug.Of(c.Kind)} {c.Address}: {c.LastResult}{(c.Attempts > 0 ? $", {Counted(c.Attempts, "failure")} in a row" : "")}"),
        ];
        return string.Join(" · ", parts);
    }

    private static string Counted(int count, string noun) => string.Create(CultureInfo.InvariantCulture, $"{count} {noun}{(count == 1 ? "" : "s")}");
}
