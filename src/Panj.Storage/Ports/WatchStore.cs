using System.Data.Common;
using System.Text.Json;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Keeps watches in the database in which the articles are kept.</summary>
internal sealed class WatchStore(StoreDatabase database) : IWatchStore
{
    private const string Topic = "watch ";
    private const string Last = "SELECT coalesce(max(number), 0) FROM watch_alerts WHERE watch = @name";

    /// <inheritdoc/>
    public Task<bool> AddAsync(Watch watch, IReadOnlyCollection<string> told, CancellationToken cancellation) => WriteAsync(watch.Name, async connection =>
    {
        var insert = connection.Command("INSERT INTO watches (name, state) VALUES (@name, @state) ON CONFLICT DO NOTHING", ("@name", watch.Name), ("@state", Written(watch)));
        if (!await insert.ChangedAsync(cancellation)) return false;
        await TellAsync(connection, watch.Name, told, cancellation);
        return true;
    }, cancellation);

    /// <inheritdoc/>
    public Task<bool> RemoveAsync(string name, CancellationToken cancellation) =>
        WriteAsync(name, connection => connection.Command("DELETE FROM watches WHERE name = @name", ("@name", name)).ChangedAsync(cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlyList<Watch>> AllAsync(CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<Watch>>(
        async connection => await connection.Command("SELECT state FROM watches ORDER BY name").RowsAsync(row => Parsed(row.GetString(0)), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<IReadOnlySet<string>> ToldAsync(string name, IReadOnlyList<string> keys, CancellationToken cancellation) => database.ReadAsync<IReadOnlySet<string>>(async connection =>
    {
        var told = connection.Command($"SELECT key FROM watch_told WHERE watch = @name AND key IN ({database.Listed("@keys")})", ("@name", name), ("@keys", database.List(keys)));
        return (await told.RowsAsync(row => row.GetString(0), cancellation)).ToHashSet(StringComparer.Ordinal);
    }, cancellation);

    /// <inheritdoc/>
    public Task<bool> RecordAsync(WatchStep step, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(step.After.Name, step.Before.Name);
        return WriteAsync(step.Before.Name, connection => RecordAsync(connection, step, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<WatchAlert>> AlertsAsync(string name, int after, int most, CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<WatchAlert>>(
        async connection => await connection.Command(
            "SELECT body FROM watch_alerts WHERE watch = @name AND number > @after ORDER BY number LIMIT @most", ("@name", name), ("@after", after), ("@most", most))
            .RowsAsync(row => JsonSerializer.Deserialize(row.GetString(0), StoredJson.Default.WatchAlert) ?? throw new JsonException("An alert is null."), cancellation), cancellation);

    /// <inheritdoc/>
    public Task<int> LastAlertAsync(string name, CancellationToken cancellation) => database.ReadAsync(
        async connection => (int)(await connection.Command(Last, ("@name", name)).NumberAsync(cancellation) ?? 0), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static async Task<bool> RecordAsync(DbConnection connection, WatchStep step, CancellationToken cancellation)
    {
        var name = step.Before.Name;
        var replace = connection.Command(
            "UPDATE watches SET state = @after WHERE name = @name AND state = @before", ("@name", name), ("@before", Written(step.Before)), ("@after", Written(step.After)));
        if (!await replace.ChangedAsync(cancellation)) return false;
        var number = (int)(await connection.Command(Last, ("@name", name)).NumberAsync(cancellation) ?? 0);
        foreach (var alert in step.Alerts)
        {
            number++;
            var body = JsonSerializer.Serialize(alert with { Number = number }, StoredJson.Default.WatchAlert);
            await connection.Command("INSERT INTO watch_alerts (watch, number, body) VALUES (@name, @number, @body)", ("@name", name), ("@number", number), ("@body", body)).ChangedAsync(cancellation);
        }

        await TellAsync(connection, name, step.Told, cancellation);
        return true;
    }

    private static async Task TellAsync(DbConnection connection, string name, IReadOnlyCollection<string> keys, CancellationToken cancellation)
    {
        foreach (var key in keys)
            await connection.Command("INSERT INTO watch_told (watch, key) VALUES (@name, @key) ON CONFLICT DO NOTHING", ("@name", name), ("@key", key)).ChangedAsync(cancellation);
    }

    private Task<bool> WriteAsync(string name, Func<DbConnection, Task<bool>> work, CancellationToken cancellation) => database.WriteAsync([Topic + name], work, cancellation);

    private static string Written(Watch watch) => JsonSerializer.Serialize(watch, StoredJson.Default.Watch);

    private static Watch Parsed(string state) => JsonSerializer.Deserialize(state, StoredJson.Default.Watch) ?? throw new JsonException("A watch is null.");
}
