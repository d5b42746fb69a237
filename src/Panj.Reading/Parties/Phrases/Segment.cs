namespace Panj.Reading.Parties.Phrases;

/// <summary>A stretch of a run without a possessive inside.</summary>
/// <param name="Start">Index of its first word.</param>
/// <param name="End">Index after its last word.</param>
/// <param name="Owner">Who owns it ("Russia" in "Russia's minister").</param>
internal readonly record struct Segment(int Start, int End, Draft? Owner);
