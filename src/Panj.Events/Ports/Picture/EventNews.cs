namespace Panj.Events.Ports;

/// <summary>Events that were kept after a moment: new ones, and those that are told otherwise since.</summary>
/// <param name="Events">The events that are shown, the first kept first.</param>
/// <param name="Last">What asks for those that are kept after now.</param>
public sealed record EventNews(IReadOnlyList<Event> Events, long Last);
