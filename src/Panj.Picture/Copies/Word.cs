using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>A word of a text as wordings are compared.</summary>
/// <param name="Text">Its letters in lower case, a number without separators.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Word(string Text, Span Span);
