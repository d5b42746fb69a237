using Panj.Language;

namespace Panj.Picture.Copies;

/// <summary>A word of a text as wordings are compared.</summary>
/// <param name="Spelling">How it is spelt, the same object wherever it stands.</param>
/// <param name="Span">Where it stands.</param>
internal readonly record struct Word(Spelling Spelling, Span Span)
{
    /// <summary>Its letters in lower case, a number without separators.</summary>
    public string Text => Spelling.Text;
}
