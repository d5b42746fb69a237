namespace Panj.Events.Ports;

/// <summary>What one look at the picture, or one message, changes of a watch.</summary>
/// <param name="Before">The watch as it was kept.</param>
/// <param name="After">The watch as it shall be; of the same name.</param>
public sealed record WatchStep(Watch Before, Watch After)
{
    /// <summary>What it alerts to; numbers are given when they are kept.</summary>
    public IReadOnlyList<WatchAlert> Alerts { get; init; } = [];

    /// <summary>What counts as told from now on.</summary>
    public IReadOnlyCollection<string> Told { get; init; } = [];
}
