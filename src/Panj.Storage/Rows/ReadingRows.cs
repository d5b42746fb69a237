using System.Data.Common;
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
        return await _rows.ReadAsync(cancellation) ? Reading(_rows) : null;
    }

    /// <summary>How many columns <see cref="Columns"/> names.</summary>
    public const int Count = 8;

    /// <summary>What is selected of a version <c>v</c>.</summary>
    public static string Columns(StoreDatabase database) => $"v.text, v.told, v.masthead, v.clutter, v.warnings, v.content, v.reading, {database.ReportBodies}";

    /// <summary>The reading in a row of <see cref="Columns"/>.</summary>
    public static ArticleReading Reading(DbDataReader row) => Stored(row).ToReading();

    /// <summary>The same where few of its reports are looked at: each is read when somebody asks for it.</summary>
    public static ArticleReading Passing(DbDataReader row) => Stored(row).ToPassing();

    private static StoredReading Stored(DbDataReader row) =>
        new(row.GetFieldValue<byte[]>(0), row.GetString(1), row.GetString(2), row.GetString(3), row.GetString(4), ReportList.Split(row.TextOrNull(7)))
        {
            ContentDigest = row.GetFieldValue<byte[]>(5),
            ReadingDigest = row.GetFieldValue<byte[]>(6),
        };

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
        var command = connection.Command($"SELECT {Columns(database)} FROM versions v {which}");
        if (parameter is var (name, value)) command.Add(name, value);
        return new ReadingRows(connection, transaction, await command.ExecuteReaderAsync(cancellation));
    }
}
