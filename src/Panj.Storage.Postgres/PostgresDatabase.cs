using System.Data;
using System.Data.Common;
using Npgsql;
using NpgsqlTypes;
using Panj.Events.Ports;

namespace Panj.Storage.Postgres;

/// <summary>One PostgreSQL database. Writers of one topic wait for each other in the database; nothing in this process is locked while the network is waited for.</summary>
internal sealed class PostgresDatabase : StoreDatabase
{
    /// <summary>Whose turn it is with the kept picture, until the transaction ends. A lock of a table is had before a transaction of one moment has its moment; a query would have it first.</summary>
    private const string Turn = "LOCK TABLE taking_in IN EXCLUSIVE MODE";

    /// <summary>Locks of the topics, each once and in one order for all, until the transaction ends.</summary>
    private const string Lock = "SELECT pg_advisory_xact_lock(t.topic) FROM (SELECT DISTINCT hashtextextended(name, 0) AS topic FROM unnest(@topics) AS name ORDER BY 1) t";

    private const string NextVersions = "SELECT nextval(pg_get_serial_sequence('versions', 'row')) FROM generate_series(1, @most)";

    private const string CopyVersions =
        "COPY versions (row, article, number, content, reading, text, told, masthead, clutter, warnings, read_at) FROM STDIN (FORMAT BINARY)";

    /// <summary>The topic of the tables themselves.</summary>
    private const string Tables = "panj tables";

    /// <summary>Steps that the tables have taken.</summary>
    private const string Taken = "SELECT coalesce(max(number), 0) FROM panj_steps";

    /// <summary>A question is asked again so many times: a server that was started anew leaves connections that are none, and whoever asks does not wait for one that is away.</summary>
    private const int MostReads = 2;

    private readonly NpgsqlDataSource _source;
    private readonly PostgresRetries _writes;
    private readonly PostgresRetries _reads;
    private PostgresWords? _words;

    private PostgresDatabase(NpgsqlDataSource source, string name, PostgresStoreOptions options) : base(options.Time)
    {
        (_source, Name, Keeper, IsKeptLater) = (source, name, options.Keeper, options.IsKeptLater);
        _writes = new PostgresRetries(options, options.Retries);
        _reads = new PostgresRetries(options, Math.Min(options.Retries, MostReads));
    }

    /// <inheritdoc/>
    public override string Name { get; }

    /// <inheritdoc/>
    public override IWordIndex Words => _words ?? throw new InvalidOperationException("The database is not open yet.");

    /// <inheritdoc/>
    public override string ReportBodies => "(SELECT string_agg(r.body, chr(30) ORDER BY r.number) FROM reports r WHERE r.version = v.row)";

    private static IReadOnlyList<Migration> Migrations { get; } = Migration.Of(typeof(PostgresDatabase).Assembly);

    /// <inheritdoc/>
    public override string Listed(string parameter) => $"SELECT unnest({parameter})";

    /// <inheritdoc/>
    public override string ClaimHeld => "FOR UPDATE OF d";

    /// <inheritdoc/>
    public override string ClaimWaiting => "FOR UPDATE OF d SKIP LOCKED";

    /// <inheritdoc/>
    public override string Each(params ReadOnlySpan<string> columns)
    {
        var names = columns.ToArray();
        return $"unnest({string.Join(", ", names.Select(name => $"@{name}"))}) AS l ({string.Join(", ", names)})";
    }

    /// <summary>Each row is looked up by itself: of a table that has grown since it was last counted the planner may think that all its rows are soon looked at for each that is given.</summary>
    public override string Keyed(string table, params ReadOnlySpan<string> columns) => $"""
        ctid = ANY (ARRAY(SELECT r.row FROM {Each(columns)} CROSS JOIN LATERAL
          (SELECT k.ctid AS row FROM {table} k WHERE {string.Join(" AND ", columns.ToArray().Select(column => $"k.{column} = l.{column}"))} LIMIT 1) r))
        """;

    /// <inheritdoc/>
    public override string HoldersOfPrints => """
        SELECT p.article, a.article, p.rank, q.print FROM unnest(@prints) AS q (print)
          CROSS JOIN LATERAL (SELECT h.article, h.rank FROM picture_prints h WHERE h.print = q.print ORDER BY h.rank FETCH FIRST @fewest ROWS WITH TIES) p
          JOIN picture_articles a ON a.number = p.article
        """;

    /// <inheritdoc/>
    public override bool IsKeptByOthers => true;

    /// <summary>The picture sees one moment, which is not the one in which an article is added beside others.</summary>
    protected override bool IsKeptWithin => false;

    /// <inheritdoc/>
    public override object List(IReadOnlyList<string> values) => values.ToArray();

    /// <inheritdoc/>
    public override object List(IReadOnlyList<long> values) => values.ToArray();

