using System.Data.Common;
using Microsoft.Data.Sqlite;
using Panj.Events.Ports;
using SQLitePCL;

namespace Panj.Storage;

/// <summary>Says in Panj's words what SQLite says in codes.</summary>
internal static class SqliteFaults
{
    public static StoreException From(DbException failure, string path)
    {
        var (fault, message) = (failure as SqliteException)?.SqliteErrorCode switch
        {
            raw.SQLITE_CORRUPT or raw.SQLITE_NOTADB =>
                (StoreFault.Corrupt, $"The store {path} is damaged or is not a SQLite file; nothing was changed. Restore it from a backup or name another file."),
            raw.SQLITE_READONLY or raw.SQLITE_PERM or raw.SQLITE_AUTH =>
                (StoreFault.ReadOnly, $"The store {path} may not be written; what it keeps is unchanged. Change its permissions or name another file."),
            raw.SQLITE_BUSY or raw.SQLITE_LOCKED =>
                (StoreFault.Busy, $"The store {path} is locked by another process; nothing was changed. Try again when that one is done."),
            raw.SQLITE_FULL =>
                (StoreFault.Full, $"There is no room left for the store {path}; what was kept before is unchanged. Free some space and try again."),
            raw.SQLITE_CANTOPEN =>
                (StoreFault.Unreachable, $"The store {path} cannot be opened. See that the path is right and may be read."),
            _ => (StoreFault.Other, $"The store {path} failed: {failure.Message}"),
        };
        return new StoreException(fault, message, failure);
    }
}
