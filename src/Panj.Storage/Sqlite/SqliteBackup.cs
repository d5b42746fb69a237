using Microsoft.Data.Sqlite;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Backups: one SQLite file of everything that a store of any kind keeps, made while the store is in use.</summary>
public static class SqliteBackup
{
    /// <summary>Ends the names of files that are not whole yet.</summary>
    private const string Part = ".part";

    /// <summary>Writes a backup under a name that nothing has yet; a file of that name is a whole and checked backup or is not there.</summary>
    /// <returns>SHA-256 over everything kept.</returns>
    /// <exception cref="StoreException">A store failed, or the file is there already.</exception>
    public static async Task<string> WriteAsync(Store from, string path, CancellationToken cancellation)
    {
        if (File.Exists(path)) throw new StoreException(StoreFault.Other, $"The file {path} is there already; nothing was written. Name another one.");
        Clear(path + Part);
        try
        {
            var digest = await CopyAsync(from, path + Part, cancellation);
            File.Move(path + Part, path);
            return digest;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreFault.Unreachable, $"The backup {path} cannot be written: {failure.Message}", failure);
        }
        finally
        {
            Clear(path + Part);
        }
    }

    /// <summary>Restores a backup into a store that keeps nothing yet, after a check of the backup from end to end.</summary>
    /// <returns>SHA-256 over everything kept.</returns>
    /// <exception cref="StoreException">The backup is damaged or no backup, or the store fails or keeps something already.</exception>
    public static async Task<string> RestoreAsync(string path, Store into, CancellationToken cancellation)
    {
        await using var backup = await SqliteDatabase.OpenUpToDateAsync(new SqliteStoreOptions { Path = path, ReadOnly = true, Time = into.Database.Time }, cancellation);
        await CheckAsync(backup, cancellation);
        return await StoreCopy.CopyAsync(new Store(backup), into, cancellation);
    }

    private static async Task<string> CopyAsync(Store from, string path, CancellationToken cancellation)
    {
        await using var database = await SqliteDatabase.OpenUpToDateAsync(new SqliteStoreOptions { Path = path, Time = from.Database.Time }, cancellation);
        var digest = await StoreCopy.CopyAsync(from, new Store(database), cancellation);
        await CheckAsync(database, cancellation);
        await database.CloseAsOneFileAsync(cancellation);
        return digest;
    }

    private static Task<bool> CheckAsync(SqliteDatabase database, CancellationToken cancellation) => database.ReadAsync(async connection =>
    {
        var found = await connection.Command("PRAGMA integrity_check(1)").RowsAsync(row => row.GetString(0), cancellation);
        found.AddRange(await connection.Command("PRAGMA foreign_key_check").RowsAsync(row => $"a row of {row.GetString(0)} points nowhere", cancellation));
        return found is ["ok"] ? true : throw new StoreException(StoreFault.Corrupt, $"The file {database.Name} is damaged ({found[0]}). Use another backup.");
    }, cancellation);

    private static void Clear(string path)
    {
        using (var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = path }.ToString())) SqliteConnection.ClearPool(connection);
        foreach (var file in ((string[])[path, path + "-wal", path + "-shm", path + "-journal"]).Where(File.Exists)) File.Delete(file);
    }
}
