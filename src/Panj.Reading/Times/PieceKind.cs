namespace Panj.Reading.Times;

/// <summary>What a piece of text is made of.</summary>
internal enum PieceKind : byte
{
    /// <summary>Nothing: what lies outside the sentence.</summary>
    None,

    /// <summary>Letters.</summary>
    Word,

    /// <summary>Digits.</summary>
    Number,

    /// <summary>One other character.</summary>
    Mark,
}
