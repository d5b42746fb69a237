using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Watches.Telling;

/// <summary>
/// Tells alerts by the channels of their watch. Before a message is sent the store says who sends it, so of several that run at once one does; what was sent is kept with the next
/// step. Only a crash between the two sends a message again, with the same identity.
/// </summary>
public sealed class Teller(IWatchStore store, IReadOnlyList<IMessenger> messengers, TimeProvider time)
{
    private const int MostTogether = 100;

    /// <summary>Longer than any message takes: whoever died meanwhile is stood in for after that.</summary>
    private static readonly TimeSpan _claim = TimeSpan.FromMinutes(10);

    /// <summary>Says in words what could not be told, for a person.</summary>
    public Action<string>? Trouble { get; init; }

    /// <summary>True leaves channels of which it has no messenger to another teller; else they are told as failed.</summary>
    public bool LeavesUnknown { get; init; }

    /// <summary>Tells everything that is due; how many messages were sent.</summary>
    public async Task<int> TellAsync(CancellationToken cancel)
    {
        var sent = 0;
        foreach (var watch in (await store.AllAsync(cancel)).Where(watch => watch.Stopped is null))
            sent += await TellAsync(watch, cancel);
        return sent;
    }

    private async Task<int> TellAsync(Watch watch, CancellationToken cancel)
    {
        var sent = 0;
        for (var index = 0; index < watch.Channels.Count; index++)
            while (IsMine(watch.Channels[index]) && await NextAsync(watch, index, cancel) is { } message)
            {
                var (now, isSent) = await SendAsync(message, index, cancel);
                if (now is null) return sent;
                watch = now;
                if (!isSent) break;
                sent++;
            }

        return sent;
    }

    private bool IsMine(WatchChannel channel) => !LeavesUnknown || messengers.Any(m => m.Kind == channel.Kind);

    /// <summary>The alerts that come next by a channel; null where none is due. A message that failed is tried with the same alerts again.</summary>
    private async Task<Message?> NextAsync(Watch watch, int index, CancellationToken cancel)
    {
        var channel = watch.Channels[index];
        var now = time.GetUtcNow();
        if (channel.Due > now) return null;
        var before = Periods.Before(watch.Digest, now);
        var most = channel.Trying > channel.Through ? channel.Trying - channel.Through : MostTogether;
        var alerts = (await store.AlertsAsync(watch.Name, channel.Through, most, cancel)).TakeWhile(a => a.At < before).ToArray();
        return alerts.Length == 0 ? null : new Message(watch, alerts, now);
    }

    /// <summary>The watch as it is then, null where somebody else was quicker.</summary>
    private async Task<(Watch? Watch, bool IsSent)> SendAsync(Message message, int index, CancellationToken cancel)
    {
        var (watch, channel, last) = (message.Watch, message.Watch.Channels[index], message.Alerts[^1].Number);
        var claimed = With(watch, index, channel with { Due = message.At + _claim, Trying = last });
        if (!await store.RecordAsync(new WatchStep(watch, claimed), cancel)) return (null, false);
        var result = messengers.FirstOrDefault(m => m.Kind == channel.Kind) is { } messenger
            ? await messenger.SendAsync(message, channel, cancel)
            : new Collecting.Http.PostResult(false, "has nobody who tells it: name a mail server");
        if (!result.IsTaken) Trouble?.Invoke($"{watch.Name}: {channel.Address} {result.Reason}");
        var done = result.IsTaken
            ? channel with { Through = last, Trying = 0, Attempts = 0, Due = null, LastResult = result.Reason }
            : channel with { Trying = last, Attempts = channel.Attempts + 1, Due = message.At + Backoff.After(channel.Attempts + 1, result.RetryAfter), LastResult = result.Reason };
        var after = With(claimed, index, done);
        return await store.RecordAsync(new WatchStep(claimed, after), cancel) ? (after, result.IsTaken) : (null, false);
    }

    private static Watch With(Watch watch, int index, WatchChannel channel) =>
        watch with { Channels = [.. watch.Channels.Take(index), channel, .. watch.Channels.Skip(index + 1)] };
}
