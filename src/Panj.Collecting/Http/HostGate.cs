namespace Panj.Collecting.Http;

/// <summary>One host's turn, and when the next one may begin.</summary>
internal sealed class HostGate
{
    internal SemaphoreSlim Turn { get; } = new(1, 1);

    internal DateTimeOffset Next { get; set; } = DateTimeOffset.MinValue;

    /// <summary>Requests that are at the host or wait for it.</summary>
    internal int Users { get; set; }
}
