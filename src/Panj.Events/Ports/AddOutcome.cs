namespace Panj.Events.Ports;

/// <summary>What adding a reading changed.</summary>
public enum AddOutcome : byte
{
    /// <summary>Nothing: this content is kept already, read the same way.</summary>
    Unchanged,

    /// <summary>The article is new.</summary>
    Added,

    /// <summary>The article was known with other content; both versions are kept and this one is current.</summary>
    Revised,

    /// <summary>The content was known, but a reader understood it differently; its reading is replaced.</summary>
    Reread,
}
