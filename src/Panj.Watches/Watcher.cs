using Panj.Events;
using Panj.Events.Ports;
using Panj.Watches.Judging;

namespace Panj.Watches;

/// <summary>Holds every watch against a picture and keeps what it has to tell. Telling is another's work.</summary>
public sealed class Watcher(IWatchStore store, TimeProvider time)
{
    /// <summary>Says in words which watch could not be held against the picture, for a person.</summary>
    public Action<string>? Trouble { get; init; }

    /// <summary>Keeps a new watch. What is known already is taken for told, unless <paramref name="tellKnown"/>; false where the name is taken.</summary>
    /// <exception cref="FormatException">The watch's question cannot be understood.</exception>
    public Task<bool> AddAsync(Watch watch, Snapshot picture, bool tellKnown, CancellationToken cancel) =>
        store.AddAsync(watch, tellKnown ? [] : WatchJudge.Known(watch, picture, time.GetUtcNow()), cancel);

    /// <summary>Lets a watch rest; false where there is none of the name.</summary>
    public Task<bool> StopAsync(string name, CancellationToken cancel) =>
        ChangeAsync(name, watch => new WatchStep(watch, watch with { Stopped = watch.Stopped ?? time.GetUtcNow() }), cancel);

    /// <summary>Lets a watch go on; what became known while it rested is taken for told. False where there is none of the name.</summary>
    /// <exception cref="FormatException">The watch's question cannot be understood.</exception>
    public Task<bool> ResumeAsync(string name, Snapshot picture, CancellationToken cancel) =>
        ChangeAsync(name, watch => new WatchStep(watch, watch with { Stopped = null }) { Told = watch.Stopped is null ? [] : WatchJudge.Known(watch, picture, time.GetUtcNow()) }, cancel);

    /// <summary>Looks at a picture for every watch that does not rest; how many alerts arose. A watch that somebody else looks at meanwhile is left to them; one whose question cannot be understood costs no other.</summary>
    public async Task<int> LookAsync(Snapshot picture, CancellationToken cancel)
    {
        var alerts = 0;
        foreach (var watch in (await store.AllAsync(cancel)).Where(watch => watch.Stopped is null))
        {
            if (await JudgeAsync(watch, picture, cancel) is not { } step) continue;
            if (step.Alerts.Count + step.Told.Count == 0 && step.After.Above.SequenceEqual(watch.Above)) continue;
            if (await store.RecordAsync(step, cancel)) alerts += step.Alerts.Count;
        }

        return alerts;
    }

    /// <summary>Tried again where somebody else changed the watch meanwhile, which they do but for a moment.</summary>
    private async Task<bool> ChangeAsync(string name, Func<Watch, WatchStep> change, CancellationToken cancel)
    {
        while ((await store.AllAsync(cancel)).FirstOrDefault(watch => watch.Name == name) is { } watch)
            if (await store.RecordAsync(change(watch), cancel)) return true;
        return false;
    }

    private async Task<WatchStep?> JudgeAsync(Watch watch, Snapshot picture, CancellationToken cancel)
    {
        var told = await store.ToldAsync(watch.Name, cancel);
        try
        {
            return WatchJudge.Judge(watch, picture, told, time.GetUtcNow());
        }
        catch (FormatException failure)
        {
            Trouble?.Invoke(failure.Message);
            return null;
        }
    }
}
