namespace Panj.Events.Ports;

/// <summary>A store failed. The message says what happened, what was kept and what to do, for the user to read.</summary>
public sealed class StoreException : Exception
{
    /// <summary>Why.</summary>
    public StoreFault Fault { get; }

    /// <summary>A failure with its reason and the message for the user.</summary>
    public StoreException(StoreFault fault, string message, Exception? inner = null)
        : base(message, inner) => Fault = fault;
}
