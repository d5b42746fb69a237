using Panj.Events.Ports;

namespace Panj.Server.Views;

/// <summary>A part of the list of events with what stands around it.</summary>
internal sealed record EventListing
{
    /// <summary>The part, latest first.</summary>
    public IReadOnlyList<EventRow> Rows { get; init; } = [];

    /// <summary>What asks the store for the part that follows, null at the end.</summary>
    public string? Next { get; init; }

    /// <summary>What asks the store for the part that stands before, null at the beginning.</summary>
    public string? Previous { get; init; }

    /// <summary>How many of the events that answer the question lack something that map or days show, whether it asks for these alone or not.</summary>
    public IReadOnlyDictionary<Lack, int> Lacking { get; init; } = new Dictionary<Lack, int>();

    /// <summary>How many events answer the question.</summary>
    public required EventCounts Found { get; init; }

    /// <summary>How many events there are.</summary>
    public required EventCounts All { get; init; }

    /// <summary>Some of the events that answer the question and are planned, pledged or called off, by day.</summary>
    public IReadOnlyList<EventRow> Planned { get; init; } = [];
}
