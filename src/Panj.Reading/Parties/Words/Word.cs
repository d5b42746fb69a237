using Panj.Language;

namespace Panj.Reading.Parties.Words;

/// <summary>A run of letters and digits: finer than a token at hyphens, coarser at abbreviations, so that names match however text is cut into tokens.</summary>
/// <param name="Span">Its characters, without a possessive ending.</param>
/// <param name="Key">Small letters without accents, dots and apostrophes.</param>
/// <param name="Gap">What precedes it.</param>
/// <param name="Casing">How it is written.</param>
/// <param name="IsPossessive">True where "'s" or "s'" follows.</param>
/// <param name="Sentence">Index of its sentence.</param>
/// <param name="Token">Index of the token that covers its first character.</param>
internal readonly record struct Word(Span Span, string Key, Gap Gap, Casing Casing, bool IsPossessive, int Sentence, int Token)
{
    /// <summary>True where it starts with a capital.</summary>
    public bool IsCapital => Casing != Casing.Lower;

    /// <summary>True where it may stand in one name with the word before it.</summary>
    public bool IsJoined => Gap is Gap.Space or Gap.Hyphen or Gap.Dot;
}
