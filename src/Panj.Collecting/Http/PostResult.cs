namespace Panj.Collecting.Http;

/// <summary>What came of a message.</summary>
/// <param name="IsTaken">True where the server answered that it has it (2xx).</param>
/// <param name="Reason">What happened, as the rest of a sentence about the address.</param>
public sealed record PostResult(bool IsTaken, string Reason)
{
    /// <summary>How long the server asks to wait, null where it does not.</summary>
    public TimeSpan? RetryAfter { get; init; }
}
