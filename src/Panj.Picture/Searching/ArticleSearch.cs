using Panj.Events;
using Panj.Events.Ports;
using Panj.Language;

namespace Panj.Picture.Searching;

/// <summary>Finds articles of a store by their words and by what is reported in them.</summary>
public sealed class ArticleSearch(IArticleStore store)
{
    /// <summary>So many articles with the words are looked at, best match first, whatever else is asked of them.</summary>
    public const int MostLookedAt = 2_000;

    /// <summary>So many articles are fetched and marked at once.</summary>
    private const int Together = 20;

    /// <summary>What answers the question, at most <paramref name="limit"/> articles.</summary>
    /// <exception cref="FormatException"><see cref="SearchQuestion.After"/> came from no result.</exception>
    /// <exception cref="StoreException">The store fails.</exception>
    public async Task<SearchResult> FindAsync(SearchQuestion question, int limit, CancellationToken cancellation)
    {
        var after = SearchPlace.Of(question.After);
        var most = question.AsksForReports ? MostLookedAt : (int)Math.Min(MostLookedAt, (long)after.Position + limit);
        var ids = await store.SearchAsync(question.Words, most + 1, cancellation);
        var hits = new List<SearchHit>();
        foreach (var portion in ids.Take(most).Skip(after.Following(ids)).Chunk(Together))
        {
            var found = (await store.FindAllAsync(portion, cancellation)).Where(reading => !question.AsksForReports || reading.Reports.Any(question.Matches)).ToArray();
            var words = await store.MarkAsync(question.Words, [.. found.Select(reading => reading.Article.Text)], cancellation);
            hits.AddRange(found.Zip(words, (reading, marks) => HitOf(reading, question, marks)));
            if (hits.Count > limit || (hits.Count == limit && ids.Count > most)) return Part([.. hits.Take(limit)], ids, hits.Count > limit || most < MostLookedAt);
        }

        return ids.Count > most && most < MostLookedAt && hits.Count > 0 ? Part(hits, ids, true) : new SearchResult(hits, ids.Count <= most);
    }

    private static SearchResult Part(IReadOnlyList<SearchHit> hits, IReadOnlyList<string> ids, bool goesOn) =>
        new(hits, IsComplete: false) { Next = goesOn ? SearchPlace.After(ids, hits[^1].Reading.Article.Id) : null };

    private static SearchHit HitOf(ArticleReading reading, SearchQuestion question, IReadOnlyList<Span> words)
    {
        var matching = Enumerable.Range(0, reading.Reports.Count).Where(i => question.Matches(reading.Reports[i])).ToArray();
        var told = matching.Where(i => Tells(reading.Reports[i], words)).ToArray();
        return new SearchHit(reading, words, Snippets.Of(reading.Article.Text, words), told.Length == 0 && question.AsksForReports ? matching : told);
    }

    private static bool Tells(Report report, IReadOnlyList<Span> words) => report.Spans.Any(span => words.Any(span.Overlaps));
}
