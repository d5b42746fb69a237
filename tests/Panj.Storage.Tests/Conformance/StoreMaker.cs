using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>Opens one store again and again. It keeps nothing at first, and is gone when this is disposed of.</summary>
public abstract class StoreMaker : IAsyncDisposable
{
    public abstract Task<Store> OpenAsync(TimeProvider time);

    public abstract ValueTask DisposeAsync();
}
