namespace Panj.Language.Words;

/// <summary>What the models see of one token: hashes of its spelling, beginnings, endings and shape. Digits count as one digit, typographic quotes as plain ones.</summary>
internal readonly record struct WordForm(uint Lower, uint Shape, Affixes Prefix, Affixes Suffix, WordTraits Traits);
