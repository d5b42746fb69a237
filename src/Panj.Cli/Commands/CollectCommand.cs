using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Collecting.Feeds;
using Panj.Collecting.Http;

namespace Panj.Cli.Commands;

/// <summary>"panj collect": follows the feeds, reading what is new into the store.</summary>
internal static class CollectCommand
{
    public static Command Create(SharedOptions options, CommandHost host)
    {
        var web = new WebOptions();
        var once = new Option<bool>("--once") { Description = "Fetch what is due now, take in what waits, and end" };
        var command = new Command("collect", "Follows the feeds of the store and reads what is new, until it is stopped") { options.Store, once };
        web.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            using var fetcher = new Fetcher(web.Settings(parsed), host.Time);
            var sink = new StoreSink(store.Articles);
            var said = new CollectProgress(host);
            var follower = new FeedFollower(store.Feeds, fetcher, sink, parsed.GetValue(web.NoRaw) ? null : store.Captures, host.Time) { Trouble = said.Trouble, Progress = said.Advance };
            if ((await store.Feeds.FeedsAsync(cancel)).Count == 0) return NoFeeds(host);
            if (host.ErrorIsTerminal && parsed.GetValue(web.Contact) is null) await host.Error.WriteLineAsync("panj: servers cannot reach you; name a page or mail address with --contact.");
            return await RunAsync(follower, parsed.GetValue(once), sink, said, cancel);
        });
        return command;
    }

    private static async Task<int> RunAsync(FeedFollower follower, bool once, StoreSink sink, CollectProgress said, CancellationToken cancel)
    {
        try
        {
            if (once) await follower.RunOnceAsync(cancel);
            else await follower.RunAsync(cancel);
        }
        finally
        {
            said.End(Summary(follower.Counts, sink));
        }

        return said.Troubles == 0 ? ExitCode.Done : ExitCode.SomethingUnread;
    }

    private static int NoFeeds(CommandHost host)
    {
        host.Error.WriteLine("panj: the store follows no feed. Add one with: panj feeds add URL");
        return ExitCode.WrongUsage;
    }

    private static string Summary(FollowCounts counts, StoreSink sink)
    {
        var (outcomes, withdrawn) = sink.Done();
        return string.Create(CultureInfo.InvariantCulture, $"{counts.Feeds} feeds fetched, {counts.Failed} failed; {Outcomes.Of(outcomes)}, {withdrawn} withdrawn");
    }
}
