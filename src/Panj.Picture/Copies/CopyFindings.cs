namespace Panj.Picture.Copies;

/// <summary>Which articles are copies, and which share passages without being so.</summary>
/// <param name="Copies">For each copy the earliest article it copies.</param>
/// <param name="Passages">For two articles that share wording, in either order, how many fingerprints they share.</param>
internal sealed record CopyFindings(IReadOnlyDictionary<string, string> Copies, IReadOnlyDictionary<(string, string), int> Passages)
{
    /// <summary>The article from which this one's text comes: itself unless it is a copy.</summary>
    public string OriginalOf(string articleId) => Copies.GetValueOrDefault(articleId, articleId);

    /// <summary>Fingerprints that two articles share; 0 where they share no passage.</summary>
    public int SharedBetween(string one, string other) =>
        Passages.GetValueOrDefault(string.CompareOrdinal(one, other) <= 0 ? (one, other) : (other, one));
}
