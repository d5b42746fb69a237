namespace Panj.Picture.Copies;

/// <summary>A stretch of a text in words, half-open.</summary>
internal readonly record struct Run(int Start, int End);
