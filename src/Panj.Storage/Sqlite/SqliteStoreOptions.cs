using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>How a SQLite store is opened.</summary>
public sealed record SqliteStoreOptions
{
    /// <summary>Path of the file. It is created, with its folder, where it is not there and may be written.</summary>
    public required string Path { get; init; }

    /// <summary>True opens an existing file for reading alone; adding then fails and nothing is migrated.</summary>
    public bool ReadOnly { get; init; }

    /// <summary>How long to wait for a lock that another process holds before <see cref="StoreFault.Busy"/>.</summary>
    public TimeSpan BusyTimeout { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>The file grows to no more bytes than this; adding then fails with <see cref="StoreFault.Full"/>. Null for no bound but the disk's.</summary>
    public long? MostBytes { get; init; }

    /// <summary>Keeps the picture beside the articles; with null what changes waits until somebody does.</summary>
    public IPictureKeeper? Keeper { get; init; }

    /// <summary>True has what changes wait for <see cref="IPictureStore.TakeInAsync"/>, which takes in only then; false has each change taken in before it is acknowledged.</summary>
    public bool IsKeptLater { get; init; }

    /// <summary>Says when something was kept.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
