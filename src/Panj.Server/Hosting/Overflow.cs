namespace Panj.Server.Hosting;

/// <summary>
/// Holds the first bytes of an answer back, so that what fails early is still told as a failure and a short answer has all its headers; what comes after goes straight
/// to whoever asked.
/// </summary>
internal sealed class Overflow(Stream body) : Stream
{
    /// <summary>Bytes that are held back.</summary>
    private const int Held = 1024 * 1024;

    private MemoryStream? _held = new();

    /// <summary>True while nothing has left.</summary>
    public bool IsHeld => _held is not null;

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position { get => throw new NotSupportedException(); set => throw new NotSupportedException(); }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_held is { } held && held.Length + buffer.Length <= Held)
        {
            held.Write(buffer);
            return;
        }

        Release();
        body.Write(buffer);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <summary>Sends what is held.</summary>
    public void Release()
    {
        if (_held is not { } held) return;
        _held = null;
        held.WriteTo(body);
    }

    /// <summary>Formats flush as they like; when bytes leave is decided here.</summary>
    public override void Flush()
    {
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();
}
