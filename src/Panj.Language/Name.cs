namespace Panj.Language;

/// <summary>A name as it stands in the text.</summary>
/// <param name="Span">Its characters, without a leading article or trailing possessive.</param>
/// <param name="Type">What it names.</param>
public readonly record struct Name(Span Span, NameType Type);
