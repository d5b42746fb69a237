namespace Panj.Events.Ports;

/// <summary>How many events of one kind and status lie between the same two days.</summary>
/// <param name="First">First day they may have been; null where it is open, or no year is known.</param>
/// <param name="Last">Last day they may have been; null where it is open, or no year is known.</param>
/// <param name="Kind">Their kind.</param>
/// <param name="Status">Their status.</param>
/// <param name="Events">How many there are.</param>
public readonly record struct SpanCount(DateOnly? First, DateOnly? Last, EventKind Kind, EventStatus Status, int Events);
