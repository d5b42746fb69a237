namespace Panj.Events.Ports;

/// <summary>An area between two parallels and two meridians, in degrees. Where west is greater than east it crosses the antimeridian.</summary>
/// <param name="South">Its southern edge.</param>
/// <param name="West">Its western edge.</param>
/// <param name="North">Its northern edge.</param>
/// <param name="East">Its eastern edge.</param>
public readonly record struct Box(double South, double West, double North, double East);
