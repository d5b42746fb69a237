using Panj.Language;

namespace Panj.Reading.Places;

/// <summary>A word as the search for places sees it.</summary>
/// <param name="Span">Its characters, without a possessive ending.</param>
/// <param name="Gap">What stands between the word before and this one.</param>
/// <param name="Traits">How it is written and where it stands.</param>
/// <param name="Classes">What the tables know of it.</param>
internal readonly record struct Word(Span Span, Gap Gap, WordTraits Traits, WordClasses Classes)
{
    public bool Is(WordClasses any) => (Classes & any) != 0;

    public bool IsCapital => (Traits & WordTraits.Capital) != 0;

    public bool IsAllCapitals => (Traits & WordTraits.AllCapitals) != 0;

    public bool IsPossessive => (Traits & WordTraits.Possessive) != 0;

    public bool IsFirst => (Traits & WordTraits.First) != 0;

    /// <summary>True where capitals say nothing, as in a headline.</summary>
    public bool IsInTitle => (Traits & WordTraits.InTitle) != 0;
}
