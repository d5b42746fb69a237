namespace Panj.Events.Ports;

/// <summary>What the kept picture knows of the wording of articles: their fingerprints, who shares them with whom, and what came of it.</summary>
public interface IWordingRows
{
    /// <summary>Those of the articles that the picture holds, by identity.</summary>
    Task<IReadOnlyList<KeptArticle>> FindAsync(IReadOnlyList<string> ids);

    /// <summary>The same by number.</summary>
    Task<IReadOnlyList<KeptArticle>> FindAsync(IReadOnlyList<long> numbers);

    /// <summary>Keeps an article with its fingerprints; gives its number, which no other article ever had.</summary>
    Task<long> AddAsync(KeptArticle article);

    /// <summary>Keeps what was found out about an article.</summary>
    Task RelateAsync(KeptArticle article);

    /// <summary>Takes an article out, with its fingerprints and with what it shares as the later one.</summary>
    Task RemoveAsync(KeptArticle article);

    /// <summary>For each of some fingerprints, in their order, its holders in the order of their rank: the first so many with all of the last one's rank, or all where there are fewer.</summary>
    Task<IReadOnlyList<IReadOnlyList<PrintHolder>>> HoldersAsync(IReadOnlyList<long> prints, int fewest);

    /// <summary>For each of some articles, in their order, the earlier ones with which it shares fingerprints.</summary>
    Task<IReadOnlyList<IReadOnlyList<SharedWording>>> EarlierAsync(IReadOnlyList<long> later);

    /// <summary>Numbers of later articles that share fingerprints with an article.</summary>
    Task<IReadOnlyList<long>> LaterAsync(long earlier);

    /// <summary>Numbers of the copies of an article.</summary>
    Task<IReadOnlyList<long>> CopiesAsync(string original);

    /// <summary>Two articles share so many fingerprints more, or fewer.</summary>
    Task ShareAsync(long later, long earlier, int more);

    /// <summary>An article of which nothing was kept shares so many fingerprints with each of some earlier ones.</summary>
    Task ShareNewAsync(long later, IReadOnlyDictionary<long, int> earlier);
}
