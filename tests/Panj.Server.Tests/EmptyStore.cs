using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

/// <summary>Keeps nothing.</summary>
internal sealed class EmptyStore : IArticleStore
{
    public Task<AddOutcome> AddAsync(ArticleReading reading, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<ArticleReading?> FindAsync(string articleId, CancellationToken cancellation) => Task.FromResult<ArticleReading?>(null);

    public Task<IReadOnlyList<ArticleReading>> VersionsAsync(string articleId, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<ArticleReading>>([]);

    public IAsyncEnumerable<ArticleEntry> ListAsync(CancellationToken cancellation) => AsyncEnumerable.Empty<ArticleEntry>();

    public IAsyncEnumerable<ArticleReading> ReadingsAsync(CancellationToken cancellation) => AsyncEnumerable.Empty<ArticleReading>();

    public Task<IReadOnlyList<string>> SearchAsync(string words, int limit, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>([]);

    public Task<long> RevisionAsync(CancellationToken cancellation) => Task.FromResult(0L);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
