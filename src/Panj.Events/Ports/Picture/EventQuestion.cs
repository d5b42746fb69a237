namespace Panj.Events.Ports;

/// <summary>Which events are asked for: those to which every given part applies. What is null or empty asks for nothing in particular. Pages, exports, watches and stores share it.</summary>
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

    /// <summary>Only events at a place of known coordinates within this; a country is none.</summary>
    public Box? Within { get; init; }

    /// <summary>Only events told by this many independent sources or more.</summary>
    public int? Origins { get; init; }

    /// <summary>Only events in whose sentence, parties, place, titles or outlets each of these words begins a word.</summary>
    public string Words { get; init; } = "";

    /// <summary>Only events with one who takes part of this identity, of this side, or with this in the name; a side and a name in whatever case.</summary>
    public string Party { get; init; } = "";

    /// <summary>Only events at a place with this in its name, or in the country of these two letters; in whatever case.</summary>
    public string Place { get; init; } = "";

    /// <summary>Only events with one who takes part of exactly this identity, or of exactly this name in whatever case.</summary>
    public string OneParty { get; init; } = "";

    /// <summary>Only events at a place of exactly this name, in whatever case.</summary>
    public string OnePlace { get; init; } = "";

    /// <summary>Only events that an outlet, or a link of a chain, of exactly this name tells.</summary>
    public string Source { get; init; } = "";

    /// <summary>Only events of the theatre of this name, which is one that Panj ships.</summary>
    public string Theatre { get; init; } = "";

    /// <summary>Only events that lack this.</summary>
    public Lack? Without { get; init; }

    /// <summary>Only these events.</summary>
    public IReadOnlyList<string> Ids { get; init; } = [];

    /// <summary>Only events that one of these articles tells.</summary>
    public IReadOnlyList<string> Tellers { get; init; } = [];

    /// <summary>Only events that were kept, or are told otherwise, since the news that gave this; null for all.</summary>
    public long? NewsAfter { get; init; }

    /// <summary>True for the latest first, those without a day last; else they come by time, then by identity, as a snapshot has them.</summary>
    public bool IsLatestFirst { get; init; }

    /// <summary>True for events that a person hid, and for these alone.</summary>
    public bool IsHidden { get; init; }

    /// <summary>Begins after the page that gave this; null for the beginning.</summary>
    public string? After { get; init; }

    /// <summary>Ends before the page that gave this, and holds what is nearest to it where not all is asked for; null for the end.</summary>
    public string? Before { get; init; }

    /// <summary>At most so many events; null for all.</summary>
    public int? Most { get; init; }
}
