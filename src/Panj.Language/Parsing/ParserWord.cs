namespace Panj.Language.Parsing;

/// <summary>What the parser sees of a word.</summary>
/// <param name="Word">Hash of its spelling in small letters.</param>
/// <param name="Tag">The tagger's label.</param>
/// <param name="Upos">Its universal part of speech.</param>
internal readonly record struct ParserWord(uint Word, byte Tag, Upos Upos);
