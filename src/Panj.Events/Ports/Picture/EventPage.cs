namespace Panj.Events.Ports;

/// <summary>Some of the events that were asked for.</summary>
/// <param name="Events">The events in the order asked for.</param>
/// <param name="Next">What asks for the page that follows; null where there is none.</param>
public sealed record EventPage(IReadOnlyList<Event> Events, string? Next);
