using Panj.Language;

namespace Panj.Reading.Deeds;

/// <summary>What a sentence says one party does to another.</summary>
/// <param name="Root">The type of the deed; what is meant to be done to somebody is a promise or a threat, and no deed yet.</param>
/// <param name="Words">The words that say it, in text order, never empty.</param>
/// <param name="IsBetween">True where the words govern both parties in the tree of the sentence, false where they only stand in the same sentence.</param>
/// <param name="Why">The rows of data/deeds.tsv that made it, outermost first ("refuse/v:not &gt; meet/v").</param>
public sealed record Deed(DeedRoot Root, IReadOnlyList<Span> Words, bool IsBetween, string Why);
