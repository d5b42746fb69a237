using System.Globalization;
using Microsoft.Data.Sqlite;
using Panj.Events.Ports;
using SQLitePCL;

namespace Panj.Storage;

/// <summary>The file: opens connections to it and brings its tables up to date.</summary>
internal sealed class StoreFile
{
    /// <summary>"Panj" in ASCII, in the file's header: tells a store from any other SQLite file.</summary>
    private const int ApplicationId = 0x50616E6A;

    private readonly SqliteStoreOptions _options;
    private readonly string _connectionString;

    public StoreFile(SqliteStoreOptions options)
    {
        Batteries_V2.Init();
        _options = options;
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = options.Path,
            Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = Math.Max(1, (int)options.BusyTimeout.TotalSeconds),
        }.ToString();
    }

    public string Path => _options.Path;

    /// <summary>The file, made where it may be, with its tables up to date.</summary>
    /// <exception cref="StoreException">It cannot be opened, is no store of Panj, or is of a version that cannot be used.</exception>
    public static async Task<StoreFile> OpenUpToDateAsync(SqliteStoreOptions options, CancellationToken cancellation)
    {
        if (!options.ReadOnly) CreateFolder(options.Path);
        var file = new StoreFile(options);
        return await SqliteFaults.GuardAsync(options.Path, async () =>
        {
            await file.MigrateAsync(cancellation);
            return file;
        });
    }

    public async Task<SqliteConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            var wait = ((long)_options.BusyTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
            await connection.ExecuteAsync($"PRAGMA busy_timeout = {wait}; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL", cancellation);
            return connection;
        }
        catch (SqliteException)
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        var version = await CheckedVersionAsync(connection, cancellation);
        if (version == Migration.All.Count) return;
        if (_options.ReadOnly)
            throw new StoreException(StoreFault.OlderVersion, $"The store {Path} is of an older version and was opened for reading alone. Open it once for writing.");
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL", cancellation);
        await ApplyAsync(connection, cancellation);
    }

    public void Close()
    {
        using var connection = new SqliteConnection(_connectionString);
        SqliteConnection.ClearPool(connection);
    }

    private static void CreateFolder(string path)
    {
        try
        {
            if (System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(path)) is { } folder) Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new StoreException(StoreFault.Unreachable, $"The folder of the store {path} cannot be made: {failure.Message}", failure);
        }
    }

    private static async Task ApplyAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        await using var transaction = connection.BeginTransaction(deferred: false);
        var version = (int)await connection.NumberAsync("PRAGMA user_version", cancellation);
        foreach (var migration in Migration.All.Skip(version)) await connection.ExecuteAsync(migration.Sql, cancellation);
        await connection.ExecuteAsync($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Migration.All.Count}", cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task<int> CheckedVersionAsync(SqliteConnection connection, CancellationToken cancellation)
    {
        var application = await connection.NumberAsync("PRAGMA application_id", cancellation);
        var tables = await connection.NumberAsync("SELECT count(*) FROM sqlite_schema", cancellation);
        if (tables > 0 && application != ApplicationId)
            throw new StoreException(StoreFault.Corrupt, $"{Path} is a SQLite file, but not a store of Panj; nothing was changed. Name another file.");
        var version = (int)await connection.NumberAsync("PRAGMA user_version", cancellation);
        if (version > Migration.All.Count)
            throw new StoreException(
                StoreFault.NewerVersion,
                $"The store {Path} is of version {version}; this Panj knows versions up to {Migration.All.Count}. Nothing was changed. Use a newer Panj.");
        return version;
    }
}
