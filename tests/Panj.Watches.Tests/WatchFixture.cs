using Microsoft.Extensions.Time.Testing;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Storage;

namespace Panj.Watches.Tests;

/// <summary>A store in a folder of its own, a clock that tests turn, and pictures.</summary>
public abstract class WatchFixture : IAsyncLifetime
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("panj-watch-");
    private Store? _store;

    protected static DateTimeOffset Noon { get; } = new(2031, 5, 7, 12, 0, 0, TimeSpan.Zero);

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(Noon);

    protected IWatchStore Watches => (_store ?? throw new InvalidOperationException("Not opened.")).Watches;

    public async ValueTask InitializeAsync() => _store = await OpenAsync();

    public async ValueTask DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync();
        _folder.Delete(recursive: true);
        GC.SuppressFinalize(this);
    }

    /// <summary>The same store, as another process would open it.</summary>
    protected Task<Store> OpenAsync() => SqliteStore.OpenAsync(new SqliteStoreOptions { Path = Path.Combine(_folder.FullName, "panj.db"), Time = Time }, Cancellation);

    protected Task<int> LookAsync(Snapshot picture) => new Watcher(Watches, Time).LookAsync(new HeldPicture(picture), Cancellation);

    protected Task<bool> AddAsync(Watch watch, Snapshot picture, bool tellKnown = false) => new Watcher(Watches, Time).AddAsync(watch, new HeldPicture(picture), tellKnown, Cancellation);

    protected Task<IReadOnlyList<WatchAlert>> AlertsAsync() => Watches.AlertsAsync("w", 0, 1_000, Cancellation);

    protected static Watch WatchOf(params string[] conditions) => new()
    {
        Name = "w",
        Conditions = [.. conditions.Select(c => ConditionText.Of(c) ?? throw new FormatException(c))],
        Since = Noon,
    };
}
