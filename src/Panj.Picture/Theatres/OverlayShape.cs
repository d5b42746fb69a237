using NetTopologySuite.Geometries;

namespace Panj.Picture.Theatres;

/// <summary>A line or an area that whoever runs a map draws on it.</summary>
/// <param name="Name">What a legend calls it.</param>
/// <param name="Shape">Lines or polygons, longitude (X) and latitude (Y) in degrees.</param>
public sealed record OverlayShape(string Name, Geometry Shape);
