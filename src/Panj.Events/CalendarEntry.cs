namespace Panj.Events;

/// <summary>One thing that is planned, pledged or called off, as a calendar shows it.</summary>
public sealed record CalendarEntry
{
    /// <summary>Identity that stays while further reports join the event, of whatever day: it is that of the report that was read first.</summary>
    public required string Uid { get; init; }

    /// <summary>Grows with every change of it.</summary>
    public required int Sequence { get; init; }

    /// <summary>The event.</summary>
    public required Event Event { get; init; }

    /// <summary>First day, null where only the year or less is known of it: such an entry is listed but has no place in a calendar.</summary>
    public DateOnly? First { get; init; }

    /// <summary>Last day, inclusive; null exactly where <see cref="First"/> is.</summary>
    public DateOnly? Last { get; init; }

    /// <summary>Day on which it was last told, null where no article's day is known.</summary>
    public DateOnly? Told { get; init; }

    /// <summary>The words it rests on, one citation for each report.</summary>
    public required IReadOnlyList<Citation> Sources { get; init; }
}
