namespace Panj.Picture.Theatres;

/// <summary>How far a place is from a border.</summary>
/// <param name="Border">Whose border.</param>
/// <param name="Km">From the middle of the place to the line, in kilometres; the line is good to about one.</param>
/// <param name="IsWithin">True where the line passes through the radius of the place, so that the place may lie on it.</param>
public readonly record struct NearBorder(BorderPair Border, double Km, bool IsWithin);
