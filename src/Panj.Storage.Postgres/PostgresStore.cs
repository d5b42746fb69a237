using Panj.Events.Ports;

namespace Panj.Storage.Postgres;

/// <summary>Opens stores that are a PostgreSQL database.</summary>
public static class PostgresStore
{
    /// <summary>Connects and brings the tables up to date, making them where there are none.</summary>
    /// <exception cref="StoreException">It cannot be reached, or is of a version that cannot be used.</exception>
    public static async Task<Store> OpenAsync(PostgresStoreOptions options, CancellationToken cancellation) =>
        new Store(await PostgresDatabase.OpenUpToDateAsync(options, cancellation));
}
