using Panj.Events.Ports;
using Panj.Server.Hosting;
using Panj.Server.Telemetry;
using Panj.Server.Views;
using Panj.Watches;

namespace Panj.Server.Watching;

/// <summary>Holds the watches against the picture when that changes, and once a minute besides: days pass and messages fall due without it.</summary>
internal sealed class WatchKeeper(IWatchStore store, PictureParts parts, IPictureStore picture, TimeProvider time, WatchMeter meter, ILogger<WatchKeeper> log, WatchTeller? teller = null) : BackgroundService
{
    /// <summary>How many times as long as a look took nothing is looked at after it, so that a store that changes all the time keeps no core busy.</summary>
    private const int RestShare = 9;

    /// <summary>How often the store is asked whether it changed.</summary>
    private static readonly TimeSpan s_between = TimeSpan.FromSeconds(2);

    private static readonly TimeSpan s_longest = TimeSpan.FromMinutes(1);

    private readonly Watcher _watcher = new(store, time) { Trouble = trouble => Log.WatchTrouble(log, trouble) };
    private Task _telling = Task.CompletedTask;
    private TimeSpan _took;
    private long _seen = -1;
    private DateTimeOffset _looked;

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(s_between, time);
        try
        {
            do await LookIfDueAsync(stoppingToken);
            while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            await _telling;
        }
    }

    private async Task LookIfDueAsync(CancellationToken cancellation)
    {
        try
        {
            var (revision, now) = (await parts.RevisionAsync(cancellation), time.GetUtcNow());
            if (now - _looked < _took * RestShare || (revision == _seen && now - _looked < s_longest)) return;
            _looked = now;
            if ((await store.AllAsync(cancellation)).Count > 0) await LookAsync(cancellation);
            _seen = revision;
        }
        catch (StoreException failure)
        {
            Log.StoreFailed(log, failure.Message);
        }
    }

    /// <summary>Who takes long to be told holds up no look; what arises meanwhile is told after the next.</summary>
    private async Task LookAsync(CancellationToken cancellation)
    {
        using (var look = meter.Begin())
        {
            var alerts = await _watcher.LookAsync(picture, cancellation);
            _took = meter.End(look, alerts);
        }

        if (teller is null || !_telling.IsCompleted) return;
        await _telling;
        _telling = TellAsync(teller, cancellation);
    }

    private async Task TellAsync(WatchTeller through, CancellationToken cancellation)
    {
        var failed = 0;
        try
        {
            var sent = await through.TellAsync(trouble => { failed++; Log.WatchTrouble(log, trouble); }, cancellation);
            meter.Told(sent, failed);
        }
        catch (StoreException failure)
        {
            Log.StoreFailed(log, failure.Message);
        }
        catch (OperationCanceledException) when (cancellation.IsCancellationRequested)
        {
            meter.Told(0, failed);
        }
    }
}
