namespace Panj.Picture.Stories;

/// <summary>Two articles that have something in common.</summary>
/// <param name="Earlier">Place of the one.</param>
/// <param name="Later">Place of the other, the higher.</param>
/// <param name="Likeness">0 to 1.</param>
internal readonly record struct Link(int Earlier, int Later, double Likeness);
