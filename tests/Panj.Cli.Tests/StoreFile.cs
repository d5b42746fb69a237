using Microsoft.Data.Sqlite;

namespace Panj.Cli.Tests;

/// <summary>The file of a store, looked at by SQLite alone.</summary>
internal static class StoreFile
{
    /// <summary>Does something when the log of a store has been written so many more times: in the midst of what the store keeps. Nothing once it is disposed.</summary>
    public static IDisposable AtWrite(string path, int writes, Action act)
    {
        var watcher = new FileSystemWatcher(Path.GetDirectoryName(path).ShouldNotBeNull(), Path.GetFileName(path) + "-wal") { NotifyFilter = NotifyFilters.LastWrite };
        watcher.Changed += (_, _) =>
        {
            if (Interlocked.Decrement(ref writes) == 0) act();
        };
        watcher.EnableRaisingEvents = true;
        return watcher;
    }

    /// <summary>What is wrong with its pages and indexes; "ok" where nothing is.</summary>
    public static async Task<string> FaultsAsync(string path)
    {
        await using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        await connection.OpenAsync(TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)(await command.ExecuteScalarAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }
}
