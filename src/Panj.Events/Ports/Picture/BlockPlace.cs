namespace Panj.Events.Ports;

/// <summary>A report in a block.</summary>
/// <param name="Report">Its number.</param>
/// <param name="Position">Sorts it among all reports, byte by byte.</param>
public readonly record struct BlockPlace(long Report, ReadOnlyMemory<byte> Position);
