using System.Globalization;
using System.Text.Json;
using Microsoft.Data.Sqlite;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Keeps feeds in the SQLite file in which their articles are kept.</summary>
public sealed class SqliteFeedStore : IFeedStore
{
    private const string Upsert = "INSERT INTO feeds (address, next, state) VALUES ($address, $next, $state) ON CONFLICT (address) DO UPDATE SET next = $next, state = $state";

    private const string Queue = """
        INSERT INTO feed_items (feed, key, fingerprint, body, due) VALUES ($feed, $key, $fingerprint, $body, $due)
        ON CONFLICT (feed, key) DO UPDATE SET fingerprint = $fingerprint, body = $body, due = $due, attempts = 0
        """;

    private const string Waiting = "SELECT feed, key, fingerprint, body, attempts, article FROM feed_items WHERE body IS NOT NULL AND due <= $now ORDER BY due, feed, key LIMIT $most";

    private readonly StoreFile _file;
    private readonly SemaphoreSlim _writer = new(1, 1);

    private SqliteFeedStore(StoreFile file) => _file = file;

    /// <summary>Opens the file, creating it where it may, and brings its tables up to date.</summary>
    /// <exception cref="StoreException">It cannot be opened, is no store of Panj, or is of a version that cannot be used.</exception>
    public static async Task<SqliteFeedStore> OpenAsync(SqliteStoreOptions options, CancellationToken cancellation) =>
        new(await StoreFile.OpenUpToDateAsync(options, cancellation));

