namespace Panj.Collecting.Feeds;

/// <summary>How much is done side by side while feeds are followed.</summary>
public sealed record FollowSettings
{
    /// <summary>Most feeds that are fetched at once; slow servers each hold one of them.</summary>
    public int Feeds { get; init; } = 256;

    /// <summary>Most pages that are fetched and read at once.</summary>
    public int Pages { get; init; } = 32;

    /// <summary>Longest time until a newly followed feed is noticed.</summary>
    public TimeSpan Glance { get; init; } = TimeSpan.FromSeconds(30);
}
