using System.Data.Common;
using Panj.Events;
using Panj.Language;

namespace Panj.Storage;

/// <summary>Finds words in what a database keeps.</summary>
public interface IWordIndex
{
    /// <summary>Takes in the titles and texts of some versions.</summary>
    Task AddAsync(DbConnection connection, IReadOnlyList<(long Version, ArticleReading Reading)> added, CancellationToken cancellation);

    /// <summary>Identities of articles whose current version has all the words, best match first.</summary>
    Task<IReadOnlyList<string>> FindAsync(DbConnection connection, IReadOnlyList<string> words, int limit, CancellationToken cancellation);

    /// <summary>Where in each of some texts any of the words stands; sorted, not overlapping.</summary>
    Task<IReadOnlyList<IReadOnlyList<Span>>> MarkAsync(DbConnection connection, IReadOnlyList<string> words, IReadOnlyList<string> texts, CancellationToken cancellation);
}
