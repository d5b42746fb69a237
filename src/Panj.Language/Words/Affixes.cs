namespace Panj.Language.Words;

/// <summary>Hashes of a word's first or last one to five letters, lower-cased; a word too short repeats its whole.</summary>
internal readonly record struct Affixes(uint One, uint Two, uint Three, uint Four, uint Five);
