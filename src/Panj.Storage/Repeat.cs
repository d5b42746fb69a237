namespace Panj.Storage;

/// <summary>What a database behind a network does where the connection is lost while a transaction ends, so that nobody knows whether it was kept.</summary>
public enum Repeat
{
    /// <summary>The failure is told.</summary>
    Never = 0,

    /// <summary>The work is done again: done twice it is done once.</summary>
    Harmless,
}
