using System.Data.Common;
using System.Text.Json;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Keeps what persons decided in the database in which the articles are kept.</summary>
internal sealed class OperationStore(StoreDatabase database) : IOperationStore
{
    /// <summary>Numbers are given one after the other, so all of them are one topic.</summary>
    private const string Topic = "operations";

    /// <inheritdoc/>
    public Task<Operation> AppendAsync(Operation operation, CancellationToken cancellation)
    {
        ArgumentOutOfRangeException.ThrowIfNotEqual(operation.Number, 0);
        ArgumentException.ThrowIfNullOrWhiteSpace(operation.By);
        return database.WriteAsync([Topic], connection => AppendAsync(connection, operation, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Operation>> AllAsync(CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<Operation>>(
        async connection => await connection.Command("SELECT body FROM operations ORDER BY number").RowsAsync(row => Parsed(row.GetString(0)), cancellation), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task<Operation> AppendAsync(DbConnection connection, Operation operation, CancellationToken cancellation)
    {
        var last = (int)await connection.NumberAsync("SELECT coalesce(max(number), 0) FROM operations", cancellation);
        if (operation.Undoes is { } undone && (undone < 1 || undone > last)) throw new ArgumentException($"There is no operation {undone}.", nameof(operation));
        var kept = operation with { Number = last + 1, At = DateTimeOffset.FromUnixTimeMilliseconds(database.Now) };
        await connection.Command(
            "INSERT INTO operations (number, at, kind, author, body) VALUES (@number, @at, @kind, @author, @body)",
            ("@number", kept.Number), ("@at", kept.At.ToUnixTimeMilliseconds()), ("@kind", Slug.Of(kept.Kind)), ("@author", MarkedText.Fit(kept.By)),
            ("@body", JsonSerializer.Serialize(kept, StoredJson.Default.Operation))).ChangedAsync(cancellation);
        await connection.ExecuteAsync("UPDATE store SET revision = revision + 1", cancellation);
        return kept;
    }

    private static Operation Parsed(string body) => JsonSerializer.Deserialize(body, StoredJson.Default.Operation) ?? throw new JsonException("An operation is null.");
}
