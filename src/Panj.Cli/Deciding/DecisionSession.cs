using System.CommandLine;
using System.Globalization;
using Panj.Cli.Hosting;
using Panj.Cli.Text;
using Panj.Events;

namespace Panj.Cli.Deciding;

/// <summary>One decision about the store's picture: finds the events, keeps the operation, and says what the picture has of it now.</summary>
internal sealed class DecisionSession(ParseResult parsed, SharedOptions options, DecisionOptions decision, CommandHost host)
{
    public string By => parsed.GetRequiredValue(decision.By) is var by && string.IsNullOrWhiteSpace(by) ? "unnamed" : by;

    public string? Reason => parsed.GetValue(decision.Reason);

    /// <summary>Keeps what <paramref name="decide"/> makes of the picture; null from it, with the reason said, is wrong usage.</summary>
    public async Task<int> KeepAsync(Func<Snapshot, IEnumerable<Operation>?> decide, CancellationToken cancel)
    {
        await using var store = await StoreSession.OpenAsync(parsed.GetRequiredValue(options.Store), host.Time, cancel);
        var picture = await StoreSession.PictureAsync(store, cancel);
        if (decide(picture) is not { } operations) return ExitCode.WrongUsage;
        await using var output = host.OutputText();
        foreach (var operation in operations.ToList())
        {
            var kept = await store.Operations.AppendAsync(operation, cancel);
            await SayAsync(output, picture, kept, await StoreSession.PictureAsync(store, cancel));
        }

        return ExitCode.Done;
    }

    /// <summary>The event of an identity or of the beginning of one; null, with the reason said, where there is none or more.</summary>
    public Event? Find(Snapshot picture, string id)
    {
        var found = picture.Events.Concat(picture.Hidden).Where(e => id.Length > 2 && e.Id.StartsWith(id, StringComparison.Ordinal)).Take(2).ToArray();
        if (found.Length == 1) return found[0];
        host.Error.WriteLine($"panj: {SafeWords.Of(id)} is {(found.Length == 0 ? "no event" : "the beginning of more than one event")} of the store. See them with: panj export");
        return null;
    }

    /// <summary>All the events, in their order and each once; null, with the reason said, where one is not there.</summary>
    public IReadOnlyList<Event>? Find(Snapshot picture, IEnumerable<string> ids)
    {
        var found = ids.Select(id => Find(picture, id)).ToList();
        return found.Contains(null) ? null : [.. found.OfType<Event>().Distinct()];
    }

    /// <summary>Says that the command was used wrongly.</summary>
    public IEnumerable<Operation>? Refuse(string why)
    {
        host.Error.WriteLine($"panj: {SafeWords.Of(why)}");
        return null;
    }

    private static async Task SayAsync(StreamWriter output, Snapshot before, Operation kept, Snapshot after)
    {
        await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"operation {kept.Number}: {(kept.Undoes is { } undone ? $"undid operation {undone}" : OperationWords.Deed(kept.Kind))}"));
        var known = before.Events.Select(e => e.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var happening in after.Events.Where(e => !known.Contains(e.Id) || e.Operations.Any(o => o.Number == kept.Number)))
            await output.WriteLineAsync(SafeWords.Of($"  {happening.Id} {EventWords.Of(happening)}{Mark(happening)}"));
    }

    private static string Mark(Event happening) => OperationWords.Of(happening) is { Length: > 0 } words ? " · " + words : "";
}
