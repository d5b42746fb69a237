namespace Panj.Events.Ports;

/// <summary>An article that has a fingerprint.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Id">Its identity.</param>
/// <param name="Rank">Its place among all.</param>
public readonly record struct PrintHolder(long Number, string Id, long Rank);
