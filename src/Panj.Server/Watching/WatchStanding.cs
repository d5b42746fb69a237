using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Server.Watching;

/// <summary>A watch with how much it has told.</summary>
/// <param name="Watch">The watch.</param>
/// <param name="Alerts">How many alerts it raised.</param>
/// <param name="Last">The youngest of them, null for none.</param>
internal sealed record WatchStanding(Watch Watch, int Alerts, WatchAlert? Last)
{
    public static async Task<WatchStanding> OfAsync(Watch watch, IWatchStore store, CancellationToken cancellation)
    {
        var last = await store.LastAlertAsync(watch.Name, cancellation);
        return new WatchStanding(watch, last, await store.AlertsAsync(watch.Name, last - 1, 1, cancellation) is [var youngest, ..] ? youngest : null);
    }
}
