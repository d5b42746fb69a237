namespace Panj.Events.Ports;

/// <summary>What the kept picture knows of the wording of articles: their fingerprints, who shares them with whom, and what came of it.</summary>
public interface IWordingRows
{
    /// <summary>Those of the articles that the picture holds, by identity.</summary>
    Task<IReadOnlyList<KeptArticle>> FindAsync(IReadOnlyList<string> ids);

    /// <summary>The same by number.</summary>
    Task<IReadOnlyList<KeptArticle>> FindAsync(IReadOnlyList<long> numbers);

    /// <summary>Keeps articles with their fingerprints; gives their numbers in their order, which no other article ever had.</summary>
    Task<IReadOnlyList<long>> AddAsync(IReadOnlyList<KeptArticle> articles);

    /// <summary>Keeps what was found out about articles.</summary>
    Task RelateAsync(IReadOnlyList<KeptArticle> articles);

    /// <summary>Takes an article out, with its fingerprints and with what it shares as the later one.</summary>
    Task RemoveAsync(KeptArticle article);

    /// <summary>For each of some fingerprints, in their order, its holders in the order of their rank: the first so many with all of the last one's rank, or all where there are fewer.</summary>
    Task<IReadOnlyList<IReadOnlyList<PrintHolder>>> HoldersAsync(IReadOnlyList<long> prints, int fewest);

    /// <summary>For each of some articles, in their order, the earlier ones with which it shares fingerprints.</summary>
    Task<IReadOnlyList<IReadOnlyList<SharedWording>>> EarlierAsync(IReadOnlyList<long> later);

    /// <summary>For each of some articles, in their order, the numbers of later ones that share fingerprints with it.</summary>
    Task<IReadOnlyList<IReadOnlyList<long>>> LaterAsync(IReadOnlyList<long> earlier);

    /// <summary>For each of some articles, in their order, the numbers of its copies.</summary>
    Task<IReadOnlyList<IReadOnlyList<long>>> CopiesAsync(IReadOnlyList<string> originals);

    /// <summary>Pairs of articles share so many fingerprints more, or fewer; each pair is told of once.</summary>
    Task ShareAsync(IReadOnlyList<(long Later, long Earlier, int More)> pairs);
}
