namespace Panj.Events.Ports;

/// <summary>The picture as a store keeps it. Every member fails with <see cref="StoreException"/> where the store itself fails.</summary>
public interface IPictureStore
{
    /// <summary>
    /// Takes in whatever the kept picture has not yet: all articles of a store that kept none before, else what is added by those who keep no picture. What is done is
    /// kept as it goes; ended anywhere, the next call goes on from there. How many were taken in.
    /// </summary>
    /// <exception cref="StoreException">The store fails, or something waits and the store was opened without somebody who keeps the picture.</exception>
    Task<int> CatchUpAsync(CancellationToken cancellation);

    /// <summary>The events asked for.</summary>
    /// <exception cref="FormatException"><see cref="EventQuestion.After"/> came from no page.</exception>
    Task<EventPage> FindAsync(EventQuestion question, CancellationToken cancellation);

    /// <summary>The events asked for with the articles that tell them and those that these took from: a part of the picture by which each can be cited. Stories are no part of it.</summary>
    Task<Snapshot> SnapshotAsync(EventQuestion question, CancellationToken cancellation);

    /// <summary>Everything: all articles, all events, shown and hidden. Stories are no part of it.</summary>
    Task<Snapshot> WholeAsync(CancellationToken cancellation);
}
