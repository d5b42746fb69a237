using System.Data.Common;
using System.Text.Json;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>The kept picture in a transaction that is not its own.</summary>
internal sealed class PictureRows : IPictureRows, IAsyncDisposable
{
    /// <summary>An article that was not kept before it came to be due is not held.</summary>
    private const string Held = "FROM picture_due d JOIN picture_articles a ON a.article = d.article WHERE d.changed = 1";

    private const string Waiting = "SELECT d.article FROM picture_due d WHERE NOT EXISTS (SELECT 1 FROM picture_articles a WHERE a.article = d.article)";

    private readonly StoreDatabase _database;
    private readonly IReadOnlyList<string>? _of;
    private readonly Statements _statements;

    public PictureRows(StoreDatabase database, DbConnection connection, IReadOnlyList<string>? of, CancellationToken cancellation)
    {
        (_database, _of) = (database, of);
        _statements = new Statements(connection, cancellation);
        Wordings = new WordingRows(database, _statements);
        Reports = new ReportRows(database, _statements);
        Events = new EventRows(database, _statements);
    }

    public IWordingRows Wordings { get; }

    public IReportRows Reports { get; }

    public IEventRows Events { get; }

    public async Task<IReadOnlyList<string>> DueAsync(int most) =>
    [
        .. await HeldAsync(most),
        .. await WaitingAsync(most),
    ];

    public Task<IReadOnlyList<long>> OutdatedAsync() => _statements.RowsAsync($"SELECT a.number {Held}", row => row.GetInt64(0));

    private Task<IReadOnlyList<string>> HeldAsync(int most)
    {
        var end = $"d.article LIMIT @most {_database.ClaimHeld}";
        return _of is null
            ? _statements.RowsAsync($"SELECT d.article {Held} ORDER BY {end}", row => row.GetString(0), ("@most", most))
            : _statements.RowsAsync(
                $"SELECT d.article {Held} ORDER BY CASE WHEN d.article IN ({_database.Listed("@of")}) THEN 0 ELSE 1 END, {end}", row => row.GetString(0), ("@most", most), ("@of", _database.List(_of)));
    }

    private Task<IReadOnlyList<string>> WaitingAsync(int most)
    {
        var end = $"ORDER BY d.article LIMIT @most {_database.ClaimWaiting}";
        return _of is null
            ? _statements.RowsAsync($"{Waiting} {end}", row => row.GetString(0), ("@most", most))
            : _statements.RowsAsync($"{Waiting} AND d.article IN ({_database.Listed("@of")}) {end}", row => row.GetString(0), ("@most", most), ("@of", _database.List(_of)));
    }

    public Task SettleAsync(IReadOnlyList<string> articles) =>
        _statements.ChangeAsync($"DELETE FROM picture_due WHERE article IN ({_database.Listed("@articles")})", ("@articles", _database.List(articles)));

    public Task<IReadOnlyList<ArticleReading>> ReadingsAsync(IReadOnlyList<string> articles) => articles.Count == 0
        ? Task.FromResult<IReadOnlyList<ArticleReading>>([])
        : _statements.RowsAsync(
            $"SELECT {ReadingRows.Columns(_database)} FROM versions v JOIN articles a ON a.id = v.article AND a.current = v.number WHERE a.withdrawn IS NULL AND a.id IN ({_database.Listed("@articles")}) ORDER BY a.id",
            ReadingRows.Reading,
            ("@articles", _database.List(articles)));

    public Task<IReadOnlyList<Operation>> OperationsAsync() => _statements.RowsAsync(
        "SELECT body FROM operations ORDER BY number", row => JsonSerializer.Deserialize(row.GetString(0), StoredJson.Default.Operation) ?? throw new JsonException("An operation is null."));

    /// <summary>Whatever was changed is in the transaction now.</summary>
    public Task FlushAsync() => _statements.FlushAsync();

    public ValueTask DisposeAsync() => _statements.DisposeAsync();
}
