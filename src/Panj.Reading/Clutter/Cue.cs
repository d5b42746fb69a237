namespace Panj.Reading.Clutter;

/// <summary>One entry of data/clutter.tsv.</summary>
/// <param name="Words">What to look for, in lower case.</param>
/// <param name="Role">What a line with it is.</param>
internal readonly record struct Cue(string Words, LineRole Role);
