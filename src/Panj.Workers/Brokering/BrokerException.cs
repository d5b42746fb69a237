namespace Panj.Workers.Brokering;

/// <summary>The broker cannot be reached, or refuses what it is asked for. The message says what happened and what to do, for the user to read.</summary>
public sealed class BrokerException : Exception
{
    /// <summary>True where the same may go well a moment later.</summary>
    public bool IsPassing { get; }

    /// <summary>A failure with its message for the user.</summary>
    public BrokerException(string message, bool isPassing, Exception? inner = null)
        : base(message, inner) => IsPassing = isPassing;
}
