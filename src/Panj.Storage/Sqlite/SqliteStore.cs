using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Opens stores that are one SQLite file.</summary>
public static class SqliteStore
{
    /// <summary>Opens the file, creating it where it may, and brings its tables up to date.</summary>
    /// <exception cref="StoreException">It cannot be opened, is no store of Panj, or is of a version that cannot be used.</exception>
    public static async Task<Store> OpenAsync(SqliteStoreOptions options, CancellationToken cancellation) =>
        new Store(await SqliteDatabase.OpenUpToDateAsync(options, cancellation));
}
