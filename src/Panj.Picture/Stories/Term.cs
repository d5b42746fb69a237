namespace Panj.Picture.Stories;

/// <summary>One entry of an article's vector.</summary>
/// <param name="Digest">Side and term.</param>
/// <param name="Weight">Its weight in the vector.</param>
internal readonly record struct Term(ulong Digest, double Weight);
