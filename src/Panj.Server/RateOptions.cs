namespace Panj.Server;

/// <summary>How much each user, and each address of which nobody is signed in, may ask for.</summary>
public sealed record RateOptions
{
    /// <summary>Requests that may come at once.</summary>
    public int Burst { get; init; } = 300;

    /// <summary>How many are granted anew each time.</summary>
    public int Granted { get; init; } = 50;

    /// <summary>How often they are granted.</summary>
    public TimeSpan Every { get; init; } = TimeSpan.FromSeconds(1);
}
