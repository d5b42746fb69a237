namespace Panj.Reading.Plover;

/// <summary>A row of data/plover.tsv: words of a sentence that together tell a PLOVER root.</summary>
/// <param name="Others">Groups of lemmas of which one each must stand elsewhere in the sentence, outside the two parties.</param>
/// <param name="Root">The root ("ASSAULT").</param>
/// <param name="Weight">How strongly it speaks for the root against other rows that hold; about 1 to 4.</param>
internal sealed record PloverRule(IReadOnlyList<IReadOnlyList<string>> Others, string Root, double Weight);
