using Panj.Events;

namespace Panj.Exchange;

/// <summary>Coordinates that may stand in a format of points (WGS 84, degrees).</summary>
internal readonly record struct Point(double Latitude, double Longitude)
{
    /// <summary>
    /// The point of a place; null where it has none, and for countries, borders and waters: their middle would say what nobody said.
    /// </summary>
    public static Point? Of(Place? place) =>
        place is { Precision: not (Precision.Country or Precision.Border or Precision.Sea), Latitude: { } latitude, Longitude: { } longitude }
        && Math.Abs(latitude) <= 90 && Math.Abs(longitude) <= 180
            ? new Point(latitude, longitude) : null;
}
