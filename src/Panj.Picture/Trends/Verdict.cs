namespace Panj.Picture.Trends;

/// <summary>What a week is against its norm.</summary>
public enum Verdict : byte
{
    /// <summary>Nothing is known of a norm.</summary>
    TooLittleKnown,

    /// <summary>As many as the weeks before let expect.</summary>
    AsUsual,

    /// <summary>More.</summary>
    Above,

    /// <summary>Fewer.</summary>
    Below,

    /// <summary>More, but no more than the sources themselves grew: more is told of everything.</summary>
    AsSourcesGrew,

    /// <summary>Fewer, but no fewer than the sources themselves shrank.</summary>
    AsSourcesShrank,

    /// <summary>It depends on events of which it is not sure that they were in that week.</summary>
    Open,
}
