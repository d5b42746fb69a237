using Panj.Events;
using Panj.Events.Ports;
using Panj.Language;

namespace Panj.Picture.Searching;

/// <summary>Finds articles of a store by their words and by what is reported in them.</summary>
public sealed class ArticleSearch(IArticleStore store)
{
    /// <summary>So many articles with the words are looked at, best match first, whatever else is asked of them.</summary>
    public const int MostLookedAt = 2_000;

    /// <summary>What answers the question, at most <paramref name="limit"/> articles.</summary>
    /// <exception cref="StoreException">The store fails.</exception>
    public async Task<SearchResult> FindAsync(SearchQuestion question, int limit, CancellationToken cancellation)
    {
        var most = question.AsksForReports ? MostLookedAt : limit;
        var ids = await store.SearchAsync(question.Words, most + 1, cancellation);
        var hits = new List<SearchHit>();
        foreach (var id in ids.Take(most))
        {
            if (hits.Count == limit) return new SearchResult(hits, IsComplete: false);
            if (await store.FindAsync(id, cancellation) is { } reading && await HitAsync(reading, question, cancellation) is { } hit) hits.Add(hit);
        }

        return new SearchResult(hits, ids.Count <= most);
    }

    private async Task<SearchHit?> HitAsync(ArticleReading reading, SearchQuestion question, CancellationToken cancellation)
    {
        var matching = Enumerable.Range(0, reading.Reports.Count).Where(i => question.Matches(reading.Reports[i])).ToArray();
        if (question.AsksForReports && matching.Length == 0) return null;
        var words = await store.MarkAsync(question.Words, reading.Article.Text, cancellation);
        var told = matching.Where(i => Tells(reading.Reports[i], words)).ToArray();
        return new SearchHit(reading, words, Snippets.Of(reading.Article.Text, words), told.Length == 0 && question.AsksForReports ? matching : told);
    }

    private static bool Tells(Report report, IReadOnlyList<Span> words) => report.Spans.Any(span => words.Any(span.Overlaps));
}
