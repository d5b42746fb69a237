using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Collecting.Feeds;
using Panj.Events.Ports;

namespace Panj.Cli.Commands;

/// <summary>"panj feeds": which feeds are followed, and how each of them does.</summary>
internal static class FeedsCommand
{
    private const long MostListBytes = 16 * 1024 * 1024;

    public static Command Create(SharedOptions options, CommandHost host) => new("feeds", "Names the feeds that collect follows and how each of them does")
    {
        List(options, host),
        Each(new("add", "Follows feeds", (store, address, cancel) => store.FollowAsync(New(address, title: null, host), cancel), "followed now", "followed already"), options, host),
        Each(new("remove", "Ends following feeds; their articles stay", (store, address, cancel) => store.ForgetAsync(address, cancel), "removed", "was not followed"), options, host),
        Import(options, host),
        Export(options, host),
    };

    private static Command List(SharedOptions options, CommandHost host)
    {
        var command = new Command("list", "A line a feed: last fetch, result, bytes, items, next try") { options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            await using var output = host.OutputText();
            foreach (var feed in await store.Feeds.FeedsAsync(cancel)) await output.WriteLineAsync(SafeWords.Of(Line(feed)));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Each(Change change, SharedOptions options, CommandHost host)
    {
        var urls = new Argument<string[]>("URL") { Arity = ArgumentArity.OneOrMore, Description = "Addresses of feeds" };
        var command = new Command(change.Name, change.Description) { urls, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            await using var output = host.OutputText();
            var unread = 0;
            foreach (var written in parsed.GetRequiredValue(urls))
            {
                if (AddressOf(written) is { } address) await output.WriteLineAsync($"{address} {(await change.Make(store.Feeds, address, cancel) ? change.Done : change.Not)}");
                else unread += Refuse(host, written);
            }

            return unread == 0 ? ExitCode.Done : ExitCode.SomethingUnread;
        });
        return command;
    }

    private static Command Import(SharedOptions options, CommandHost host)
    {
        var file = new Argument<FileInfo>("OPML") { Description = "A list of feeds as feed readers export it" };
        var rows = new Option<bool>("--rows") { Description = "Print what became of every feed of the list, not of those alone that were not taken" };
        var command = new Command("import", "Follows every feed of a list; says of each that was not taken why") { file, rows, options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            var list = parsed.GetRequiredValue(file);
            if (!list.Exists || list.Length > MostListBytes) return Refuse(host, list.Name);
            if (Opml.Rows(await File.ReadAllBytesAsync(list.FullName, cancel)) is not { Count: > 0 } named) return Refuse(host, list.Name);
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            await using var output = host.OutputText();
            return await ImportAsync(named, store.Feeds, (parsed.GetValue(rows) ? output : null, output), host, cancel);
        });
        return command;
    }

    /// <summary>What is not taken is told on standard error, unless every row is asked for on standard output.</summary>
    private static async Task<int> ImportAsync(IReadOnlyList<OpmlRow> rows, IFeedStore store, (StreamWriter? Each, StreamWriter Sum) output, CommandHost host, CancellationToken cancel)
    {
        var (added, refused) = (0, 0);
        foreach (var row in rows)
        {
            var isNew = row.Entry is { } entry && await store.FollowAsync(New(entry.Address.AbsoluteUri, entry.Title, host), cancel);
            added += isNew ? 1 : 0;
            refused += row.Entry is null ? 1 : 0;
            var became = row.Entry is { } taken ? $"{taken.Address} {(isNew ? "followed now" : "followed already")}" : $"not taken, as it {row.Reason}";
            var words = SafeWords.Of(string.Create(CultureInfo.InvariantCulture, $"row {row.Number}: {became}{(row.Name.Length > 0 ? $" ({row.Name})" : "")}"));
            if (output.Each is not null) await output.Each.WriteLineAsync(words.AsMemory(), cancel);
            else if (row.Entry is null) await host.Error.WriteLineAsync($"panj: {words}".AsMemory(), cancel);
        }

        await output.Sum.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{added} followed now, {rows.Count - added - refused} followed already, {refused} not taken"));
        return refused == 0 ? ExitCode.Done : ExitCode.SomethingUnread;
    }

    private static Command Export(SharedOptions options, CommandHost host)
    {
        var command = new Command("export", "Prints the feeds as OPML") { options.Store };
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            Opml.Write(host.Output, (await store.Feeds.FeedsAsync(cancel)).Select(feed => new OpmlEntry(new Uri(feed.Address), feed.Title)));
            return ExitCode.Done;
        });
        return command;
    }

    private static FeedState New(string address, string? title, CommandHost host) => new() { Address = address, Title = title, Next = host.Time.GetUtcNow() };

    private static string? AddressOf(string written) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) ? address.AbsoluteUri : null;

    private static int Refuse(CommandHost host, string written)
    {
        host.Error.WriteLine($"panj: {SafeWords.Of(written)}: is no address of http or https and no list of feeds. Give the feed's own address.");
        return ExitCode.SomethingUnread;
    }

    private static string Line(FeedState feed) => string.Create(
        CultureInfo.InvariantCulture,
        $"{feed.Address}\t{feed.Title}\tlast {Moment(feed.LastFetch)}\t{feed.LastResult}\t{feed.LastBytes} bytes\t{feed.LastItems} items\tnext {Moment(feed.Next)}{(feed.Failures > 0 ? $"\t{feed.Failures} failures in a row, last good {Moment(feed.LastGood)}" : "")}");

    private static string Moment(DateTimeOffset? at) => at?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture) ?? "never";

    /// <summary>A command that does something with each address given, and says which of two things came of it.</summary>
    private sealed record Change(string Name, string Description, Func<IFeedStore, string, CancellationToken, Task<bool>> Make, string Done, string Not);
}
