namespace Panj.Events.Ports;

/// <summary>The picture as a store keeps it. Every member fails with <see cref="StoreException"/> where the store itself fails.</summary>
public interface IPictureStore : IBoardParts, IMapRows, ITrendRows
{
    /// <summary>
    /// Takes in whatever the kept picture has not yet: all articles of a store that kept none before, else what is added by those who keep no picture. What is done is
    /// kept as it goes; ended anywhere, the next call goes on from there. How many were taken in. Takes nothing in where somebody who calls <see cref="TakeInAsync"/> did so
    /// lately, where the store was opened to be kept later, or where it is a replica, which may not be written: what is due then comes with time.
    /// </summary>
    /// <exception cref="StoreException">The store fails, or something waits and the store was opened without somebody who keeps the picture.</exception>
    Task<int> CatchUpAsync(CancellationToken cancellation);

    /// <summary>
    /// Takes in some of the articles that are due, in one step, and keeps readers from doing the same for half a minute. Many processes may do so at once, in whatever
    /// order: the picture is the same.
    /// </summary>
    /// <param name="most">So many articles at most that the picture does not hold yet, and as many of those that it holds and that changed; each adds to the time that others wait for their turn.</param>
    /// <param name="articles">Of these alone where the picture does not hold them, and first of these where it does; those that are not due are passed over. Null for whatever is due, which may be left to another process that is at it: nothing is taken then and some is left.</param>
    /// <param name="cancellation">Ends the wait and the work; nothing of the step is kept then.</param>
    /// <exception cref="InvalidOperationException">The store was opened without somebody who keeps the picture.</exception>
    Task<TakenIn> TakeInAsync(int most, IReadOnlyList<string>? articles, CancellationToken cancellation);

    /// <summary>The events asked for.</summary>
    /// <exception cref="FormatException"><see cref="EventQuestion.After"/> came from no page.</exception>
    Task<EventPage> FindAsync(EventQuestion question, CancellationToken cancellation);

    /// <summary>The events asked for with the articles that tell them: a part of the picture by which each can be cited. Stories are no part of it.</summary>
    Task<Snapshot> SnapshotAsync(EventQuestion question, CancellationToken cancellation);

    /// <summary>
    /// The same, all of it, in portions of so many events at most, each with what cites its events, made while they are asked for and all of one moment. No event is in two of
    /// them; an article may be.
    /// </summary>
    IAsyncEnumerable<Snapshot> PortionsAsync(EventQuestion question, int most, CancellationToken cancellation);

    /// <summary>Those of some articles that the picture holds, what they have to do with others, and the events that they tell. Stories are no part of it.</summary>
    Task<Snapshot> ArticlesAsync(IReadOnlyList<string> articles, CancellationToken cancellation);

    /// <summary>What an outlet of exactly this name published, so many of its articles at most.</summary>
    Task<OutletTelling> OutletAsync(string outlet, int most, CancellationToken cancellation);

    /// <summary>
    /// Identities of articles published about a day, at most so many: as many from before as from after it; the latest where the day is null. All articles, whether they
    /// have a day or not, where there are no more than that.
    /// </summary>
    Task<IReadOnlyList<string>> PublishedAboutAsync(DateOnly? day, int most, CancellationToken cancellation);

    /// <summary>How many events are asked for; pages are not counted.</summary>
    Task<EventCounts> CountAsync(EventQuestion question, CancellationToken cancellation);

    /// <summary>What was kept since earlier news, at most so many of the latest; nothing, with what asks for more, where there was no earlier one.</summary>
    Task<EventNews> NewsAsync(long? after, int most, CancellationToken cancellation);

    /// <summary>Everything: all articles, all events, shown and hidden. Stories are no part of it.</summary>
    Task<Snapshot> WholeAsync(CancellationToken cancellation);
}
