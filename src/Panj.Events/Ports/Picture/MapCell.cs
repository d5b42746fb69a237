namespace Panj.Events.Ports;

/// <summary>Events near each other.</summary>
/// <param name="Latitude">The middle of their places, in degrees.</param>
/// <param name="Longitude">The middle of their places, in degrees.</param>
/// <param name="Events">How many there are.</param>
public readonly record struct MapCell(double Latitude, double Longitude, int Events);
