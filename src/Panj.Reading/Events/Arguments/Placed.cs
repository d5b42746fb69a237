using Panj.Events;
using Panj.Language;

namespace Panj.Reading.Events.Arguments;

/// <summary>A place as found for an event.</summary>
/// <param name="Place">Where.</param>
/// <param name="Span">The words that say so.</param>
/// <param name="KnownBy">What ties it to the event, for a reader.</param>
internal sealed record Placed(Place Place, Span Span, string KnownBy);
