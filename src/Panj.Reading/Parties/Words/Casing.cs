namespace Panj.Reading.Parties.Words;

/// <summary>How a word is written.</summary>
internal enum Casing : byte
{
    /// <summary>Its first letter is small, or it has none.</summary>
    Lower,

    /// <summary>Its first letter alone is a capital.</summary>
    Capital,

    /// <summary>All of at least two letters are capitals.</summary>
    Upper,
}
