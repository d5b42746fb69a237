namespace Panj.Reading.Parties.Words;

/// <summary>What stands between a word and the one before it.</summary>
internal enum Gap : byte
{
    /// <summary>Blanks alone.</summary>
    Space,

    /// <summary>One hyphen without blanks.</summary>
    Hyphen,

    /// <summary>The full stop of an abbreviation.</summary>
    Dot,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>An opening bracket.</summary>
    Open,

    /// <summary>A quotation mark.</summary>
    Quote,

    /// <summary>Anything else, or the start of a sentence.</summary>
    Break,
}
