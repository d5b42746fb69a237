namespace Panj.Language.Words;

/// <summary>How a sentence is written. The default value is <see cref="Mixed"/>, ordinary prose.</summary>
internal enum Casing : byte
{
    Mixed,

    /// <summary>All in capitals, so that case tells names from other words no more.</summary>
    Capitals,

    /// <summary>Headline style: every word of weight begins with a capital.</summary>
    Title,

    /// <summary>No capital at all.</summary>
    Lower,
}
