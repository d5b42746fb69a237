namespace Panj.Events;

/// <summary>A picture as known at a moment: all articles, all events.</summary>
/// <param name="Articles">The readings, sorted by article identity.</param>
/// <param name="Copies">For each article that is a copy: its identity and that of the earliest article it copies.</param>
/// <param name="Events">The events, by time, then by identity.</param>
public sealed record Snapshot(IReadOnlyList<ArticleReading> Articles, IReadOnlyDictionary<string, string> Copies, IReadOnlyList<Event> Events)
{
    /// <summary>Events that a person hid, by time, then by identity. They are not among <see cref="Events"/>.</summary>
    public IReadOnlyList<Event> Hidden { get; init; } = [];

    /// <summary>For each article the story it tells, shared by all articles about one development.</summary>
    public IReadOnlyDictionary<string, string> Stories { get; init; } = new Dictionary<string, string>();

    /// <summary>For each article that took wording from earlier ones what that was.</summary>
    public IReadOnlyDictionary<string, Lineage> Lineages { get; init; } = new Dictionary<string, Lineage>();

    /// <summary>For each article when its first version was read, as the store that the picture is of keeps it; those of which it is not known, and of no store, are left out.</summary>
    public IReadOnlyDictionary<string, DateTimeOffset> FirstRead { get; init; } = new Dictionary<string, DateTimeOffset>();

    /// <summary>For each event that is still ahead or was called off a number that grows in its store whenever anything of any event changes; empty of no store.</summary>
    public IReadOnlyDictionary<string, long> Changes { get; init; } = new Dictionary<string, long>();

    /// <summary>What the article has to do with others.</summary>
    public Kin KinOf(string articleId) => new(Copies.GetValueOrDefault(articleId), Stories.GetValueOrDefault(articleId), Lineages.GetValueOrDefault(articleId));
}
