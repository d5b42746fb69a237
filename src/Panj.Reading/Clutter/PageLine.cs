using Panj.Language;

namespace Panj.Reading.Clutter;

/// <summary>One line of a text.</summary>
/// <param name="Span">Its characters without white space at both ends; empty for a blank line.</param>
/// <param name="Words">Runs of characters between white space.</param>
/// <param name="Role">What it is by its own words.</param>
internal readonly record struct PageLine(Span Span, int Words, LineRole Role)
{
    private const int HeadingWords = 3;

    /// <summary>True where nothing else is known against a line that could be a title.</summary>
    public bool IsHeadline => Role == LineRole.Heading && Words >= HeadingWords;
}
