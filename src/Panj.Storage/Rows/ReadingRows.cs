using System.Data.Common;
using System.Text.Json;
using Panj.Events;

namespace Panj.Storage;

/// <summary>Readings one after the other from one read transaction, so that a long enumeration sees a single state of the store.</summary>
internal sealed class ReadingRows : IAsyncDisposable
{
    private const string Current = "JOIN articles a ON a.id = v.article AND a.current = v.number ";

    /// <summary>The newest version that was read by then, unless a withdrawal came after it.</summary>
    private const string Then = """
        JOIN (SELECT article, max(number) AS number FROM versions WHERE read_at <= @at GROUP BY article) k ON k.article = v.article AND k.number = v.number
        WHERE NOT EXISTS (SELECT 1 FROM withdrawals w WHERE w.article = v.article AND w.at <= @at AND w.at >= v.read_at) ORDER BY v.article
        """;

    private readonly DbConnection _connection;
    private readonly DbTransaction _transaction;
    private readonly DbDataReader _rows;

    private ReadingRows(DbConnection connection, DbTransaction transaction, DbDataReader rows) =>
        (_connection, _transaction, _rows) = (connection, transaction, rows);

    public static Task<ReadingRows> AllAsync(StoreDatabase database, CancellationToken cancellation) =>
        OpenAsync(database, Current + "WHERE a.withdrawn IS NULL ORDER BY a.id", null, cancellation);

    public static Task<ReadingRows> KnownAsync(StoreDatabase database, DateTimeOffset moment, CancellationToken cancellation) =>
        OpenAsync(database, Then, ("@at", moment.ToUnixTimeMilliseconds()), cancellation);

    public static Task<ReadingRows> CurrentAsync(StoreDatabase database, string articleId, CancellationToken cancellation) =>
        OpenAsync(database, Current + "WHERE a.id = @id", ("@id", articleId), cancellation);

    public static Task<ReadingRows> CurrentAsync(StoreDatabase database, IReadOnlyList<string> articleIds, CancellationToken cancellation) =>
        OpenAsync(database, $"{Current}WHERE a.id IN ({database.Listed("@ids")})", ("@ids", database.List(articleIds)), cancellation);

    public static Task<ReadingRows> VersionsAsync(StoreDatabase database, string articleId, CancellationToken cancellation) =>
        OpenAsync(database, "WHERE v.article = @id ORDER BY v.number", ("@id", articleId), cancellation);

    public async Task<ArticleReading?> NextAsync(CancellationToken cancellation)
    {
        if (!await _rows.ReadAsync(cancellation)) return null;
        var reports = JsonSerializer.Deserialize(_rows.GetString(7), StoredJson.Default.IReadOnlyListString) ?? throw new JsonException("The reports are null.");
        var stored = new StoredReading(_rows.GetFieldValue<byte[]>(0), _rows.GetString(1), _rows.GetString(2), _rows.GetString(3), _rows.GetString(4), reports)
        {
            ContentDigest = _rows.GetFieldValue<byte[]>(5),
            ReadingDigest = _rows.GetFieldValue<byte[]>(6),
        };
        return stored.ToReading();
    }

    public async ValueTask DisposeAsync()
    {
        await _rows.DisposeAsync();
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private static async Task<ReadingRows> OpenAsync(StoreDatabase database, string which, (string Name, object? Value)? parameter, CancellationToken cancellation)
    {
        var connection = await database.OpenAsync(cancellation);
        var transaction = await database.BeginReadAsync(connection, cancellation);
        var command = connection.Command($"SELECT v.text, v.told, v.masthead, v.clutter, v.warnings, v.content, v.reading, {database.ReportBodies} FROM versions v {which}");
        if (parameter is var (name, value)) command.Add(name, value);
        return new ReadingRows(connection, transaction, await command.ExecuteReaderAsync(cancellation));
    }
}
