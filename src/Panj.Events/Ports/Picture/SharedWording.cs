namespace Panj.Events.Ports;

/// <summary>An earlier article that shares wording with another.</summary>
/// <param name="Number">Its number.</param>
/// <param name="Id">Its identity.</param>
/// <param name="Rank">Its place among all.</param>
/// <param name="Original">The article that it copies, null for none.</param>
/// <param name="Prints">How many fingerprints the two share.</param>
public readonly record struct SharedWording(long Number, string Id, long Rank, string? Original, int Prints);
