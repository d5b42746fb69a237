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
        return database.ChangeAsync([Topic], Repeat.Never, connection => AppendAsync(connection, operation, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<Operation>> AllAsync(CancellationToken cancellation) => database.ReadAsync<IReadOnlyList<Operation>>(
        async connection => await connection.Command("SELECT body FROM operations ORDER BY number").RowsAsync(row => Parsed(row.GetString(0)), cancellation), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private async Task<Change<Operation>> AppendAsync(DbConnection connection, Operation operation, CancellationToken cancellation)
    {
        var last = (int)await connection.NumberAsync("SELECT coalesce(max(number), 0) FROM operations", cancellation);
        if (operation.Undoes is { } undone && (undone < 1 || undone > last)) throw new ArgumentException($"There is no operation {undone}.", nameof(operation));
        var kept = operation with { Number = last + 1, At = DateTimeOffset.FromUnixTimeMilliseconds(database.Now) };
        await connection.Command(
            "INSERT INTO operations (number, at, kind, author, body) VALUES (@number, @at, @kind, @author, @body)",
            ("@number", kept.Number), ("@at", kept.At.ToUnixTimeMilliseconds()), ("@kind", Slug.Of(kept.Kind)), ("@author", MarkedText.Fit(kept.By)),
            ("@body", JsonSerializer.Serialize(kept, StoredJson.Default.Operation))).ChangedAsync(cancellation);
        return new Change<Operation>(kept, 1, await AboutAsync(connection, kept, cancellation));
    }

    /// <summary>Articles that an operation is about; an undoing is about what it undoes, and about what that undid.</summary>
    private static async Task<IReadOnlyList<string>> AboutAsync(DbConnection connection, Operation operation, CancellationToken cancellation)
    {
        var about = operation;
        while (about.Undoes is { } number)
            about = Parsed((await connection.Command("SELECT body FROM operations WHERE number = @number", ("@number", number)).RowsAsync(row => row.GetString(0), cancellation))[0]);
        var articles = about.Sides.SelectMany(side => side).Select(anchor => anchor.ArticleId).Distinct(StringComparer.Ordinal);
        return await KnownAsync(connection, articles, cancellation);
    }

    private static async Task<IReadOnlyList<string>> KnownAsync(DbConnection connection, IEnumerable<string> articles, CancellationToken cancellation)
    {
        var known = new List<string>();
        foreach (var article in articles)
            known.AddRange(await connection.Command("SELECT id FROM articles WHERE id = @id", ("@id", article)).RowsAsync(row => row.GetString(0), cancellation));
        return known;
    }

    private static Operation Parsed(string body) => JsonSerializer.Deserialize(body, StoredJson.Default.Operation) ?? throw new JsonException("An operation is null.");
}
