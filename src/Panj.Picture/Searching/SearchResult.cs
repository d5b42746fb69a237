namespace Panj.Picture.Searching;

/// <summary>What was found.</summary>
/// <param name="Hits">Best match first.</param>
/// <param name="IsComplete">False where a bound ended the search before everything was looked at.</param>
public sealed record SearchResult(IReadOnlyList<SearchHit> Hits, bool IsComplete)
{
    /// <summary>What asks for those that follow; null where there are none, or none that is looked at.</summary>
    public string? Next { get; init; }
}
