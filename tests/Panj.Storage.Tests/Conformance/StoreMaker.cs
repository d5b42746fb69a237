using Panj.Events.Ports;

namespace Panj.Storage.Tests;

/// <summary>Opens one store again and again. It keeps nothing at first, and is gone when this is disposed of.</summary>
public abstract class StoreMaker : IAsyncDisposable
{
    /// <summary>Keeps the picture of the store; null for nobody.</summary>
    public IPictureKeeper? Keeper { get; set; }

    /// <summary>What changes waits until it is taken in.</summary>
    public bool IsKeptLater { get; set; }

    public abstract Task<Store> OpenAsync(TimeProvider time);

    public abstract ValueTask DisposeAsync();
}
