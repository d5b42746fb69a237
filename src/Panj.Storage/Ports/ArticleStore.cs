using System.Globalization;
using System.Runtime.CompilerServices;
using Panj.Events;
using Panj.Events.Ports;
using Panj.Language;

namespace Panj.Storage;

/// <summary>Keeps articles and their readings in a database, which several processes may use at once.</summary>
internal sealed class ArticleStore(StoreDatabase database) : IArticleStore
{
    /// <inheritdoc/>
    public async Task<AddOutcome> AddAsync(ArticleReading reading, CancellationToken cancellation) => (await AddAllAsync([reading], cancellation))[0];

    /// <inheritdoc/>
    public async Task<IReadOnlyList<AddOutcome>> AddAllAsync(IReadOnlyList<ArticleReading> readings, CancellationToken cancellation)
    {
        StoredReading[] stored = [.. readings.Select(reading => StoredReading.From(Checked(reading)))];
        return await database.ChangeAsync([], Repeat.Harmless, async connection =>
        {
            await using var writer = new ReadingWriter(database, connection, cancellation);
            return await writer.WriteAsync(stored);
        }, cancellation);
    }

    /// <inheritdoc/>
    public Task<ArticleReading?> FindAsync(string articleId, CancellationToken cancellation) =>
        database.GuardAsync(async () =>
        {
            await using var rows = await ReadingRows.CurrentAsync(database, articleId, cancellation);
            return await rows.NextAsync(cancellation);
        });

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleReading>> FindAllAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation) =>
        database.GuardAsync<IReadOnlyList<ArticleReading>>(async () =>
        {
            var found = (await RestAsync(await ReadingRows.CurrentAsync(database, articleIds, cancellation), cancellation)).ToDictionary(r => r.Article.Id, StringComparer.Ordinal);
            return [.. articleIds.Where(found.ContainsKey).Select(id => found[id])];
        });

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleReading>> VersionsAsync(string articleId, CancellationToken cancellation) =>
        database.GuardAsync<IReadOnlyList<ArticleReading>>(async () => await RestAsync(await ReadingRows.VersionsAsync(database, articleId, cancellation), cancellation));

    /// <inheritdoc/>
    public async Task<IReadOnlyList<ArticleVersion>> RevisionsAsync(IReadOnlyList<string> articleIds, int most, CancellationToken cancellation)
    {
        if (articleIds.Count == 0) return [];
        return await database.ReadAtOneMomentAsync(statements => statements.RowsAsync(
            $"""
            SELECT {ReadingRows.Columns(database)}, v.read_at FROM versions v WHERE v.article IN ({database.Listed("@ids")})
            AND EXISTS (SELECT 1 FROM versions o WHERE o.article = v.article AND o.number <> v.number) ORDER BY v.article, v.number LIMIT @most
            """,
            row => new ArticleVersion(ReadingRows.Reading(row), row.IsDBNull(ReadingRows.Count) ? null : DateTimeOffset.FromUnixTimeMilliseconds(row.GetInt64(ReadingRows.Count))),
            ("@ids", database.List(articleIds)), ("@most", most)), cancellation);
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleEntry> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var entry in await database.ReadAsync(connection => ArticleQueries.ListAsync(connection, cancellation), cancellation)) yield return entry;
    }

    /// <inheritdoc/>
    public IAsyncEnumerable<ArticleReading> ReadingsAsync(CancellationToken cancellation) =>
        EachAsync(() => ReadingRows.AllAsync(database, cancellation), cancellation);

    /// <inheritdoc/>
    public IAsyncEnumerable<ArticleReading> KnownAsync(DateTimeOffset moment, CancellationToken cancellation) =>
        EachAsync(() => ReadingRows.KnownAsync(database, moment, cancellation), cancellation);

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> SearchAsync(string words, int limit, CancellationToken cancellation)
    {
        var query = QueryWords.Of(words);
        return query.Count == 0 ? [] : await database.ReadAsync(connection => database.Words.FindAsync(connection, query, limit, cancellation), cancellation);
    }

    /// <inheritdoc/>
    public async Task<IReadOnlyList<IReadOnlyList<Span>>> MarkAsync(string words, IReadOnlyList<string> texts, CancellationToken cancellation)
    {
        var query = QueryWords.Of(words);
        if (query.Count == 0 || texts.Count == 0) return [.. texts.Select(_ => Array.Empty<Span>())];
        return await database.ReadAsync(connection => database.Words.MarkAsync(connection, query, [.. texts.Select(MarkedText.Fit)], cancellation), cancellation);
    }

    /// <inheritdoc/>
    public Task<bool> WithdrawAsync(string articleId, string reason, CancellationToken cancellation) =>
        database.ChangeAsync([articleId], Repeat.Never, async connection =>
        {
            var update = connection.Command("UPDATE articles SET withdrawn = @reason WHERE id = @id AND withdrawn IS NULL", ("@reason", reason), ("@id", articleId));
            if (!await update.ChangedAsync(cancellation)) return new Change<bool>(false, 0, []);
            await connection.Command(
                "INSERT INTO withdrawals (article, at, reason) VALUES (@id, @now, @reason) ON CONFLICT DO NOTHING",
                ("@id", articleId), ("@now", database.Now), ("@reason", reason)).ChangedAsync(cancellation);
            return new Change<bool>(true, 1, [articleId]);
        }, cancellation);

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellation) =>
        database.ReadAtOneMomentAsync(async statements => Convert.ToInt64(await statements.ValueAsync(StoreDatabase.Revision), CultureInfo.InvariantCulture), cancellation);

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => database.DisposeAsync();

    private static async Task<List<ArticleReading>> RestAsync(ReadingRows rows, CancellationToken cancellation)
    {
        await using (rows)
        {
            var readings = new List<ArticleReading>();
            while (await rows.NextAsync(cancellation) is { } reading) readings.Add(reading);
            return readings;
        }
    }

    private static ArticleReading Checked(ArticleReading reading)
    {
        ArgumentException.ThrowIfNullOrEmpty(reading.Article.Id);
        return reading.Article.Id.Contains('\0', StringComparison.Ordinal) ? throw new ArgumentException("The identity holds a NUL.") : reading;
    }

    private async IAsyncEnumerable<ArticleReading> EachAsync(Func<Task<ReadingRows>> open, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var rows = await database.GuardAsync(open);
        while (await database.GuardAsync(() => rows.NextAsync(cancellation)) is { } reading) yield return reading;
    }
}
