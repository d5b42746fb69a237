using Microsoft.Extensions.Time.Testing;
using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>What the kits for the ports share: an open store, and a clock that the tests turn.</summary>
public abstract class StoreConformance(StoreMaker maker) : IAsyncLifetime
{
    protected static readonly DateTimeOffset Noon = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);

    private Store? _store;

    protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    protected FakeTimeProvider Time { get; } = new(Noon);

    protected StoreMaker Maker => maker;

    protected Store Store => _store ?? throw new InvalidOperationException("Not opened.");

    public async ValueTask InitializeAsync() => _store = await maker.OpenAsync(Time);

    public async ValueTask DisposeAsync()
    {
        if (_store is not null) await _store.DisposeAsync();
        await maker.DisposeAsync();
        await DisposeMoreAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>What a kit of its own has to end.</summary>
    protected virtual ValueTask DisposeMoreAsync() => ValueTask.CompletedTask;
}
