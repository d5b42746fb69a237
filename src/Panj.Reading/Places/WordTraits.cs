namespace Panj.Reading.Places;

/// <summary>How a word is written and where it stands.</summary>
[Flags]
internal enum WordTraits : byte
{
    None = 0,
    Capital = 1,
    AllCapitals = 2,
    Possessive = 4,
    First = 8,
    InTitle = 16,
}
