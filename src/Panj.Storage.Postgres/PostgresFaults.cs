using System.Data.Common;
using Npgsql;
using Panj.Events.Ports;

namespace Panj.Storage.Postgres;

/// <summary>Says in Panj's words what PostgreSQL says in codes.</summary>
internal static class PostgresFaults
{
    private const string Again = "What was acknowledged is kept; run it again for the rest, what is there already changes nothing.";

    public static StoreException From(DbException failure, string name)
    {
        var (fault, message) = failure is PostgresException told ? Told(told, name) : failure is NpgsqlException ? Lost(failure, name) : Other(failure, name);
        return new StoreException(fault, message, failure);
    }

    /// <summary>True for a failure that may be another time: of the connection, or since others were at the same rows.</summary>
    public static bool MayPass(DbException failure) => failure switch
    {
        UnkeptException => false,
        PostgresException told => told.SqlState is PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.TooManyConnections || IsLost(told.SqlState),
        NpgsqlException lost => lost.IsTransient || lost.InnerException is IOException,
        _ => false,
    };

    private static (StoreFault, string) Told(PostgresException told, string name) => told.SqlState switch
    {
        PostgresErrorCodes.DiskFull or PostgresErrorCodes.OutOfMemory =>
            (StoreFault.Full, $"There is no room left for the store {name}; what was kept before is unchanged. Free some space and try again."),
        PostgresErrorCodes.ReadOnlySqlTransaction or PostgresErrorCodes.InsufficientPrivilege =>
            (StoreFault.ReadOnly, $"The store {name} may not be written by this user; what it keeps is unchanged. Grant the right or name another store."),
        PostgresErrorCodes.LockNotAvailable or PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.TooManyConnections =>
            (StoreFault.Busy, $"The store {name} is busy: {told.MessageText}. Nothing of this step was changed. Try again."),
        PostgresErrorCodes.DataCorrupted or PostgresErrorCodes.IndexCorrupted =>
            (StoreFault.Corrupt, $"The store {name} is damaged: {told.MessageText}. Restore it from a backup."),
        PostgresErrorCodes.UndefinedTable or PostgresErrorCodes.UndefinedColumn =>
            (StoreFault.Corrupt, $"The database {name} lacks what a store of Panj has: {told.MessageText}. Restore it from a backup or name another one."),
        _ when IsConnection(told.SqlState) => Lost(told, name),
        _ => Other(told, name),
    };

    private static bool IsLost(string state) => state.StartsWith("08", StringComparison.Ordinal) || state.StartsWith("57P", StringComparison.Ordinal);

    /// <summary>Classes 08 (connection), 28 (who one is), 3D (which database) and 57P (shut down, killed).</summary>
    private static bool IsConnection(string state) =>
        IsLost(state) || state.StartsWith("28", StringComparison.Ordinal) || state.StartsWith("3D", StringComparison.Ordinal);

    private static (StoreFault, string) Lost(DbException failure, string name) => (StoreFault.Unreachable, $"The store {name} cannot be reached: {failure.Message.TrimEnd('.')}. {Again}");

    private static (StoreFault, string) Other(DbException failure, string name) => (StoreFault.Other, $"The store {name} failed: {failure.Message}");
}
