namespace Panj.Events.Ports;

/// <summary>What a server answered, byte for byte, so that evidence outlives the page.</summary>
/// <param name="Address">Who answered, after redirects.</param>
/// <param name="At">When the last byte came.</param>
/// <param name="ContentType">As sent, null where nothing was.</param>
/// <param name="Digest">SHA-256 of the bytes, in lower-case hexadecimal.</param>
/// <param name="Bytes">The content as unpacked from the wire.</param>
public sealed record Capture(string Address, DateTimeOffset At, string? ContentType, string Digest, ReadOnlyMemory<byte> Bytes);
