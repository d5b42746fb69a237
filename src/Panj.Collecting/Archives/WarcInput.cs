namespace Panj.Collecting.Archives;

/// <summary>A window that slides over a stream of any length. It grows to what is asked of it and never beyond a bound.</summary>
internal sealed class WarcInput(Stream stream, int most, Func<Stream?>? resume = null)
{
    private const int FirstBytes = 256 * 1024;
    private byte[] _buffer = new byte[FirstBytes];
    private Stream _stream = stream;
    private int _start;
    private int _end;

    /// <summary>What is at hand; valid until more is asked for.</summary>
    internal ReadOnlySpan<byte> Window => _buffer.AsSpan(_start, _end - _start);

    /// <summary>Breaks in the stream that were stepped over.</summary>
    internal int Breaks { get; private set; }

    /// <summary>Bytes that went by.</summary>
    internal long Passed { get; private set; }

    internal ReadOnlyMemory<byte> Part(int from, int length) => _buffer.AsMemory(_start + from, length);

    /// <summary>Brings bytes to hand; false where the stream ends before, or the bound is lower.</summary>
    internal bool Ensure(int count)
    {
        if (_end - _start >= count) return true;
        if (count > most) return false;
        MakeRoom(count);
        var breaks = Breaks;
        while (_end - _start < count && breaks == Breaks)
        {
            var read = Read();
            if (read == 0) return false;
            _end += read;
        }

        return _end - _start >= count;
    }

    internal void Advance(int count)
    {
        _start += count;
        Passed += count;
    }

    /// <summary>Passes over bytes without keeping them; stops at the end of the stream or at a break.</summary>
    internal void Skip(long count)
    {
        var breaks = Breaks;
        while (count > 0 && breaks == Breaks)
        {
            var here = (int)Math.Min(count, _end - _start);
            Advance(here);
            count -= here;
            if (count > 0 && !Ensure(1)) return;
        }
    }

    private void MakeRoom(int count)
    {
        if (_buffer.Length - _start >= count && _end < _buffer.Length) return;
        var larger = count <= _buffer.Length ? _buffer : new byte[Math.Min(most, Math.Max(count, _buffer.Length * 2))];
        _buffer.AsSpan(_start, _end - _start).CopyTo(larger);
        (_buffer, _end, _start) = (larger, _end - _start, 0);
    }

    /// <summary>What stands before a break in a packed stream cannot be joined to what follows it, so it is dropped.</summary>
    private int Read()
    {
        while (true)
        {
            try
            {
                return _stream.Read(_buffer, _end, _buffer.Length - _end);
            }
            catch (InvalidDataException)
            {
                Breaks++;
                _start = _end = 0;
                if (resume?.Invoke() is not { } next) return 0;
                _stream = next;
            }
        }
    }
}
