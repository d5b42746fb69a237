namespace Panj.Picture.Stories;

/// <summary>A side from which two articles are compared.</summary>
internal enum Facet
{
    /// <summary>All telling words.</summary>
    Words,

    /// <summary>Words that are only ever written with a capital.</summary>
    Names,

    /// <summary>Two telling words side by side ("outpost attacked"): what is done to whom.</summary>
    Pairs,

    /// <summary>Telling words of the opening.</summary>
    Opening,

    /// <summary>Times of what it reports.</summary>
    Times,
}