    /// <inheritdoc/>
    public override string AddEventWords => $"INSERT INTO picture_words (number, vector) SELECT l.number, to_tsvector('simple', l.searched) FROM {Each("number", "searched")}";

    /// <inheritdoc/>
    public override string RemoveEventWords => $"DELETE FROM picture_words WHERE number IN ({Listed("@number")})";

    /// <inheritdoc/>
    public override string FindEventWords => "SELECT number FROM picture_words WHERE vector @@ to_tsquery('simple', @words)";

    /// <inheritdoc/>
    public override string EventWords(IReadOnlyList<string> words) => string.Join(" & ", words.Select(word => $"'{word}':*"));

    /// <summary>The database with its tables up to date.</summary>
    /// <exception cref="StoreException">It cannot be reached, or is of a version that cannot be used.</exception>
    public static async Task<PostgresDatabase> OpenUpToDateAsync(PostgresStoreOptions options, CancellationToken cancellation)
    {
        var parts = Parts(options.Connection);
        var database = new PostgresDatabase(NpgsqlDataSource.Create(parts), $"{parts.Database ?? parts.Username} at {parts.Host}:{parts.Port}", options);
        try
        {
            await database.MigrateAsync(cancellation);
            return database;
        }
        catch (StoreException)
        {
            await database.DisposeAsync();
            throw;
        }
    }

    /// <inheritdoc/>
    public override async Task<DbConnection> OpenAsync(CancellationToken cancellation) => await _source.OpenConnectionAsync(cancellation);

    /// <inheritdoc/>
    public override Task<T> ReadAsync<T>(Func<DbConnection, Task<T>> work, CancellationToken cancellation) =>
        GuardAsync(() => _reads.DoAsync(() => OpenedAsync(work, cancellation), cancellation));

    /// <inheritdoc/>
    public override async Task<DbTransaction> BeginReadAsync(DbConnection connection, CancellationToken cancellation) =>
        await connection.BeginTransactionAsync(IsolationLevel.RepeatableRead, cancellation);

    /// <inheritdoc/>
    public override Task<T> WriteAsync<T>(IReadOnlyCollection<string> topics, Repeat repeat, Func<DbConnection, Task<T>> work, CancellationToken cancellation) =>
        AgainAsync(new Step(IsolationLevel.ReadCommitted, repeat), async connection =>
        {
            if (topics.Count > 0) await connection.Command(Lock, ("@topics", topics.ToArray())).ChangedAsync(cancellation);
            return await work(connection);
        }, cancellation);

    /// <summary>
    /// What is taken in is derived, and due again where it is lost: nobody waits for the disk. Everything is asked for by keys; what the planner knows of tables that grow
    /// by a turn is too old for it to see that.
    /// </summary>
    protected override Task<int> TurnAsync(bool isWaiting, Func<DbConnection, Task<int>> work, CancellationToken cancellation) =>
        AgainAsync(new Step(IsolationLevel.RepeatableRead, Repeat.Harmless), async connection =>
        {
            if (!await IsTurnAsync(connection, isWaiting, cancellation)) return 0;
            await connection.ExecuteAsync("SET LOCAL synchronous_commit = off; SET LOCAL enable_seqscan = off", cancellation);
            return await work(connection);
        }, cancellation);

