namespace Panj.Events.Ports;

/// <summary>The kept picture within one transaction of a store, and what it is made of. Not for use from many threads. Every member fails with the failures of the store.</summary>
public interface IPictureRows
{
    /// <summary>What is kept of the wording of articles.</summary>
    IWordingRows Wordings { get; }

    /// <summary>What is kept of reports on their way into events.</summary>
    IReportRows Reports { get; }

    /// <summary>The events.</summary>
    IEventRows Events { get; }

    /// <summary>Identities of articles whose change the picture has not taken in: so many at most that it holds, and so many at most that it does not hold.</summary>
    Task<IReadOnlyList<string>> DueAsync(int most);

    /// <summary>Numbers of all articles that the picture holds and that have changed since: what is read of them now is not what the picture is of.</summary>
    Task<IReadOnlyList<long>> OutdatedAsync();

    /// <summary>These articles are taken in.</summary>
    Task SettleAsync(IReadOnlyList<string> articles);

    /// <summary>Current readings of articles, without those that are not kept or were withdrawn.</summary>
    Task<IReadOnlyList<ArticleReading>> ReadingsAsync(IReadOnlyList<string> articles);

    /// <summary>All that persons decided, by number.</summary>
    Task<IReadOnlyList<Operation>> OperationsAsync();
}
