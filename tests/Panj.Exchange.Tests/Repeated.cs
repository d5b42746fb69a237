namespace Panj.Exchange.Tests;

/// <summary>A long stream that lies nowhere: a beginning, so many times the same, an end.</summary>
internal sealed class Repeated(byte[] head, byte[] each, int times, byte[] end) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => head.Length + ((long)each.Length * times) + end.Length;

    public override long Position { get; set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = 0;
        for (; read < count && Position < Length; read++) buffer[offset + read] = At(Position++);
        return read;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private byte At(long position)
    {
        if (position < head.Length) return head[position];
        var within = position - head.Length;
        return within < (long)each.Length * times ? each[within % each.Length] : end[within - ((long)each.Length * times)];
    }
}
