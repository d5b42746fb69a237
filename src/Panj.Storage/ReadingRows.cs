using Microsoft.Data.Sqlite;
using Panj.Events;

namespace Panj.Storage;

/// <summary>Readings one after the other from one read transaction, so that a long enumeration sees a single state of the store.</summary>
internal sealed class ReadingRows : IAsyncDisposable
{
    private const string Columns = "SELECT v.row, v.text, v.told, v.masthead, v.clutter, v.warnings, v.content, v.reading FROM versions v ";
    private const string Current = "JOIN articles a ON a.id = v.article AND a.current = v.number ";

    private readonly SqliteConnection _connection;
    private readonly SqliteTransaction _transaction;
    private readonly SqliteDataReader _rows;

    private ReadingRows(SqliteConnection connection, SqliteTransaction transaction, SqliteDataReader rows) =>
        (_connection, _transaction, _rows) = (connection, transaction, rows);

    public static Task<ReadingRows> AllAsync(StoreFile file, CancellationToken cancellation) =>
        OpenAsync(file, Columns + Current + "WHERE a.withdrawn IS NULL ORDER BY a.id", "", cancellation);

    public static Task<ReadingRows> CurrentAsync(StoreFile file, string articleId, CancellationToken cancellation) =>
        OpenAsync(file, Columns + Current + "WHERE a.id = $id", articleId, cancellation);

    public static Task<ReadingRows> VersionsAsync(StoreFile file, string articleId, CancellationToken cancellation) =>
        OpenAsync(file, Columns + "WHERE v.article = $id ORDER BY v.number", articleId, cancellation);

    public async Task<ArticleReading?> NextAsync(CancellationToken cancellation)
    {
        if (!await _rows.ReadAsync(cancellation)) return null;
        var reports = await ReportsAsync(_rows.GetInt64(0), cancellation);
        var stored = new StoredReading(
            _rows.GetFieldValue<byte[]>(1), _rows.GetString(2), _rows.GetString(3), _rows.GetString(4), _rows.GetString(5), reports)
        {
            ContentDigest = _rows.GetFieldValue<byte[]>(6),
            ReadingDigest = _rows.GetFieldValue<byte[]>(7),
        };
        return stored.ToReading();
    }

    public async ValueTask DisposeAsync()
    {
        await _rows.DisposeAsync();
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static async Task<ReadingRows> OpenAsync(StoreFile file, string sql, string articleId, CancellationToken cancellation)
    {
        var connection = await file.OpenAsync(cancellation);
        var transaction = connection.BeginTransaction(deferred: true);
        var command = connection.Command(sql);
        if (articleId.Length > 0) command.Parameters.AddWithValue("$id", articleId);
        return new ReadingRows(connection, transaction, await command.ExecuteReaderAsync(cancellation));
    }

    private async Task<List<string>> ReportsAsync(long version, CancellationToken cancellation)
    {
        await using var command = _connection.Command("SELECT body FROM reports WHERE version = $version ORDER BY number", ("$version", version));
        await using var rows = await command.ExecuteReaderAsync(cancellation);
        var bodies = new List<string>();
        while (await rows.ReadAsync(cancellation)) bodies.Add(rows.GetString(0));
        return bodies;
    }
}
