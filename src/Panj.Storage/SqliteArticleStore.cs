using System.Runtime.CompilerServices;
using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Storage;

/// <summary>Keeps articles and their readings in one SQLite file, which several processes may use at once.</summary>
public sealed class SqliteArticleStore : IArticleStore
{
    private readonly StoreFile _file;
    private readonly SemaphoreSlim _writer = new(1, 1);

    private SqliteArticleStore(StoreFile file) => _file = file;

    /// <summary>Opens the file, creating it where it may, and brings its tables up to date.</summary>
    /// <exception cref="StoreException">It cannot be opened, is no store of Panj, or is of a version that cannot be used.</exception>
    public static async Task<SqliteArticleStore> OpenAsync(SqliteStoreOptions options, CancellationToken cancellation) =>
        new(await StoreFile.OpenUpToDateAsync(options, cancellation));

    /// <inheritdoc/>
    public async Task<AddOutcome> AddAsync(ArticleReading reading, CancellationToken cancellation)
    {
        ArgumentException.ThrowIfNullOrEmpty(reading.Article.Id);
        var stored = StoredReading.From(reading);
        await _writer.WaitAsync(cancellation);
        try
        {
            return await GuardAsync(async () =>
            {
                await using var connection = await _file.OpenAsync(cancellation);
                return await new ReadingWriter(connection, reading, stored).WriteAsync(cancellation);
            });
        }
        finally
        {
            _writer.Release();
        }
    }

    /// <inheritdoc/>
    public async Task<ArticleReading?> FindAsync(string articleId, CancellationToken cancellation) =>
        await GuardAsync(async () =>
        {
            await using var rows = await ReadingRows.CurrentAsync(_file, articleId, cancellation);
            return await rows.NextAsync(cancellation);
        });

    /// <inheritdoc/>
    public Task<IReadOnlyList<ArticleReading>> VersionsAsync(string articleId, CancellationToken cancellation) =>
        GuardAsync<IReadOnlyList<ArticleReading>>(async () =>
        {
            await using var rows = await ReadingRows.VersionsAsync(_file, articleId, cancellation);
            var versions = new List<ArticleReading>();
            while (await rows.NextAsync(cancellation) is { } version) versions.Add(version);
            return versions;
        });

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleEntry> ListAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        foreach (var entry in await GuardAsync(() => ArticleQueries.ListAsync(_file, cancellation))) yield return entry;
    }

    /// <inheritdoc/>
    public async IAsyncEnumerable<ArticleReading> ReadingsAsync([EnumeratorCancellation] CancellationToken cancellation)
    {
        await using var rows = await GuardAsync(() => ReadingRows.AllAsync(_file, cancellation));
        while (await GuardAsync(() => rows.NextAsync(cancellation)) is { } reading) yield return reading;
    }

    /// <inheritdoc/>
    public Task<IReadOnlyList<string>> SearchAsync(string words, int limit, CancellationToken cancellation) =>
        GuardAsync(() => ArticleQueries.SearchAsync(_file, words, limit, cancellation));

    /// <inheritdoc/>
    public Task<bool> WithdrawAsync(string articleId, string reason, CancellationToken cancellation) =>
        GuardAsync(async () =>
        {
            await using var connection = await _file.OpenAsync(cancellation);
            await using var transaction = connection.BeginTransaction(deferred: false);
            await using var update = connection.Command("UPDATE articles SET withdrawn = $reason WHERE id = $id AND withdrawn IS NULL", ("$reason", reason), ("$id", articleId));
            if (await update.ExecuteNonQueryAsync(cancellation) == 0) return false;
            await connection.ExecuteAsync("UPDATE store SET revision = revision + 1", cancellation);
            await transaction.CommitAsync(cancellation);
            return true;
        });

    /// <inheritdoc/>
    public Task<long> RevisionAsync(CancellationToken cancellation) =>
        GuardAsync(async () =>
        {
            await using var connection = await _file.OpenAsync(cancellation);
            return await connection.NumberAsync("SELECT revision FROM store", cancellation);
        });

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        _file.Close();
        _writer.Dispose();
        return ValueTask.CompletedTask;
    }

    private Task<T> GuardAsync<T>(Func<Task<T>> work) => SqliteFaults.GuardAsync(_file.Path, work);
}
