namespace Panj.Events.Ports;

/// <summary>Those parts of a kept picture of which the boards of a day are made. Every member fails with <see cref="StoreException"/> where the store itself fails.</summary>
public interface IBoardParts
{
    /// <summary>
    /// Events, shown and hidden, of which some account was published by a day: those that may stand on the boards of a theatre as they are told now or as some of their
    /// accounts tell them, or all. Where there are more than so many, the latest by their own time, those without one last.
    /// </summary>
    /// <param name="day">The day.</param>
    /// <param name="theatre">Name of a theatre that Panj ships; empty for all events.</param>
    /// <param name="most">At most so many.</param>
    /// <param name="cancellation">Ends the look-up.</param>
    Task<EventIds> ToldByAsync(DateOnly day, string theatre, int most, CancellationToken cancellation);

    /// <summary>Some events, shown and hidden, with the articles that tell them and those that lent these their wording.</summary>
    Task<Snapshot> WithLendersAsync(IReadOnlyList<string> events, CancellationToken cancellation);

    /// <summary>Pairs of reports of different events that fit, the first of each being of one of these events.</summary>
    Task<IReadOnlyList<ReportTie>> TiesAsync(IReadOnlyList<string> events, CancellationToken cancellation);

    /// <summary>All copies of some texts, each text given by the earliest article that has it.</summary>
    Task<IReadOnlyList<KeptCopy>> CopiesAsync(IReadOnlyList<string> originals, CancellationToken cancellation);

    /// <summary>Articles of the picture of which neither they nor who collected them give the day of publication, by identity, at most so many.</summary>
    Task<IReadOnlyList<ArticleReading>> UndatedAsync(int most, CancellationToken cancellation);

    /// <summary>The first and the last day on which something that the store keeps was published, also what was withdrawn since; null where nothing says on which day it was.</summary>
    Task<(DateOnly First, DateOnly Last)?> PublishedBetweenAsync(CancellationToken cancellation);
}
