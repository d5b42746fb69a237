using Panj.Language;

namespace Panj.Events.Ports;

/// <summary>
/// Keeps what was read of articles. Safe for use from many threads at once; what a call has acknowledged survives the end of the process.
/// Every member fails with <see cref="StoreException"/> where the store itself fails.
/// </summary>
public interface IArticleStore : IAsyncDisposable
{
    /// <summary>
    /// Keeps a reading. An article that is already kept with the same content changes nothing; with new content it becomes a new version beside the old;
    /// with the content of an older version it changes nothing, so that replaying any part of a history ends where the history ended.
    /// </summary>
    /// <exception cref="ArgumentException">The identity is empty or holds a NUL, or the text is not well-formed Unicode.</exception>
    Task<AddOutcome> AddAsync(ArticleReading reading, CancellationToken cancellation);

    /// <summary>Keeps readings as if one after the other, all of them or none; what each changed, in their order.</summary>
    /// <exception cref="ArgumentException">One of them cannot be kept; none was.</exception>
    Task<IReadOnlyList<AddOutcome>> AddAllAsync(IReadOnlyList<ArticleReading> readings, CancellationToken cancellation);

    /// <summary>The reading of an article's current version; null where the article is not kept.</summary>
    Task<ArticleReading?> FindAsync(string articleId, CancellationToken cancellation);

    /// <summary>The readings of the current versions of some articles, in the order asked for, without those that are not kept.</summary>
    Task<IReadOnlyList<ArticleReading>> FindAllAsync(IReadOnlyList<string> articleIds, CancellationToken cancellation);

    /// <summary>All versions of an article, oldest first; empty where the article is not kept.</summary>
    Task<IReadOnlyList<ArticleReading>> VersionsAsync(string articleId, CancellationToken cancellation);

    /// <summary>All versions of those of some articles that are kept in more than one, by article, of each the oldest first, at most <paramref name="most"/>.</summary>
    Task<IReadOnlyList<ArticleVersion>> RevisionsAsync(IReadOnlyList<string> articleIds, int most, CancellationToken cancellation);

    /// <summary>One line for each article, sorted by identity.</summary>
    IAsyncEnumerable<ArticleEntry> ListAsync(CancellationToken cancellation);

    /// <summary>The current reading of every article, sorted by identity, as of the moment the enumeration began.</summary>
    IAsyncEnumerable<ArticleReading> ReadingsAsync(CancellationToken cancellation);

    /// <summary>
    /// The reading of every article that was kept and not withdrawn at a moment, in the version that was current then, sorted by identity. Its words are those of
    /// then; what they mean is told by the reader that read them last. Articles of which it is not known when they were read are left out.
    /// </summary>
    IAsyncEnumerable<ArticleReading> KnownAsync(DateTimeOffset moment, CancellationToken cancellation);

    /// <summary>Identities of articles whose current title or text has all the words, best match first, at most <paramref name="limit"/>. Of very many only the latest kept are ranked.</summary>
    Task<IReadOnlyList<string>> SearchAsync(string words, int limit, CancellationToken cancellation);

    /// <summary>Where in each of some texts the words stand, by what this store takes for the same word; sorted, not overlapping.</summary>
    Task<IReadOnlyList<IReadOnlyList<Span>>> MarkAsync(string words, IReadOnlyList<string> texts, CancellationToken cancellation);

    /// <summary>
    /// Takes an article out of the picture, its list and its search, as whoever published it asks; its versions are kept. New content brings it back.
    /// False where it is not kept or is out already.
    /// </summary>
    Task<bool> WithdrawAsync(string articleId, string reason, CancellationToken cancellation);

    /// <summary>A number that grows with every change of what is kept, whoever makes it.</summary>
    Task<long> RevisionAsync(CancellationToken cancellation);
}
