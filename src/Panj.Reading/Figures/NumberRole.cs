namespace Panj.Reading.Figures;

/// <summary>What a word does in or around a number.</summary>
internal enum NumberRole : byte
{
    None,

    /// <summary>A number of its own ("seven").</summary>
    Unit,

    /// <summary>Multiplies what stands before it ("million", "dozen").</summary>
    Scale,

    /// <summary>Many of its scale ("dozens", "thousands").</summary>
    Plural,

    /// <summary>A few of the scale behind it ("several hundred").</summary>
    Few,

    /// <summary>A small set ("a pair of", "twin").</summary>
    Pair,

    /// <summary>Letters glued to digits ("5m").</summary>
    Suffix,

    /// <summary>A currency; the value is its code.</summary>
    Currency,

    /// <summary>Makes the number a lower bound ("at least").</summary>
    Low,

    /// <summary>Makes the number an upper bound ("up to").</summary>
    High,

    /// <summary>Makes the number approximate ("around").</summary>
    About,

    /// <summary>Belongs to the number and changes nothing ("as many as").</summary>
    Exact,

    /// <summary>A lower bound that stands behind ("or more").</summary>
    LowAfter,

    /// <summary>An approximation that stands behind ("or so").</summary>
    AboutAfter,
}