    /// <inheritdoc/>
    public override async Task<IReadOnlyList<long>> AddVersionsAsync(DbConnection connection, IReadOnlyList<VersionRow> rows, CancellationToken cancellation)
    {
        var numbers = await connection.Command(NextVersions, ("@most", rows.Count)).RowsAsync(row => row.GetInt64(0), cancellation);
        await using var copy = await ((NpgsqlConnection)connection).BeginBinaryImportAsync(CopyVersions, cancellation);
        foreach (var (number, row) in numbers.Zip(rows))
        {
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(number, NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(row.Article, NpgsqlDbType.Text, cancellation);
            await copy.WriteAsync((int)row.Number, NpgsqlDbType.Integer, cancellation);
            foreach (var bytes in (byte[][])[row.Content, row.Reading, row.Text]) await copy.WriteAsync(bytes, NpgsqlDbType.Bytea, cancellation);
            foreach (var text in (string[])[row.Told, row.Masthead, row.Clutter, row.Warnings]) await copy.WriteAsync(text, NpgsqlDbType.Text, cancellation);
            await copy.WriteAsync(row.ReadAt, NpgsqlDbType.Bigint, cancellation);
        }

        await copy.CompleteAsync(cancellation);
        return numbers;
    }

    /// <inheritdoc/>
    public override async Task AddReportsAsync(DbConnection connection, IReadOnlyList<ReportRow> rows, CancellationToken cancellation)
    {
        await using var copy = await ((NpgsqlConnection)connection).BeginBinaryImportAsync("COPY reports (version, number, body) FROM STDIN (FORMAT BINARY)", cancellation);
        foreach (var row in rows)
        {
            await copy.StartRowAsync(cancellation);
            await copy.WriteAsync(row.Version, NpgsqlDbType.Bigint, cancellation);
            await copy.WriteAsync(row.Number, NpgsqlDbType.Integer, cancellation);
            await copy.WriteAsync(row.Body, NpgsqlDbType.Text, cancellation);
        }

        await copy.CompleteAsync(cancellation);
    }

    /// <inheritdoc/>
    public override StoreException FaultOf(DbException failure) => PostgresFaults.From(failure, Name);

    /// <inheritdoc/>
    public override ValueTask DisposeAsync() => _source.DisposeAsync();

    private static NpgsqlConnectionStringBuilder Parts(string connection)
    {
        try
        {
            return PostgresAddress.Read(connection);
        }
        catch (Exception failure) when (failure is ArgumentException or FormatException)
        {
            throw new StoreException(StoreFault.Unreachable, $"The address of the store cannot be understood: {failure.Message} Write it like postgres://user@host/database.", failure);
        }
    }

    private static async Task<bool> IsTurnAsync(DbConnection connection, bool isWaiting, CancellationToken cancellation)
    {
        try
        {
            await connection.ExecuteAsync(isWaiting ? Turn : $"{Turn} NOWAIT", cancellation);
            return true;
        }
        catch (PostgresException taken) when (!isWaiting && taken.SqlState == PostgresErrorCodes.LockNotAvailable)
        {
            return false;
        }
    }

    private readonly record struct Step(IsolationLevel Isolation, Repeat Repeat);

    private Task<T> AgainAsync<T>(Step step, Func<DbConnection, Task<T>> work, CancellationToken cancellation) =>
        GuardAsync(() => _writes.DoAsync(() => OnceAsync(step, work, cancellation), cancellation));

    private async Task<T> OnceAsync<T>(Step step, Func<DbConnection, Task<T>> work, CancellationToken cancellation)
    {
        await using var connection = await _source.OpenConnectionAsync(cancellation);
        await using var transaction = await connection.BeginTransactionAsync(step.Isolation, cancellation);
        var result = await work(connection);
        try
        {
            await transaction.CommitAsync(cancellation);
        }
        catch (NpgsqlException lost) when (step.Repeat == Repeat.Never && lost is not PostgresException { SqlState: PostgresErrorCodes.SerializationFailure or PostgresErrorCodes.DeadlockDetected })
        {
            throw new UnkeptException(lost);
        }

        return result;
    }

    private async Task MigrateAsync(CancellationToken cancellation)
    {
        var version = await ReadAsync(async connection =>
        {
            await CheckEncodingAsync(connection, cancellation);
            _words = await PostgresWords.LoadAsync(connection, cancellation);
            return await VersionAsync(connection, cancellation);
        }, cancellation);
        if (version < Migrations.Count) await ApplyAsync(cancellation);
    }

    private async Task ApplyAsync(CancellationToken cancellation)
    {
        await WriteAsync([Tables], async connection =>
        {
            await connection.ExecuteAsync("CREATE TABLE IF NOT EXISTS panj_steps (number integer PRIMARY KEY, name text NOT NULL)", cancellation);
            var version = (int)await connection.NumberAsync(Taken, cancellation);
            foreach (var (number, migration) in Migrations.Index().Skip(version))
            {
                await connection.ExecuteAsync(migration.Sql, cancellation);
                await connection.Command("INSERT INTO panj_steps (number, name) VALUES (@number, @name)", ("@number", number + 1), ("@name", migration.Name)).ChangedAsync(cancellation);
            }

            return true;
        }, cancellation);
    }

    private async Task CheckEncodingAsync(DbConnection connection, CancellationToken cancellation)
    {
        var encoding = (await connection.Command("SHOW server_encoding").RowsAsync(row => row.GetString(0), cancellation))[0];
        if (encoding != "UTF8") throw new StoreException(StoreFault.Unreachable, $"The database {Name} keeps text as {encoding}. Make one with the encoding UTF8.");
    }

    /// <summary>Steps that the tables have taken, 0 where there are none.</summary>
    private async Task<int> VersionAsync(DbConnection connection, CancellationToken cancellation)
    {
        if (await connection.NumberAsync("SELECT count(*) FROM (SELECT to_regclass('panj_steps') AS steps) s WHERE steps IS NOT NULL", cancellation) == 0) return 0;
        var version = (int)await connection.NumberAsync(Taken, cancellation);
        if (version <= Migrations.Count) return version;
        throw new StoreException(
            StoreFault.NewerVersion, $"The store {Name} is of version {version}; this Panj knows versions up to {Migrations.Count}. Nothing was changed. Use a newer Panj.");
    }
}
