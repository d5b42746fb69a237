using System.CommandLine;
using Panj.Cli.Hosting;
using Panj.Collecting;
using Panj.Collecting.Captures;
using Panj.Collecting.Http;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Cli.Commands;

/// <summary>"panj add": reads articles into the store.</summary>
internal static class AddCommand
{
    /// <summary>Articles stored and taken into the picture in one step: what they have in common, and what follows for those held before, is worked out once for all of them.</summary>
    private const int Fewest = 32;

    /// <summary>The same where as many were stored before: whoever ends the command loses no more than these, nor more than what it has kept.</summary>
    private const int Most = 128;

    public static Command Create(SharedOptions options, CommandHost host)
    {
        var web = new WebOptions();
        var paths = new Argument<string[]>("PATH|URL") { Arity = ArgumentArity.OneOrMore, Description = options.Paths.Description + "; addresses of articles on the web" };
        var command = new Command("add", "Reads articles into the store; what is there already changes nothing") { paths, options.Published, options.Gazetteer, options.Store };
        web.AddTo(command);
        command.SetAction(async (parsed, cancel) =>
        {
            if (!OpenGazetteer.TryOpen(parsed.GetValue(options.Gazetteer), host, out var places)) return ExitCode.WrongUsage;
            using var gazetteer = places;
            var session = new ReadingSession(host, parsed.GetValue(options.Published), gazetteer);
            await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
            var named = parsed.GetRequiredValue(paths).ToLookup(IsAddress);
            var counts = await StoreAsync(session, store.Articles, named[false], cancel);
            if (named[true].Any())
            {
                using var fetcher = new Fetcher(web.Settings(parsed), host.Time);
                var collector = new AddressCollector(fetcher, parsed.GetValue(web.NoRaw) ? null : store.Captures, host.Time);
                foreach (var address in named[true]) await StoreAsync(session, store.Articles, await CollectAsync(collector, address, cancel), counts, cancel);
            }

            await using var output = host.OutputText();
            await output.WriteLineAsync(Outcomes.Of(counts));
            return session.ExitCode;
        });
        return command;
    }

    /// <summary>Reads and stores some articles after the other, so that what was stored is kept whenever the command ends.</summary>
    internal static async Task<Dictionary<AddOutcome, int>> StoreAsync(ReadingSession session, IArticleStore store, IEnumerable<string> paths, CancellationToken cancel)
    {
        var counts = new Dictionary<AddOutcome, int>();
        await StoreAsync(store, session.Read(paths, cancel), counts, cancel);
        return counts;
    }

    private static Task StoreAsync(ReadingSession session, IArticleStore store, IReadOnlyList<Collected> collected, Dictionary<AddOutcome, int> counts, CancellationToken cancel) =>
        StoreAsync(store, session.Read(collected, cancel), counts, cancel);

    private static async Task StoreAsync(IArticleStore store, IEnumerable<ArticleReading> readings, Dictionary<AddOutcome, int> counts, CancellationToken cancel)
    {
        foreach (var some in Growing(readings))
            foreach (var outcome in await store.AddAllAsync(some, cancel)) counts[outcome] = counts.GetValueOrDefault(outcome) + 1;
    }

    private static IEnumerable<ArticleReading[]> Growing(IEnumerable<ArticleReading> readings)
    {
        var some = new List<ArticleReading>();
        var stored = 0;
        foreach (var reading in readings)
        {
            some.Add(reading);
            if (some.Count < Math.Clamp(stored, Fewest, Most)) continue;
            stored += some.Count;
            yield return [.. some];
            some.Clear();
        }

        if (some.Count > 0) yield return [.. some];
    }

    private static async Task<IReadOnlyList<Collected>> CollectAsync(AddressCollector collector, string written, CancellationToken cancel) =>
        Uri.TryCreate(written, UriKind.Absolute, out var address) ? await collector.CollectAsync(address, cancel) : [new Unread(written, "is no address", "Check it.")];

    private static bool IsAddress(string path) => path.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || path.StartsWith("https://", StringComparison.OrdinalIgnoreCase);
}
