using System.Data.Common;
using System.Text.Json;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Keeps feeds in the database in which their articles are kept.</summary>
internal sealed class FeedStore(StoreDatabase database) : IFeedStore
{
    private const string Insert = "INSERT INTO feeds (address, next, state) VALUES (@address, @next, @state) ON CONFLICT ";

    private const string Queue = """
        INSERT INTO feed_items (feed, key, fingerprint, body, due) VALUES (@feed, @key, @fingerprint, @body, @due)
        ON CONFLICT (feed, key) DO UPDATE SET fingerprint = @fingerprint, body = @body, due = @due, attempts = 0
        """;

    private const string Waiting = "SELECT feed, key, fingerprint, body, attempts, article FROM feed_items WHERE body IS NOT NULL AND due <= @now ORDER BY due, feed, key LIMIT @most";

    private const string ThisState = " WHERE feed = @feed AND key = @key AND fingerprint = @fingerprint";

    /// <inheritdoc/>
    public Task<bool> FollowAsync(FeedState feed, CancellationToken cancellation) =>
        WriteAsync(feed.Address, connection => Fed(connection.Command(Insert + "DO NOTHING"), feed).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task<bool> ForgetAsync(string address, CancellationToken cancellation) =>
        WriteAsync(address, connection => connection.Command("DELETE FROM feeds WHERE address = @address", ("@address", address)).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<FeedState>> FeedsAsync(CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<FeedState>>(
            async connection => await connection.Command("SELECT state FROM feeds ORDER BY address").RowsAsync(row => Parsed(row.GetString(0)), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyDictionary<string, string>> SeenAsync(string feed, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyDictionary<string, string>>(async connection =>
        {
            var command = connection.Command("SELECT key, fingerprint FROM feed_items WHERE feed = @feed ORDER BY key", ("@feed", feed));
            return (await command.RowsAsync(row => (row.GetString(0), row.GetString(1)), cancellation)).ToDictionary(seen => seen.Item1, seen => seen.Item2, StringComparer.Ordinal);
        }, cancellation);

    /// <inheritdoc/>
    public Task RecordAsync(FeedState feed, IReadOnlyList<QueuedItem> items, CancellationToken cancellation) =>
        WriteAsync(feed.Address, async connection =>
        {
            if (!await Fed(connection.Command("UPDATE feeds SET next = @next, state = @state WHERE address = @address"), feed).ChangedAsync(cancellation)) return false;
            foreach (var item in items) await Told(connection.Command(Queue, ("@body", item.Body), ("@due", feed.LastFetch?.ToUnixTimeMilliseconds() ?? 0)), item).ChangedAsync(cancellation);
            return true;
        }, cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<QueuedItem>> WaitingAsync(DateTimeOffset now, int most, CancellationToken cancellation) =>
        database.ReadAsync<IReadOnlyList<QueuedItem>>(
            async connection => await connection.Command(Waiting, ("@now", now.ToUnixTimeMilliseconds()), ("@most", most)).RowsAsync(Item, cancellation), cancellation);

    /// <inheritdoc/>
    public Task SettleAsync(QueuedItem item, string? article, CancellationToken cancellation) =>
        WriteAsync(item.Feed, connection => Settling(connection, item, article).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task PostponeAsync(QueuedItem item, DateTimeOffset until, CancellationToken cancellation) =>
        WriteAsync(item.Feed, connection => Told(
            connection.Command("UPDATE feed_items SET due = @due, attempts = attempts + 1" + ThisState, ("@due", until.ToUnixTimeMilliseconds())), item).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task<DateTimeOffset?> NextItemAsync(CancellationToken cancellation) =>
        database.ReadAsync<DateTimeOffset?>(async connection =>
        {
            var due = await connection.Command("SELECT min(due) FROM feed_items WHERE body IS NOT NULL").NumberAsync(cancellation);
            return due is { } milliseconds ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : null;
        }, cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private Task<bool> WriteAsync(string feed, Func<DbConnection, Task<bool>> work, CancellationToken cancellation) => database.WriteAsync([feed], work, cancellation);

    private static DbCommand Settling(DbConnection connection, QueuedItem item, string? article) => article is null
        ? Told(connection.Command("UPDATE feed_items SET body = NULL, due = NULL" + ThisState), item)
        : Told(connection.Command("UPDATE feed_items SET body = NULL, due = NULL, article = @article" + ThisState, ("@article", article)), item);

    private static DbCommand Fed(DbCommand command, FeedState feed)
    {
        command.Add("@address", feed.Address);
        command.Add("@next", feed.Next?.ToUnixTimeMilliseconds());
        command.Add("@state", JsonSerializer.Serialize(feed, StoredJson.Default.FeedState));
        return command;
    }

    private static DbCommand Told(DbCommand command, QueuedItem item)
    {
        command.Add("@feed", item.Feed);
        command.Add("@key", item.Key);
        command.Add("@fingerprint", item.Fingerprint);
        return command;
    }

    private static QueuedItem Item(DbDataReader row) => new()
    {
        Feed = row.GetString(0),
        Key = row.GetString(1),
        Fingerprint = row.GetString(2),
        Body = row.GetString(3),
        Attempts = row.GetInt32(4),
        Article = row.TextOrNull(5),
    };

    private static FeedState Parsed(string state) => JsonSerializer.Deserialize(state, StoredJson.Default.FeedState) ?? throw new JsonException("A feed's state is null.");
}
