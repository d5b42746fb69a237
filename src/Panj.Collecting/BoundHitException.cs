namespace Panj.Collecting;

/// <summary>A stream gave more bytes than were allowed of it.</summary>
internal sealed class BoundHitException(long bytes) : IOException($"more than {bytes:N0} bytes")
{
    internal long Bytes { get; } = bytes;
}
