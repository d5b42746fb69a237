using Panj.Events.Ports;

namespace Panj.Storage.Postgres;

/// <summary>How a PostgreSQL store is opened.</summary>
public sealed record PostgresStoreOptions
{
    /// <summary>An address (postgres://user@host/database) or a connection string of keys and values (Host=...;Database=...).</summary>
    public required string Connection { get; init; }

    /// <summary>Keeps the picture beside the articles; with null what changes waits until somebody does.</summary>
    public IPictureKeeper? Keeper { get; init; }

    /// <summary>True has what changes wait for <see cref="IPictureStore.TakeInAsync"/>, which takes in only then; false has each change taken in before it is acknowledged.</summary>
    public bool IsKeptLater { get; init; }

    /// <summary>How many times work is done again that failed for want of a connection, or since others were at the same rows; 0 for never.</summary>
    public int Retries { get; init; } = 10;

    /// <summary>How long to wait before the first of them; twice as long before each that follows.</summary>
    public TimeSpan FirstPause { get; init; } = TimeSpan.FromMilliseconds(50);

    /// <summary>No wait is longer.</summary>
    public TimeSpan LongestPause { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>Says when something was kept.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
