namespace Panj.Events.Ports;

/// <summary>Which events of the kept picture are asked for. What is null or empty asks for nothing in particular.</summary>
public sealed record EventQuestion
{
    /// <summary>Only events of this kind.</summary>
    public EventKind? Kind { get; init; }

    /// <summary>Only events of one of these statuses.</summary>
    public IReadOnlyList<EventStatus> Statuses { get; init; } = [];

    /// <summary>Only events that may have been on this day or later.</summary>
    public DateOnly? From { get; init; }

    /// <summary>Only events that may have been on this day or earlier.</summary>
    public DateOnly? To { get; init; }

    /// <summary>Only events at a place of known coordinates within this.</summary>
    public Box? Within { get; init; }

    /// <summary>Only events told by this many independent sources or more.</summary>
    public int? Origins { get; init; }

    /// <summary>Only events in whose sentence, parties, place, titles or outlets each of these words begins a word.</summary>
    public string Words { get; init; } = "";

    /// <summary>Only these events.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>True for the latest first, those without a day last; else they come by time, then by identity, as a snapshot has them.</summary>
    public bool IsLatestFirst { get; init; }

    /// <summary>True for events that a person hid, and for these alone.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Begins after the page that gave this; null for the beginning.</summary>
    public string? After { get; init; }

    /// <summary>At most so many events; null for all.</summary>
    public int? Most { get; init; }
}
