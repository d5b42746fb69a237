namespace Panj.Reading.Sources;

/// <summary>The words of a sentence that name a source. Token indices; Left and Right are inclusive.</summary>
/// <param name="Head">Head word as it stands in the clause of saying ("who").</param>
/// <param name="Named">Head word of what it stands for (the noun before "who").</param>
/// <param name="Left">First word.</param>
/// <param name="Right">Last word.</param>
internal readonly record struct Voice(int Head, int Named, int Left, int Right);
