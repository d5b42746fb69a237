namespace Panj.Events.Ports;

/// <summary>Some of the events that were asked for.</summary>
/// <param name="Events">The events in the order asked for.</param>
/// <param name="Next">What asks for the page that follows; null where there is none.</param>
public sealed record EventPage(IReadOnlyList<Event> Events, string? Next)
{
    /// <summary>What asks, as <see cref="EventQuestion.Before"/>, for the page that stands before; null where there is none.</summary>
    public string? Previous { get; init; }
}
