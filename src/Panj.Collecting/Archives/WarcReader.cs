namespace Panj.Collecting.Archives;

/// <summary>
/// Reads WARC 1.0 and 1.1 record by record in flat memory. A record that lies about its length is cut where the next one begins; what is damaged is
/// stepped over to the next record that can be found.
/// </summary>
internal sealed class WarcReader(WarcInput input, int recordBytes)
{
    private const int HeaderBytes = 64 * 1024;
    private const int BlockBytes = 64 * 1024;

    /// <summary>Places where something damaged was stepped over.</summary>
    internal int Damages { get; private set; }

    /// <summary>True where the last record ended before its time.</summary>
    internal bool IsTruncated { get; private set; }

    /// <summary>The next record, null at the end.</summary>
    internal WarcRecord? Next()
    {
        while (FindStart())
        {
            var length = HeaderLength();
            if (length >= 0) return Record(length);
            Damages++;
            input.Advance(1);
        }

        return null;
    }

    /// <summary>Passes over line ends, and over anything else that is no record.</summary>
    private bool FindStart()
    {
        var isDamaged = false;
        while (input.Ensure(1))
        {
            input.Ensure(BlockBytes);
            var window = input.Window;
            var at = window.IndexOfAnyExcept((byte)'\r', (byte)'\n');
            if (at >= 0 && window[at..].StartsWith("WARC/"u8))
            {
                Damages += isDamaged ? 1 : 0;
                input.Advance(at);
                return true;
            }

            isDamaged |= at >= 0;
            input.Advance(at < 0 ? window.Length : Gap(window, at));
        }

        Damages += isDamaged ? 1 : 0;
        return false;
    }

    /// <summary>Up to the next line that begins like a record, or up to where one may begin that is cut by the window's end.</summary>
    private static int Gap(ReadOnlySpan<byte> window, int at)
    {
        var next = window[at..].IndexOf("\nWARC/"u8);
        return next >= 0 ? at + next + 1 : Math.Max(window.Length - 5, at + 1);
    }

    private int HeaderLength()
    {
        var length = WarcHeader.LengthIn(input.Window[..Math.Min(input.Window.Length, HeaderBytes)]);
        if (length >= 0 || input.Window.Length >= HeaderBytes) return length;
        input.Ensure(HeaderBytes);
        return WarcHeader.LengthIn(input.Window[..Math.Min(input.Window.Length, HeaderBytes)]);
    }

    private WarcRecord Record(int headerLength)
    {
        var header = new WarcHeader(input.Window[..headerLength]);
        var type = header.Value("warc-type:"u8)?.ToLowerInvariant() ?? "";
        var address = header.Value("warc-target-uri:"u8)?.Trim('<', '>');
        var contentType = header.Value("content-type:"u8);
        var length = header.Number("content-length:"u8) ?? 0;
        input.Advance(headerLength);
        var wanted = type is "response" or "resource" or "conversion";
        if (wanted && length <= recordBytes) return new WarcRecord(type, address, contentType, Block((int)length), Skipped: false);
        input.Skip(length);
        return new WarcRecord(type, address, contentType, default, wanted);
    }

    private ReadOnlyMemory<byte> Block(int length)
    {
        var breaks = input.Breaks;
        var whole = input.Ensure(length + 4) || (input.Breaks == breaks && input.Window.Length >= length);
        if (input.Breaks != breaks) return default;
        var here = Math.Min(length, input.Window.Length);
        var after = input.Window[here..];
        if (!whole || (after.Length > 0 && after[0] is not ((byte)'\r' or (byte)'\n'))) here = CutAtNext(here, whole);
        var block = input.Part(0, here);
        input.Advance(here);
        return block;
    }

    /// <summary>Where a block of a wrong length really ends: before the next record if one begins inside it.</summary>
    private int CutAtNext(int length, bool whole)
    {
        var next = input.Window[..length].IndexOf("\r\n\r\nWARC/1."u8);
        if (next >= 0) Damages++;
        else IsTruncated = !whole;
        return next >= 0 ? next : length;
    }
}
