namespace Panj.Language.Words;

/// <summary>Facts about a token's spelling.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,
    Capitalised = 1,
    AllCapitals = 2,
    HasDigit = 4,
    HasLetter = 8,
    HasHyphen = 16,
    HasLower = 32,
}
