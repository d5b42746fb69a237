namespace Panj.Events.Ports;

/// <summary>Why a store failed.</summary>
public enum StoreFault : byte
{
    /// <summary>Any reason that has no name of its own.</summary>
    Other,

    /// <summary>It cannot be found, opened or reached.</summary>
    Unreachable,

    /// <summary>It is not a store of Panj, or what it keeps is damaged.</summary>
    Corrupt,

    /// <summary>It may not be written.</summary>
    ReadOnly,

    /// <summary>A newer Panj has written it.</summary>
    NewerVersion,

    /// <summary>An older Panj has written it, and it was opened in a way that forbids bringing it up to date.</summary>
    OlderVersion,

    /// <summary>Somebody else kept it locked for longer than the wait allowed.</summary>
    Busy,

    /// <summary>There is no room left.</summary>
    Full,
}
