namespace Panj.Events;

/// <summary>
/// A decision of a person about events, kept for ever beside what was read and laid over the picture whenever it is derived. It points at reports, not at events:
/// events are derived anew, and their identities change with every report that joins them.
/// </summary>
public sealed record Operation
{
    /// <summary>Its place among all operations of the store, from 1; 0 for one that is not kept yet. Of two that contradict each other the higher one counts.</summary>
    public int Number { get; init; }

    /// <summary>What was decided.</summary>
    public required OperationKind Kind { get; init; }

    /// <summary>When it was kept.</summary>
    public DateTimeOffset At { get; init; }

    /// <summary>Who decided.</summary>
    public required string By { get; init; }

    /// <summary>Why, in the person's words; null where none were given.</summary>
    public string? Reason { get; init; }

    /// <summary>The number of the operation that is undone; null for every other kind.</summary>
    public int? Undoes { get; init; }

    /// <summary>
    /// The reports it is about: of a merge, those of each event; of a split, those taken out, then those left; of the others, those of the event; none for an undoing.
    /// </summary>
    public IReadOnlyList<IReadOnlyList<ReportAnchor>> Sides { get; init; } = [];
}
