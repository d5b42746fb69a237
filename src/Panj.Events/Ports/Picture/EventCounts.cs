namespace Panj.Events.Ports;

/// <summary>How many events were asked for.</summary>
/// <param name="Kinds">How many of each kind; kinds without events are left out.</param>
/// <param name="Statuses">How many of each status.</param>
public sealed record EventCounts(IReadOnlyDictionary<EventKind, int> Kinds, IReadOnlyDictionary<EventStatus, int> Statuses)
{
    /// <summary>How many there are.</summary>
    public int Events => Kinds.Values.Sum();

    /// <summary>How many articles the whole picture holds, whatever was asked.</summary>
    public int Articles { get; init; }
}
