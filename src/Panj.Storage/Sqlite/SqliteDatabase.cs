using System.Data.Common;
using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Panj.Events.Ports;
using SQLitePCL;

namespace Panj.Storage;

/// <summary>One SQLite file in WAL mode. Connections are opened for each piece of work, and pooled by the driver; of those of one process one writes at a time.</summary>
internal sealed class SqliteDatabase : StoreDatabase
{
    /// <summary>"Panj" in ASCII, in the file's header: tells a store from any other SQLite file.</summary>
    public const int ApplicationId = 0x50616E6A;

    /// <summary>Kilobytes of pages that a connection keeps in memory; negative, as SQLite has it, since a positive number counts pages.</summary>
    private const int Cache = -8_000;

    /// <summary>
    /// The same for the one that writes. What an article changes lies all over the file; with little room each page of it is written to disk again and again within one
    /// transaction.
    /// </summary>
    private const int WriterCache = -64_000;

    private const string InsertVersion = """
        INSERT INTO versions (article, number, content, reading, text, told, masthead, clutter, warnings, read_at)
        VALUES (@id, @number, @content, @reading, @text, @told, @masthead, @clutter, @warnings, @now) RETURNING row
        """;

    private readonly SqliteStoreOptions _options;
    private readonly string _connectionString;
    private readonly SemaphoreSlim _writer = new(1, 1);
    private readonly SqliteReaders _readers;

    private SqliteDatabase(SqliteStoreOptions options) : base(options.Time)
    {
        Batteries_V2.Init();
        _options = options;
        _readers = new SqliteReaders(options.Path, OpenAsync);
        _connectionString = new SqliteConnectionStringBuilder
        {
            DataSource = options.Path,
            Mode = options.ReadOnly ? SqliteOpenMode.ReadOnly : SqliteOpenMode.ReadWriteCreate,
            DefaultTimeout = Math.Max(1, (int)options.BusyTimeout.TotalSeconds),
        }.ToString();
    }

    /// <summary>The steps of the tables' history.</summary>
    public static IReadOnlyList<Migration> Migrations { get; } = Migration.Of(typeof(SqliteDatabase).Assembly);

    /// <inheritdoc/>
    public override string Name => _options.Path;

    /// <inheritdoc/>
    public override IWordIndex Words { get; } = new SqliteWords();

    /// <inheritdoc/>
    public override string ReportBodies => "(SELECT group_concat(r.body, char(30) ORDER BY r.number) FROM reports r WHERE r.version = v.row)";

    /// <inheritdoc/>
    public override string Listed(string parameter) => $"SELECT value FROM json_each({parameter})";

    /// <inheritdoc/>
    public override object List(IReadOnlyList<string> values) => JsonSerializer.Serialize(values, StoredJson.Default.IReadOnlyListString);

    /// <inheritdoc/>
    public override object List(IReadOnlyList<long> values) => JsonSerializer.Serialize(values, StoredJson.Default.IReadOnlyListInt64);

    /// <inheritdoc/>
    public override string AddEventWords => "INSERT INTO picture_words (rowid, searched) VALUES (@number, @searched)";

    /// <inheritdoc/>
    public override string RemoveEventWords => "DELETE FROM picture_words WHERE rowid = @number";

    /// <inheritdoc/>
    public override string FindEventWords => "SELECT rowid FROM picture_words WHERE picture_words MATCH @words";

    /// <inheritdoc/>
    public override string EventWords(IReadOnlyList<string> words) => string.Join(' ', words.Select(word => $"\"{word}\"*"));

    /// <summary>The file, made where it may be, with its tables up to date.</summary>
    /// <exception cref="StoreException">It cannot be opened, is no store of Panj, or is of a version that cannot be used.</exception>
    public static async Task<SqliteDatabase> OpenUpToDateAsync(SqliteStoreOptions options, CancellationToken cancellation)
    {
        if (!options.ReadOnly) CreateFolder(options.Path);
        var database = new SqliteDatabase(options) { Keeper = options.Keeper, IsKeptLater = options.IsKeptLater };
        return await database.GuardAsync(async () =>
        {
            await database.MigrateAsync(cancellation);
            return database;
        });
    }

