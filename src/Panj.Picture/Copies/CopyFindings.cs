using Panj.Events;

namespace Panj.Picture.Copies;

/// <summary>Which articles are copies, and which share passages without being so.</summary>
/// <param name="Copies">For each copy the earliest article it copies.</param>
/// <param name="Passages">For two articles that share wording, in either order, how many fingerprints they share; made when somebody asks, as nobody does who merges no reports. Null where none are known.</param>
internal sealed record CopyFindings(IReadOnlyDictionary<string, string> Copies, Lazy<IReadOnlyDictionary<(string, string), int>>? Passages = null)
{
    /// <summary>All articles by identity.</summary>
    public required IReadOnlyDictionary<string, ArticleReading> Readings { private get; init; }

    /// <summary>For each article that took wording from earlier ones what that was.</summary>
    public IReadOnlyDictionary<string, Lineage> Lineages { get; init; } = new Dictionary<string, Lineage>();

    /// <summary>The article so named; null where it is not at hand, as it is on its way out of a kept picture.</summary>
    public ArticleReading? FindReading(string articleId) => Readings.GetValueOrDefault(articleId);

    /// <summary>The article from which a report's text comes: the lender of the paragraphs that tell it, its own article where these are its own.</summary>
    public string SourceOf(Member member)
    {
        if (!Lineages.TryGetValue(member.ArticleId, out var lineage)) return member.ArticleId;
        var text = member.Reading.Article.Text;
        var paragraphs = member.Report.Spans.Select(s => Paragraphs.Around(text, s)).Distinct().ToArray();
        return lineage.Passages.Where(p => paragraphs.Any(p.Span.Overlaps)).GroupBy(p => p.From, p => p.Span.Length)
            .OrderByDescending(g => g.Sum()).ThenBy(g => g.Key, StringComparer.Ordinal).FirstOrDefault()?.Key ?? member.ArticleId;
    }

    /// <summary>The article from which this one's text comes: itself unless it is a copy.</summary>
    public string OriginalOf(string articleId) => Copies.GetValueOrDefault(articleId, articleId);

    /// <summary>Fingerprints that two articles share; 0 where they share no passage.</summary>
    public int SharedBetween(string one, string other) =>
        Passages?.Value.GetValueOrDefault(Sorted(one, other)) ?? 0;

    /// <summary>Two identities as <see cref="Passages"/> has them.</summary>
    public static (string, string) Sorted(string one, string other) => string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one);
}