    /// <inheritdoc/>
    public Task<bool> FollowAsync(FeedState feed, CancellationToken cancellation) =>
        WriteAsync(async connection => await ChangedAsync(Fed(connection.Command("INSERT INTO feeds (address, next, state) VALUES ($address, $next, $state) ON CONFLICT DO NOTHING"), feed), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<bool> ForgetAsync(string address, CancellationToken cancellation) =>
        WriteAsync(async connection => await ChangedAsync(connection.Command("DELETE FROM feeds WHERE address = $address", ("$address", address)), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<FeedState>> FeedsAsync(CancellationToken cancellation) =>
        ReadAsync<IReadOnlyList<FeedState>>(async connection =>
        {
            await using var rows = await connection.Command("SELECT state FROM feeds ORDER BY address").ExecuteReaderAsync(cancellation);
            var feeds = new List<FeedState>();
            while (await rows.ReadAsync(cancellation)) feeds.Add(Parsed(rows.GetString(0)));
            return feeds;
        }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> SeenAsync(string feed, CancellationToken cancellation) =>
        ReadAsync<IReadOnlyDictionary<string, string>>(async connection =>
        {
            await using var rows = await connection.Command("SELECT key, fingerprint FROM feed_items WHERE feed = $feed", ("$feed", feed)).ExecuteReaderAsync(cancellation);
            var seen = new Dictionary<string, string>(StringComparer.Ordinal);
            while (await rows.ReadAsync(cancellation)) seen[rows.GetString(0)] = rows.GetString(1);
            return seen;
        }, cancellation);

    /// <inheritdoc/>
    public Task RecordAsync(FeedState feed, IReadOnlyList<QueuedItem> items, CancellationToken cancellation) =>
        WriteAsync(async connection =>
        {
            await using var transaction = connection.BeginTransaction(deferred: false);
            if (!await IsFollowedAsync(connection, feed.Address, cancellation)) return false;
            await ChangedAsync(Fed(connection.Command(Upsert), feed), cancellation);
            foreach (var item in items) await ChangedAsync(connection.Command(Queue, Told(item, ("$body", item.Body), ("$due", Milliseconds(feed.LastFetch)))), cancellation);
            await transaction.CommitAsync(cancellation);
            return true;
        }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueuedItem>> WaitingAsync(DateTimeOffset now, int most, CancellationToken cancellation) =>
        ReadAsync<IReadOnlyList<QueuedItem>>(async connection =>
        {
            await using var rows = await connection.Command(Waiting, ("$now", now.ToUnixTimeMilliseconds()), ("$most", most)).ExecuteReaderAsync(cancellation);
            var items = new List<QueuedItem>();
            while (await rows.ReadAsync(cancellation)) items.Add(Item(rows));
            return items;
        }, cancellation);

    /// <inheritdoc/>
    public Task SettleAsync(QueuedItem item, string? article, CancellationToken cancellation) =>
        WriteAsync(connection => ChangedAsync(
            connection.Command(
                "UPDATE feed_items SET body = NULL, due = NULL, article = coalesce($article, article) WHERE feed = $feed AND key = $key AND fingerprint = $fingerprint",
                Told(item, ("$article", (object?)article ?? DBNull.Value))),
            cancellation), cancellation);

    /// <inheritdoc/>
    public Task PostponeAsync(QueuedItem item, DateTimeOffset until, CancellationToken cancellation) =>
        WriteAsync(connection => ChangedAsync(
            connection.Command("UPDATE feed_items SET due = $due, attempts = attempts + 1 WHERE feed = $feed AND key = $key AND fingerprint = $fingerprint", Told(item, ("$due", until.ToUnixTimeMilliseconds()))),
            cancellation), cancellation);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> NextItemAsync(CancellationToken cancellation) =>
        ReadAsync<DateTimeOffset?>(async connection =>
        {
            var due = await connection.Command("SELECT min(due) FROM feed_items WHERE body IS NOT NULL").ExecuteScalarAsync(cancellation);
            return due is long milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
        }, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _file.Close();
        _writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private async Task<T> WriteAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellation)
    {
        await _writer.WaitAsync(cancellation);
        try
        {
            return await ReadAsync(work, cancellation);
        }
        finally
        {
            _writer.Release();
        }
    }

    private Task<T> ReadAsync<T>(Func<SqliteConnection, Task<T>> work, CancellationToken cancellation) =>
        SqliteFaults.GuardAsync(_file.Path, async () =>
        {
            await using var connection = await _file.OpenAsync(cancellation);
            return await work(connection);
        });

    private static async Task<bool> IsFollowedAsync(SqliteConnection connection, string address, CancellationToken cancellation) =>
        Convert.ToInt64(await connection.Command("SELECT count(*) FROM feeds WHERE address = $address", ("$address", address)).ExecuteScalarAsync(cancellation), CultureInfo.InvariantCulture) > 0;

    private static async Task<bool> ChangedAsync(SqliteCommand command, CancellationToken cancellation)
    {
        await using (command) return await command.ExecuteNonQueryAsync(cancellation) > 0;
    }

    private static SqliteCommand Fed(SqliteCommand command, FeedState feed)
    {
        command.Parameters.AddWithValue("$address", feed.Address);
        command.Parameters.AddWithValue("$next", feed.Next is { } next ? next.ToUnixTimeMilliseconds() : DBNull.Value);
        command.Parameters.AddWithValue("$state", JsonSerializer.Serialize(feed, StoredJson.Default.FeedState));
        return command;
    }

    private static (string, object)[] Told(QueuedItem item, params ReadOnlySpan<(string, object)> more) =>
        [("$feed", item.Feed), ("$key", item.Key), ("$fingerprint", item.Fingerprint), .. more];

    private static QueuedItem Item(SqliteDataReader row) => new()
    {
        Feed = row.GetString(0),
        Key = row.GetString(1),
        Fingerprint = row.GetString(2),
        Body = row.GetString(3),
        Attempts = row.GetInt32(4),
        Article = row.TextOrNull(5),
    };

    private static FeedState Parsed(string state) => JsonSerializer.Deserialize(state, StoredJson.Default.FeedState) ?? throw new JsonException("A feed's state is null.");

    private static long Milliseconds(DateTimeOffset? at) => at?.ToUnixTimeMilliseconds() ?? 0;
}
