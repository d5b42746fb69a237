namespace Panj.Events.Ports;

/// <summary>Where the events of a kept picture are, counted. Every member fails with <see cref="StoreException"/> where the store itself fails.</summary>
public interface IMapRows
{
    /// <summary>Events at a place of known coordinates within an area, by cells of so many degrees a side, in no order; pages are not counted.</summary>
    Task<IReadOnlyList<MapCell>> CellsAsync(EventQuestion question, Box view, double degrees, CancellationToken cancellation);

    /// <summary>Events that have no place on a map: how many in each country, by its two letters, and how many of which no country is told ("").</summary>
    Task<IReadOnlyList<(string Country, int Events)>> UnplacedAsync(EventQuestion question, CancellationToken cancellation);
}
