using Panj.Events;
using Panj.Events.Ports;

namespace Panj.Server.Tests;

/// <summary>Keeps the readings it is given and takes no others.</summary>
internal sealed class FixedStore : IArticleStore
{
    public IReadOnlyList<ArticleReading> Readings { get; init; } = [];

    public Task<AddOutcome> AddAsync(ArticleReading reading, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<IReadOnlyList<AddOutcome>> AddAllAsync(IReadOnlyList<ArticleReading> readings, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<ArticleReading?> FindAsync(string articleId, CancellationToken cancellation) => Task.FromResult<ArticleReading?>(null);

    public Task<IReadOnlyList<ArticleReading>> FindAllAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<ArticleReading>>([]);

    public Task<IReadOnlyList<ArticleReading>> VersionsAsync(string articleId, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<ArticleReading>>([]);

    public IAsyncEnumerable<ArticleEntry> ListAsync(CancellationToken cancellation) => AsyncEnumerable.Empty<ArticleEntry>();

    public IAsyncEnumerable<ArticleReading> ReadingsAsync(CancellationToken cancellation) => Readings.ToAsyncEnumerable();

    public IAsyncEnumerable<ArticleReading> KnownAsync(DateTimeOffset moment, CancellationToken cancellation) => Readings.ToAsyncEnumerable();

    public Task<IReadOnlyList<IReadOnlyList<Language.Span>>> MarkAsync(string words, IReadOnlyList<string> texts, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<IReadOnlyList<Language.Span>>>([]);

    public Task<IReadOnlyList<string>> SearchAsync(string words, int limit, CancellationToken cancellation) => Task.FromResult<IReadOnlyList<string>>([]);

    public Task<bool> WithdrawAsync(string articleId, string reason, CancellationToken cancellation) => throw new NotSupportedException();

    public Task<long> RevisionAsync(CancellationToken cancellation) => Task.FromResult(0L);

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;
}
