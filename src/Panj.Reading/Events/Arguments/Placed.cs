using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Events.Arguments;

/// <summary>A place as found for an event.</summary>
/// <param name="Place">Where.</param>
/// <param name="Span">The words that say so.</param>
/// <param name="KnownBy">What ties it to the event, for a reader.</param>
internal sealed record Placed(Place Place, Span Span, string KnownBy)
{
    /// <summary>Other words that tell a part of it, null where there are none.</summary>
    public Span? Land { get; init; }

    /// <summary>The place with all words that tell it.</summary>
    public Evidenced<Place> Told => new(Place, Land is { } land ? [Span, land] : [Span]);
}
