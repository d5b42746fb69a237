using Panj.Events.Ports;

namespace Panj.Workers.Reading;

/// <summary>What a worker makes of the failures of a store.</summary>
internal static class StoreFaults
{
    /// <summary>True where the store will be there again: the article waits in the worker's hand.</summary>
    public static bool IsPassing(StoreException failure) => failure.Fault is StoreFault.Unreachable or StoreFault.Busy or StoreFault.Full or StoreFault.ReadOnly;

    /// <summary>True where no article can be stored until somebody mends it: the worker ends.</summary>
    public static bool IsLasting(StoreException failure) => failure.Fault is StoreFault.Corrupt or StoreFault.NewerVersion or StoreFault.OlderVersion;
}
