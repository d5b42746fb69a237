namespace Panj.Events.Ports;

/// <summary>
/// Keeps watches, what each of them has told, and its alerts. What is told is recorded in one step with its alert, so that after a crash either both are known or it is
/// told then. Every member fails with <see cref="StoreException"/> where the store itself fails.
/// </summary>
public interface IWatchStore : IAsyncDisposable
{
    /// <summary>Keeps a new watch and what it takes for told already; false where the name is taken, and nothing changes.</summary>
    Task<bool> AddAsync(Watch watch, IReadOnlyCollection<string> told, CancellationToken cancellation);

    /// <summary>Forgets a watch with its alerts; false where there is none of the name.</summary>
    Task<bool> RemoveAsync(string name, CancellationToken cancellation);

    /// <summary>All watches, sorted by name.</summary>
    Task<IReadOnlyList<Watch>> AllAsync(CancellationToken cancellation);

    /// <summary>Those of some keys that a watch has told or takes for told.</summary>
    Task<IReadOnlySet<string>> ToldAsync(string name, IReadOnlyList<string> keys, CancellationToken cancellation);

    /// <summary>
    /// Puts a watch's new state in the place of the old one, with alerts, which get the next numbers, and what they tell, all in one step. False, and nothing changes, where
    /// the watch is no longer as it was: somebody else was quicker.
    /// </summary>
    Task<bool> RecordAsync(WatchStep step, CancellationToken cancellation);

    /// <summary>Alerts of a watch with higher numbers than <paramref name="after"/>, lowest first.</summary>
    Task<IReadOnlyList<WatchAlert>> AlertsAsync(string name, int after, int most, CancellationToken cancellation);

    /// <summary>The highest number of an alert of a watch, 0 for none.</summary>
    Task<int> LastAlertAsync(string name, CancellationToken cancellation);
}
