namespace Panj.Collecting.Feeds;

/// <summary>What could be parsed of a document.</summary>
/// <param name="Root">Its outermost element with everything before the trouble; null where there is none.</param>
/// <param name="Trouble">Why it was not read to its end, as the rest of a sentence about it; null where it was.</param>
internal readonly record struct MarkupTree(MarkupNode? Root, string? Trouble);