    /// <inheritdoc/>
    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation)
    {
        var connection = new SqliteConnection(_connectionString);
        try
        {
            await connection.OpenAsync(cancellation);
            var wait = ((long)_options.BusyTimeout.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
            await connection.ExecuteAsync($"PRAGMA busy_timeout = {wait}; PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY; PRAGMA cache_size = {Cache}", cancellation);
            if (_options.MostBytes is { } most) await BoundAsync(connection, most, cancellation);
            return connection;
        }
        catch (SqliteException)
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public override Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation) =>
        Task.FromResult<DbTransaction>(((SqliteConnection)connection).BeginTransaction(deferred: true));

    /// <inheritdoc/>
    internal override Task<T> ReadAtOneMomentAsync<T>(Func<Statements, Task<T>> work, CancellationToken cancellation) => GuardAsync(() => _readers.ReadAsync(work, cancellation));

    /// <inheritdoc/>
    public override async Task<T> WriteAsync<T>(IReadOnlyCollection<string> topics, Repeat repeat, Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        await _writer.WaitAsync(cancellation);
        try
        {
            return await ReadAsync(async connection =>
            {
                await connection.ExecuteAsync($"PRAGMA cache_size = {WriterCache}", cancellation);
                await using var transaction = ((SqliteConnection)connection).BeginTransaction(deferred: false);
                var result = await work(connection);
                await transaction.CommitAsync(cancellation);
                return result;
            }, cancellation);
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <summary>Who writes is always waited for: a file has one writer at a time, whatever it writes.</summary>
    protected override Task<int> TurnAsync(bool isWaiting, Func<DbConnection, Task<int>> work, CancellationToken cancellation) => WriteAsync([], work, cancellation);

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<long>> AddVersionsAsync(DbConnection connection, IReadOnlyList<VersionRow> rows, CancellationToken cancellation)
    {
        await using var statements = new Statements(connection, cancellation);
        var numbers = new List<long>(rows.Count);
        foreach (var row in rows)
            numbers.Add((await statements.RowsAsync(
                InsertVersion, inserted => inserted.GetInt64(0),
                ("@id", row.Article), ("@number", row.Number), ("@content", row.Content), ("@reading", row.Reading), ("@text", row.Text), ("@told", row.Told),
                ("@masthead", row.Masthead), ("@clutter", row.Clutter), ("@warnings", row.Warnings), ("@now", row.ReadAt)))[0]);
        return numbers;
    }

    /// <inheritdoc/>
    public override async Task AddReportsAsync(DbConnection connection, IReadOnlyList<ReportRow> rows, CancellationToken cancellation)
    {
        await using var insert = connection.Command("INSERT INTO reports (version, number, body) VALUES (@version, @number, @body)", ("@version", 0L), ("@number", 0), ("@body", ""));
        foreach (var row in rows)
        {
            (insert.Parameters[0].Value, insert.Parameters[1].Value, insert.Parameters[2].Value) = (row.Version, row.Number, row.Body);
            await insert.ExecuteNonQueryAsync(cancellation);
        }
    }

    /// <inheritdoc/>
    public override StoreException FaultOf(DbException failure) => SqliteFaults.From(failure, Name);

    /// <summary>Puts everything into the one file, so that it can be moved: what SQLite keeps beside it is gone.</summary>
    public async Task CloseAsOneFileAsync(CancellationToken cancellation)
    {
        await _readers.DisposeAsync();
        await ReadAsync(connection => connection.ExecuteAsync("PRAGMA journal_mode = DELETE", cancellation), cancellation);
    }

    /// <inheritdoc/>
    public override async ValueTask DisposeAsync()
    {
        await _readers.DisposeAsync();
        using (var connection = new SqliteConnection(_connectionString)) SqliteConnection.ClearPool(connection);
        _writer.Dispose();
    }

    private static async Task BoundAsync(DbConnection connection, long bytes, CancellationToken cancellation)
    {
        var pages = bytes / await connection.NumberAsync("PRAGMA page_size", cancellation);
        await connection.ExecuteAsync($"PRAGMA max_page_count = {Math.Max(1, pages).ToString(CultureInfo.InvariantCulture)}", cancellation);
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        await using var connection = await OpenAsync(cancellation);
        var version = await CheckedVersionAsync(connection, cancellation);
        if (_options.ReadOnly && version == Migrations.Count) return;
        if (_options.ReadOnly)
            throw new StoreException(StoreFault.OlderVersion, $"The store {Name} is of an older version and was opened for reading alone. Open it once for writing.");
        await connection.ExecuteAsync("PRAGMA journal_mode = WAL", cancellation);
        if (version < Migrations.Count) await ApplyAsync((SqliteConnection)connection, cancellation);
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
        foreach (var migration in Migrations.Skip(version)) await connection.ExecuteAsync(migration.Sql, cancellation);
        await connection.ExecuteAsync($"PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {Migrations.Count}", cancellation);
        await transaction.CommitAsync(cancellation);
    }

    private async Task<int> CheckedVersionAsync(DbConnection connection, CancellationToken cancellation)
    {
        var application = await connection.NumberAsync("PRAGMA application_id", cancellation);
        var tables = await connection.NumberAsync("SELECT count(*) FROM sqlite_schema", cancellation);
        if (tables > 0 && application != ApplicationId)
            throw new StoreException(StoreFault.Corrupt, $"{Name} is a SQLite file, but not a store of Panj; nothing was changed. Name another file.");
        var version = (int)await connection.NumberAsync("PRAGMA user_version", cancellation);
        if (version > Migrations.Count)
            throw new StoreException(
                StoreFault.NewerVersion,
                $"The store {Name} is of version {version}; this Panj knows versions up to {Migrations.Count}. Nothing was changed. Use a newer Panj.");
        return version;
    }
}
