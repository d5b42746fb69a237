namespace Panj.Events.Ports;

/// <summary>What a kept picture counts by days. Every member fails with <see cref="StoreException"/> where the store itself fails.</summary>
public interface ITrendRows
{
    /// <summary>How many events are asked for by the days between which they lie, their kind and their status, in no order; pages are not counted.</summary>
    Task<IReadOnlyList<SpanCount>> SpansAsync(EventQuestion question, CancellationToken cancellation);

    /// <summary>The same by whom or what they are about, in no order. An event counts once for each of its names.</summary>
    Task<IReadOnlyList<SubjectCount>> SubjectsAsync(EventQuestion question, SubjectKind about, CancellationToken cancellation);

    /// <summary>How many articles were published on each day of a stretch and copy no other, in no order; days without any are left out.</summary>
    Task<IReadOnlyList<(DateOnly Day, int Articles)>> PublishedAsync(DateOnly first, DateOnly last, CancellationToken cancellation);
}
