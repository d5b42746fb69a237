using Panj.Events.Ports;

namespace Panj.Storage.Postgres;

/// <summary>How a PostgreSQL store is opened.</summary>
public sealed record PostgresStoreOptions
{
    /// <summary>An address (postgres://user@host/database) or a connection string of keys and values (Host=...;Database=...).</summary>
    public required string Connection { get; init; }

    /// <summary>Keeps the picture beside the articles; with null what changes waits until somebody does.</summary>
    public IPictureKeeper? Keeper { get; init; }

    /// <summary>Says when something was kept.</summary>
    public TimeProvider Time { get; init; } = TimeProvider.System;
}
