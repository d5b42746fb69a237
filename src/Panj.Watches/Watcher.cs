using System.Collections.Concurrent;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Watches.Judging;

namespace Panj.Watches;

/// <summary>Holds every watch against a picture and keeps what it has to tell. Telling is another's work.</summary>
public sealed class Watcher(IWatchStore store, TimeProvider time)
{
    /// <summary>News after which a watch that told nothing keeps how far it looked, so that whoever looks next need not look at them again.</summary>
    private const int MostUnkept = 5_000;

    private readonly ConcurrentDictionary<(string, DateTimeOffset), long> _looked = new();

    /// <summary>Says in words which watch could not be held against the picture, for a person.</summary>
    public Action<string>? Trouble { get; init; }

    /// <summary>Keeps a new watch. What is known already is taken for told, unless <paramref name="tellKnown"/>; false where the name is taken.</summary>
    /// <exception cref="FormatException">The watch's question cannot be understood.</exception>
    public async Task<bool> AddAsync(Watch watch, IPictureStore picture, bool tellKnown, CancellationToken cancel)
    {
        var (known, through) = tellKnown ? ([], 0) : await Judge(picture).KnownAsync(watch, cancel);
        return await store.AddAsync(watch with { Looked = through }, known, cancel);
    }

    /// <summary>Lets a watch rest; false where there is none of the name.</summary>
    public Task<bool> StopAsync(string name, CancellationToken cancel) =>
        ChangeAsync(name, watch => Task.FromResult(new WatchStep(watch, watch with { Stopped = watch.Stopped ?? time.GetUtcNow() })), cancel);

    /// <summary>Lets a watch go on; what became known while it rested is taken for told. False where there is none of the name.</summary>
    /// <exception cref="FormatException">The watch's question cannot be understood.</exception>
    public Task<bool> ResumeAsync(string name, IPictureStore picture, CancellationToken cancel) => ChangeAsync(name, async watch =>
    {
        var (known, through) = watch.Stopped is null ? ([], watch.Looked) : await Judge(picture).KnownAsync(watch, cancel);
        return new WatchStep(watch, watch with { Stopped = null, Looked = through }) { Told = known };
    }, cancel);

    /// <summary>
    /// Puts another question, other conditions or channels in the place of a watch's. What its new conditions ask for and is known is taken for told; a channel that it
    /// had keeps its secret and how far it was told. False where there is none of the name.
    /// </summary>
    /// <exception cref="FormatException">The watch's question cannot be understood.</exception>
    public Task<bool> EditAsync(Watch edited, IPictureStore picture, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(edited);
        return ChangeAsync(edited.Name, async watch =>
        {
            var last = await store.LastAlertAsync(watch.Name, cancel);
            var after = watch with { Question = edited.Question, Conditions = edited.Conditions, Digest = edited.Digest, Channels = [.. edited.Channels.Select(c => Kept(c, watch, last))] };
            var (known, through) = await Judge(picture).KnownAsync(after, cancel);
            return new WatchStep(watch, after with { Looked = through }) { Told = known };
        }, cancel);
    }

    /// <summary>
    /// Looks for every watch that does not rest at what changed of a picture since the last look; how many alerts arose. A watch that somebody else looks at meanwhile is
    /// left to them; one whose question cannot be understood costs no other.
    /// </summary>
    public async Task<int> LookAsync(IPictureStore picture, CancellationToken cancel)
    {
        var alerts = 0;
        foreach (var watch in (await store.AllAsync(cancel)).Where(watch => watch.Stopped is null))
        {
            if (await JudgeAsync(watch, picture, cancel) is not { } step) continue;
            if (IsWorthKeeping(step) && !await store.RecordAsync(step, cancel)) continue;
            _looked[KeyOf(watch)] = step.After.Looked;
            alerts += step.Alerts.Count;
        }

        return alerts;
    }

    private static (string, DateTimeOffset) KeyOf(Watch watch) => (watch.Name, watch.Since);

    private static bool IsWorthKeeping(WatchStep step) => step.Alerts.Count + step.Told.Count > 0
        || !step.After.Above.SequenceEqual(step.Before.Above) || step.After.Looked < step.Before.Looked || step.After.Looked - step.Before.Looked > MostUnkept;

    /// <summary>A new channel is told nothing that arose before it.</summary>
    private static WatchChannel Kept(WatchChannel channel, Watch watch, int last) =>
        watch.Channels.FirstOrDefault(c => c.Kind == channel.Kind && c.Address == channel.Address) ?? channel with { Through = last };

    private WatchJudge Judge(IPictureStore picture) => new(store, picture, time.GetUtcNow());

    /// <summary>Tried again where somebody else changed the watch meanwhile, which they do but for a moment.</summary>
    private async Task<bool> ChangeAsync(string name, Func<Watch, Task<WatchStep>> change, CancellationToken cancel)
    {
        while ((await store.AllAsync(cancel)).FirstOrDefault(watch => watch.Name == name) is { } watch)
            if (await store.RecordAsync(await change(watch), cancel)) return true;
        return false;
    }

    private async Task<WatchStep?> JudgeAsync(Watch watch, IPictureStore picture, CancellationToken cancel)
    {
        try
        {
            return await Judge(picture).JudgeAsync(watch, _looked.TryGetValue(KeyOf(watch), out var looked) ? looked : watch.Looked, cancel);
        }
        catch (FormatException failure)
        {
            Trouble?.Invoke(failure.Message);
            return null;
        }
    }
}
