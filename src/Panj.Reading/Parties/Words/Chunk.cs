namespace Panj.Reading.Parties.Words;

/// <summary>Words in a row that may form a noun phrase, without its determiner.</summary>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
internal readonly record struct Chunk(int Start, int End);
