namespace Panj.Picture.Briefs;

/// <summary>One sentence of a brief.</summary>
/// <param name="Words">The sentence, without its full stop.</param>
/// <param name="Notes">Numbers of its footnotes, ascending; at least one.</param>
public sealed record BriefLine(string Words, IReadOnlyList<int> Notes);
